<?php
/**
 * Patterns.
 *
 * @package Peer_Support_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Pages and parts of pages to begin with.
 */
final class Peer_Support_Patterns {

	/**
	 * Registers them.
	 */
	public static function hook() {
		add_action( 'init', array( __CLASS__, 'register' ) );
	}

	/**
	 * Registers three patterns. Only the editor needs them.
	 */
	public static function register() {
		register_block_pattern_category( 'peer-support', array( 'label' => __( 'Peer support', 'peer-support-widgets' ) ) );
		foreach ( self::all() as $name => $pattern ) {
			register_block_pattern( 'peer-support/' . $name, $pattern );
		}
	}

	/**
	 * The patterns.
	 *
	 * @return array<string, array>
	 */
	private static function all() {
		return array(
			'get-support'  => array(
				'title'       => __( 'Get support page', 'peer-support-widgets' ),
				'description' => __( 'Urgent numbers and services that are open now, then the self-check.', 'peer-support-widgets' ),
				'categories'  => array( 'peer-support' ),
				'content'     => self::wrap(
					self::paragraph( __( 'If you need to talk to somebody, these services are there for you.', 'peer-support-widgets' ) )
					. self::block( 'contacts' )
					. self::block( 'quiz' )
				),
			),
			'about'        => array(
				'title'       => __( 'About peer support page', 'peer-support-widgets' ),
				'description' => __( 'What peer support is, the self-check, myths, stories and numbers.', 'peer-support-widgets' ),
				'categories'  => array( 'peer-support' ),
				'content'     => self::wrap(
					self::paragraph( __( 'Peer support is help from people who have been through something similar.', 'peer-support-widgets' ) )
					. self::block( 'guide' )
					. self::block( 'quiz' )
					. self::block( 'myths' )
					. self::block( 'stories' )
					. self::block( 'contacts', array( 'show' => 'crisis' ) )
				),
			),
			'urgent-footer' => array(
				'title'       => __( 'Footer with urgent help', 'peer-support-widgets' ),
				'description' => __( 'A small list of crisis lines, and a link to leave the page.', 'peer-support-widgets' ),
				'categories'  => array( 'peer-support', 'footer' ),
				'content'     => self::block(
					'contacts',
					array(
						'show'    => 'crisis',
						'compact' => true,
					)
				) . self::block( 'exit' ),
			),
		);
	}

	/**
	 * A block as the editor stores it.
	 *
	 * @param string $name       Of the widget.
	 * @param array  $attributes Of the block.
	 * @return string
	 */
	private static function block( $name, array $attributes = array() ) {
		$folder = Peer_Support_Catalogue::page_folder();
		$nation = Peer_Support_Settings::get( 'region' );
		if ( 'exit' === $name ) {
			$href   = Peer_Support_Settings::get( 'exit' ) ? Peer_Support_Settings::get( 'exit' ) : Peer_Support_Catalogue::exit_page();
			$inside = '<p><a href="' . esc_url( $href ) . '" rel="noreferrer">' . esc_html( Peer_Support_Catalogue::language( $folder )['leave'] ) . '</a></p>';
		} else {
			$inside = Peer_Support_Renderer::numbers( $folder, $nation ? $nation : 'INTERNATIONAL' );
		}
		$comment = 'wp:peer-support/' . $name . ' ' . ( $attributes ? wp_json_encode( $attributes ) . ' ' : '' );
		return '<!-- ' . $comment . "-->\n" . '<div class="wp-block-peer-support-' . $name . '">' . $inside . "</div>\n<!-- /wp:peer-support/" . $name . " -->\n\n";
	}

	/**
	 * The block that holds others.
	 *
	 * @param string $blocks Inside it.
	 * @return string
	 */
	private static function wrap( $blocks ) {
		return "<!-- wp:peer-support/library -->\n" . '<div class="wp-block-peer-support-library">' . trim( $blocks ) . "</div>\n<!-- /wp:peer-support/library -->";
	}

	/**
	 * A paragraph.
	 *
	 * @param string $words Plain.
	 * @return string
	 */
	private static function paragraph( $words ) {
		return "<!-- wp:paragraph -->\n<p>" . esc_html( $words ) . "</p>\n<!-- /wp:paragraph -->\n\n";
	}
}
