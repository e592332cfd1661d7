<?php
/**
 * The script and the stylesheet.
 *
 * @package Peer_Support_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Loads the script and the stylesheet on pages that have a widget, and on no others. Both come from this plugin's folder.
 */
final class Peer_Support_Assets {

	const HANDLE = 'peer-support-widgets';

	/**
	 * Tools that combine, delay or defer scripts are asked, each in its own words, to leave this one alone: somebody who has
	 * not touched the page yet needs the numbers as well.
	 *
	 * @var array<string, string|true>
	 */
	private static $marks = array(
		'data-no-optimize' => '1',
		'data-no-defer'    => '1',
		'data-no-minify'   => '1',
		'data-cfasync'     => 'false',
		'nowprocket'       => true,
	);

	/**
	 * Registers what a page may need.
	 */
	public static function hook() {
		add_action( 'init', array( __CLASS__, 'register' ) );
		add_action( 'wp_enqueue_scripts', array( __CLASS__, 'enqueue_early' ) );
		add_action( 'enqueue_block_assets', array( __CLASS__, 'enqueue_in_editor' ) );
		add_filter( 'script_loader_tag', array( __CLASS__, 'mark_script' ), 10, 2 );
		add_filter( 'wp_script_attributes', array( __CLASS__, 'mark_module' ) );
	}

	/**
	 * The folder of the widgets.
	 *
	 * @return string
	 */
	public static function base() {
		return plugins_url( 'peer-support/', PEER_SUPPORT_WIDGETS_FILE );
	}

	/**
	 * Names the files.
	 */
	public static function register() {
		wp_register_style( self::HANDLE, self::base() . 'peer-support.css', array(), PEER_SUPPORT_WIDGETS_VERSION );
		wp_register_script(
			self::HANDLE,
			self::base() . 'peer-support.js',
			array(),
			PEER_SUPPORT_WIDGETS_VERSION,
			array(
				'strategy'  => 'async',
				'in_footer' => false,
			)
		);
		// What stands in the block that holds others is as far apart as other blocks are.
		wp_add_inline_style( self::HANDLE, '.wp-block-peer-support-library>*+*{margin-block-start:var(--wp--style--block-gap,1.5em)}' );
		$accent = Peer_Support_Settings::get( 'accent' );
		if ( is_string( $accent ) && preg_match( '/^#[0-9a-f]{6}$/i', $accent ) ) {
			wp_add_inline_style( self::HANDLE, ':root{--peer-support-accent:' . $accent . '}' );
		}
	}

	/**
	 * Loads the widgets on the page that is being made: as a module where this WordPress knows them.
	 */
	public static function enqueue() {
		if ( is_admin() || self::is_feed() ) {
			return;
		}
		wp_enqueue_style( self::HANDLE );
		if ( function_exists( 'wp_enqueue_script_module' ) ) {
			wp_enqueue_script_module( self::HANDLE, self::base() . 'peer-support.js', array(), PEER_SUPPORT_WIDGETS_VERSION );
		} else {
			wp_enqueue_script( self::HANDLE );
		}
	}

	/**
	 * A classic theme writes its head before its content: what that will need is known from the content, so that nothing
	 * moves later on.
	 */
	public static function enqueue_early() {
		$post = is_singular() ? get_post() : null;
		if ( $post && ( false !== strpos( $post->post_content, '<!-- wp:peer-support/' ) || has_shortcode( $post->post_content, Peer_Support_Shortcode::TAG ) ) ) {
			self::enqueue();
		}
	}

	/**
	 * The editor shows real widgets. Its frame takes scripts, and no modules.
	 */
	public static function enqueue_in_editor() {
		if ( is_admin() ) {
			wp_enqueue_style( self::HANDLE );
			wp_enqueue_script( self::HANDLE );
		}
	}

	/**
	 * Marks the classic script.
	 *
	 * @param string $tag    HTML.
	 * @param string $handle Of the script.
	 * @return string
	 */
	public static function mark_script( $tag, $handle ) {
		if ( self::HANDLE !== $handle ) {
			return $tag;
		}
		$marks = '';
		foreach ( self::$marks as $name => $value ) {
			$marks .= ' ' . $name . ( true === $value ? '' : '="' . $value . '"' );
		}
		return str_replace( '<script ', '<script' . $marks . ' ', $tag );
	}

	/**
	 * Marks the module.
	 *
	 * @param array $attributes Of a script.
	 * @return array
	 */
	public static function mark_module( $attributes ) {
		return self::HANDLE . '-js-module' === ( $attributes['id'] ?? '' ) ? $attributes + self::$marks : $attributes;
	}

	/**
	 * Whether a feed is being made, which loads nothing.
	 *
	 * @return bool
	 */
	private static function is_feed() {
		return did_action( 'wp' ) && is_feed();
	}
}
