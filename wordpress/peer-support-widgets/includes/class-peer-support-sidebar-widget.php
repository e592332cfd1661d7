<?php
/**
 * The classic widget.
 *
 * @package Peer_Support_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * A widget for the sidebars and footers of classic themes.
 */
final class Peer_Support_Sidebar_Widget extends WP_Widget {

	/** What the form asks for. */
	const ASKED = array( 'region', 'topic', 'compact' );

	/**
	 * Names it.
	 */
	public function __construct() {
		parent::__construct(
			'peer_support',
			__( 'Peer support', 'peer-support-widgets' ),
			array(
				'description'           => __( 'Help numbers, the self-check, myths, stories or a guide.', 'peer-support-widgets' ),
				'show_instance_in_rest' => true,
			)
		);
	}

	/**
	 * Draws it.
	 *
	 * @param array $args     Of the sidebar.
	 * @param array $instance Settings.
	 */
	public function widget( $args, $instance ) {
		$instance = $this->clean( $instance );
		$written  = Peer_Support_Renderer::render( $instance['widget'], array_filter( $instance ) );
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- The theme's own HTML, and ours, which is escaped where it is written.
		echo $args['before_widget'] . $written . $args['after_widget'];
	}

	/**
	 * Keeps what the form gave.
	 *
	 * @param array $new_instance From the form.
	 * @param array $old_instance Stored.
	 * @return array
	 */
	public function update( $new_instance, $old_instance ) {
		return $this->clean( $new_instance );
	}

	/**
	 * The form.
	 *
	 * @param array $instance Settings.
	 */
	public function form( $instance ) {
		$instance = $this->clean( $instance );
		$choices  = Peer_Support_Catalogue::language( Peer_Support_Catalogue::page_folder() )['choices'];
		$widgets  = array();
		foreach ( Peer_Support_Catalogue::widgets() as $name => $widget ) {
			if ( Peer_Support_Blocks::WRAPPER !== $name ) {
				$widgets[] = array(
					'value' => $name,
					'label' => Peer_Support_Blocks::translate( $widget['title'] ),
				);
			}
		}
		$this->ask( 'widget', __( 'What to show', 'peer-support-widgets' ), $widgets, $instance );
		$as_set = array(
			array(
				'value' => '',
				'label' => __( 'As on the settings page', 'peer-support-widgets' ),
			),
		);
		$this->ask( 'region', __( 'Nation', 'peer-support-widgets' ), array_merge( $as_set, $choices['nations'] ), $instance );
		$this->ask( 'topic', __( 'Which guide', 'peer-support-widgets' ), $choices['topics'], $instance );
		printf(
			'<p><label><input type="checkbox" name="%1$s" value="1" %2$s> %3$s</label></p>',
			esc_attr( $this->get_field_name( 'compact' ) ),
			checked( $instance['compact'], true, false ),
			esc_html__( 'Small', 'peer-support-widgets' )
		);
	}

	/**
	 * One list to choose from.
	 *
	 * @param string  $name     Of the setting.
	 * @param string  $label    Before it.
	 * @param array[] $choices  Values and labels.
	 * @param array   $instance Settings.
	 */
	private function ask( $name, $label, array $choices, array $instance ) {
		printf( '<p><label>%1$s <select class="widefat" name="%2$s">', esc_html( $label ), esc_attr( $this->get_field_name( $name ) ) );
		foreach ( $choices as $choice ) {
			printf( '<option value="%1$s" %2$s>%3$s</option>', esc_attr( $choice['value'] ), selected( $instance[ $name ], $choice['value'], false ), esc_html( $choice['label'] ) );
		}
		echo '</select></label></p>';
	}

	/**
	 * Settings as they have to be.
	 *
	 * @param mixed $instance From anybody.
	 * @return array
	 */
	private function clean( $instance ) {
		$instance = is_array( $instance ) ? $instance : array();
		$widget   = Peer_Support_Catalogue::widget( $instance['widget'] ?? 'contacts' );
		$clean    = array( 'widget' => $widget && Peer_Support_Blocks::WRAPPER !== $widget['name'] ? $widget['name'] : 'contacts' );
		foreach ( self::ASKED as $name ) {
			$clean[ $name ] = 'compact' === $name ? ! empty( $instance[ $name ] ) : sanitize_text_field( $instance[ $name ] ?? '' );
		}
		return $clean;
	}
}
