<?php
/**
 * The blocks.
 *
 * @package Peer_Support_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * One block for each widget, and one that holds others. All are drawn when a page is viewed. What is stored in the page is
 * only the urgent numbers, as paragraphs and links: they stay when the plugin is switched off.
 */
final class Peer_Support_Blocks {

	const EDITOR = 'peer-support-editor';

	/** The block that holds others. */
	const WRAPPER = 'library';

	/** The nation of the block that holds others. */
	const CONTEXT = 'peer-support/region';

	/**
	 * Registers them.
	 */
	public static function hook() {
		add_action( 'init', array( __CLASS__, 'register' ) );
		add_filter( 'block_categories_all', array( __CLASS__, 'add_category' ) );
		add_action( 'enqueue_block_editor_assets', array( __CLASS__, 'tell_editor' ) );
	}

	/**
	 * Puts the blocks under a heading of their own.
	 *
	 * @param array[] $categories Of blocks.
	 * @return array[]
	 */
	public static function add_category( $categories ) {
		$categories[] = array(
			'slug'  => 'peer-support',
			'title' => __( 'Peer support', 'peer-support-widgets' ),
		);
		return $categories;
	}

	/**
	 * Registers the blocks as the build describes them.
	 */
	public static function register() {
		wp_register_script(
			self::EDITOR,
			plugins_url( 'editor/editor.js', PEER_SUPPORT_WIDGETS_FILE ),
			array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n', 'wp-data' ),
			PEER_SUPPORT_WIDGETS_VERSION,
			true
		);
		wp_set_script_translations( self::EDITOR, 'peer-support-widgets' );
		foreach ( Peer_Support_Catalogue::widgets() as $name => $widget ) {
			register_block_type( 'peer-support/' . $name, self::describe( $name, $widget ) );
		}
	}

	/**
	 * A block as WordPress wants to know it.
	 *
	 * @param string $name   Of the widget.
	 * @param array  $widget From the catalogue.
	 * @return array
	 */
	private static function describe( $name, array $widget ) {
		$block = array(
			'api_version'           => 3,
			'title'                 => self::translate( $widget['title'] ),
			'description'           => self::translate( $widget['about'] ),
			'category'              => 'peer-support',
			'icon'                  => $widget['icon'],
			'attributes'            => self::attributes( $name, $widget ),
			'supports'              => array(
				'html'     => false,
				'align'    => array( 'wide', 'full' ),
				'multiple' => 'exit' !== $name,
			),
			'editor_script_handles' => array( self::EDITOR ),
			'render_callback'       => static function ( $attributes, $content, $block ) use ( $name ) {
				return self::render( $name, $attributes, $content, $block );
			},
		);
		if ( self::WRAPPER === $name ) {
			$block['provides_context'] = array( self::CONTEXT => 'region' );
		} else {
			$block['uses_context'] = array( self::CONTEXT );
		}
		return $block;
	}

	/**
	 * The attributes of a block: those of its tag, and the numbers that are stored in the page.
	 *
	 * @param string $name   Of the widget.
	 * @param array  $widget From the catalogue.
	 * @return array<string, array>
	 */
	private static function attributes( $name, array $widget ) {
		$types      = array(
			'toggle' => 'boolean',
			'level'  => 'number',
		);
		$attributes = array();
		foreach ( $widget['attributes'] as $attribute => $about ) {
			if ( 'site' !== $about['control'] ) {
				$attributes[ $attribute ] = array( 'type' => $types[ $about['control'] ] ?? 'string' );
			}
		}
		if ( self::WRAPPER !== $name ) {
			$attributes['fallback'] = array(
				'type'     => 'string',
				'source'   => 'html',
				'selector' => '.wp-block-peer-support-' . $name,
			);
		}
		return $attributes;
	}

	/**
	 * Draws a block. What is stored in the page is left aside, apart from the blocks inside a wrapper.
	 *
	 * @param string        $name       Of the widget.
	 * @param array         $attributes Of the block.
	 * @param string        $content    Stored in the page.
	 * @param WP_Block|null $block      As WordPress knows it.
	 * @return string
	 */
	public static function render( $name, array $attributes, $content, $block = null ) {
		$region = $block instanceof WP_Block ? ( $block->context[ self::CONTEXT ] ?? '' ) : '';
		if ( empty( $attributes['region'] ) && $region ) {
			$attributes['region'] = $region;
		}
		foreach ( Peer_Support_Catalogue::widget( $name )['attributes'] as $attribute => $about ) {
			if ( 'toggle' === $about['control'] && empty( $attributes[ $attribute ] ) ) {
				unset( $attributes[ $attribute ] );
			}
		}
		$tag = Peer_Support_Renderer::render( $name, $attributes, self::WRAPPER === $name ? $content : null );
		return '<div ' . get_block_wrapper_attributes() . '>' . $tag . '</div>';
	}

	/**
	 * Tells the editor what there is, and only the editor.
	 */
	public static function tell_editor() {
		$folder  = Peer_Support_Catalogue::page_folder();
		$numbers = array();
		foreach ( Peer_Support_Catalogue::choices( 'nations', $folder ) as $nation ) {
			$numbers[ $nation ] = Peer_Support_Renderer::numbers( $folder, $nation );
		}
		$widgets = array();
		foreach ( Peer_Support_Catalogue::widgets() as $name => $widget ) {
			foreach ( $widget['attributes'] as $attribute => $about ) {
				if ( 'site' === $about['control'] ) {
					unset( $widget['attributes'][ $attribute ] );
					continue;
				}
				$widget['attributes'][ $attribute ]['label'] = self::translate( $about['label'] );
				if ( isset( $about['help'] ) ) {
					$widget['attributes'][ $attribute ]['help'] = self::translate( $about['help'] );
				}
			}
			$widgets[ $name ] = $widget;
		}
		$language = Peer_Support_Catalogue::language( $folder );
		$told     = array(
			'widgets'  => $widgets,
			'choices'  => $language['choices'],
			'only'     => $language['only'],
			'numbers'  => $numbers,
			'leave'    => $language['leave'],
			'exitPage' => Peer_Support_Settings::get( 'exit' ) ? Peer_Support_Settings::get( 'exit' ) : Peer_Support_Catalogue::exit_page(),
			'region'   => Peer_Support_Settings::get( 'region' ),
			'tag'      => array_filter(
				array(
					'lang'                   => $language['language'],
					'src'                    => Peer_Support_Own_Library::address(),
					'data-peer-support-base' => Peer_Support_Assets::base(),
				)
			),
		);
		wp_add_inline_script( self::EDITOR, 'window.peerSupportWidgets = ' . wp_json_encode( $told, JSON_HEX_TAG ) . ';', 'before' );
	}

	/**
	 * Words of the catalogue in the language of the admin pages. The template of translations has them.
	 *
	 * @param string $words English.
	 * @return string
	 */
	public static function translate( $words ) {
		// phpcs:ignore WordPress.WP.I18n.LowLevelTranslationFunction, WordPress.WP.I18n.NonSingularStringLiteralText -- The build writes them into the template.
		return translate( $words, 'peer-support-widgets' );
	}
}
