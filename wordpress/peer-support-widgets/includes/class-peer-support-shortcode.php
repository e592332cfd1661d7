<?php
/**
 * The shortcode.
 *
 * @package Peer_Support_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * `[peer-support widget="contacts" region="GB-SCT"]`: for page builders and for editors without blocks.
 */
final class Peer_Support_Shortcode {

	const TAG = 'peer-support';

	/**
	 * Registers it.
	 */
	public static function hook() {
		add_action(
			'init',
			static function () {
				add_shortcode( self::TAG, array( __CLASS__, 'render' ) );
			}
		);
	}

	/**
	 * Writes a widget. The panel of numbers if none is named.
	 *
	 * @param array|string $given Attributes, as they are on the tag. `compact` alone is enough, and `heading_level` is understood.
	 * @return string
	 */
	public static function render( $given ) {
		$attributes = array();
		foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
			if ( is_int( $name ) ) {
				$attributes[ strtolower( $value ) ] = true;
			} else {
				$attributes[ str_replace( '_', '-', $name ) ] = $value;
			}
		}
		$widget = Peer_Support_Catalogue::widget( $attributes['widget'] ?? 'contacts' );
		// The wrapper alone would show nothing.
		if ( ! $widget || Peer_Support_Blocks::WRAPPER === $widget['name'] ) {
			return self::explain( (string) $attributes['widget'] );
		}
		return Peer_Support_Renderer::render( $widget['name'], $attributes );
	}

	/**
	 * Says to those who can mend it that there is no such widget. Visitors get the numbers.
	 *
	 * @param string $name That was asked for.
	 * @return string
	 */
	private static function explain( $name ) {
		$numbers = Peer_Support_Renderer::render( 'contacts', array() );
		if ( ! current_user_can( 'edit_posts' ) ) {
			return $numbers;
		}
		$known = implode( ', ', array_diff( array_keys( Peer_Support_Catalogue::widgets() ), array( Peer_Support_Blocks::WRAPPER ) ) );
		return '<p><strong>' . esc_html(
			sprintf(
				/* translators: 1: what was written, 2: names of widgets */
				__( 'There is no widget called “%1$s”. Write one of these: %2$s. Only you and other authors see this; visitors see the numbers.', 'peer-support-widgets' ),
				$name,
				$known
			)
		) . '</strong></p>' . $numbers;
	}
}
