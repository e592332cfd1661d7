<?php
/**
 * Writes a widget.
 *
 * @package Peer_Support_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Writes the tag of a widget with plain words and numbers inside: what shows before the script, without it, in a feed and
 * to a search engine.
 */
final class Peer_Support_Renderer {

	/** The level of the first heading in the plain words, as the build writes them. */
	const USUAL_LEVEL = 2;

	/**
	 * The tag of a widget. Nothing for a widget that there is not.
	 *
	 * @param string      $name   Such as `contacts`.
	 * @param array       $given  Attributes, from anybody.
	 * @param string|null $inside Other widgets, for the wrapper.
	 * @return string
	 */
	public static function render( $name, array $given, $inside = null ) {
		$widget = Peer_Support_Catalogue::widget( $name );
		if ( ! $widget ) {
			return '';
		}
		$folder     = Peer_Support_Catalogue::page_folder();
		$attributes = self::attributes( $widget, $given, $folder );
		Peer_Support_Assets::enqueue();
		return '<' . $widget['tag'] . self::write_attributes( $attributes ) . '>'
			. ( null === $inside ? self::inside( $widget, $attributes, $folder ) : $inside )
			. '</' . $widget['tag'] . '>';
	}

	/**
	 * The attributes of the tag: what was given, as far as it can be used, and what holds for the whole site.
	 *
	 * @param array  $widget From the catalogue.
	 * @param array  $given  From anybody.
	 * @param string $folder Of the page's language.
	 * @return array<string, string|true>
	 */
	public static function attributes( array $widget, array $given, $folder ) {
		$site       = array_filter(
			array(
				'region'        => Peer_Support_Settings::get( 'region' ),
				'feedback-href' => Peer_Support_Settings::get( 'feedback' ),
				'href'          => Peer_Support_Settings::get( 'exit' ),
				'src'           => Peer_Support_Own_Library::address(),
				'count-href'    => Peer_Support_Counts::address(),
			)
		);
		$attributes = array();
		foreach ( $widget['attributes'] as $name => $attribute ) {
			$value = 'site' === $attribute['control'] ? null : self::usable( $attribute, $given[ $name ] ?? null, $folder );
			if ( null === $value && isset( $site[ $name ] ) ) {
				$value = $site[ $name ];
			}
			if ( null !== $value ) {
				$attributes[ $name ] = $value;
			}
		}
		// A page for visitors from anywhere has no region: each visitor's clock says more.
		if ( 'INTERNATIONAL' === ( $attributes['region'] ?? '' ) ) {
			unset( $attributes['region'] );
		}
		$language           = Peer_Support_Catalogue::language( $folder );
		$attributes['lang'] = $language['language'];
		if ( 'rtl' === $language['direction'] ) {
			$attributes['dir'] = 'rtl';
		}
		$attributes['data-peer-support-base'] = Peer_Support_Assets::base();
		return $attributes;
	}

	/**
	 * What can be used of a value, or null.
	 *
	 * @param array  $attribute From the catalogue.
	 * @param mixed  $value     From anybody.
	 * @param string $folder    Of the page's language.
	 * @return string|true|null
	 */
	private static function usable( array $attribute, $value, $folder ) {
		if ( 'toggle' === $attribute['control'] ) {
			return in_array( $value, array( true, 1, '1', 'true', 'yes', '' ), true ) ? true : null;
		}
		if ( ! is_scalar( $value ) || is_bool( $value ) || '' === trim( (string) $value ) ) {
			return null;
		}
		$value = trim( (string) $value );
		switch ( $attribute['control'] ) {
			case 'choice':
				foreach ( Peer_Support_Catalogue::choices( $attribute['choices'], $folder ) as $choice ) {
					if ( 0 === strcasecmp( $choice, $value ) ) {
						return $choice;
					}
				}
				// A library of the site's own has guides and stories that are not in ours.
				return in_array( $attribute['choices'], array( 'topics', 'stories' ), true ) && preg_match( '/^[a-z0-9-]{1,80}$/', $value ) ? $value : null;
			case 'choices':
			case 'names':
				return trim( preg_replace( '/[^a-z0-9-]+/', ' ', strtolower( $value ) ) );
			case 'level':
				return preg_match( '/^[1-6]$/', $value ) ? $value : null;
			case 'address':
				// On this site from `/` on.
				return preg_match( '/^(?:https:\/\/|mailto:|\/(?!\/))[^\s"\'<>]+$/i', $value ) ? $value : null;
		}
		return null;
	}

	/**
	 * The plain words inside a tag.
	 *
	 * @param array  $widget     From the catalogue.
	 * @param array  $attributes Of the tag.
	 * @param string $folder     Of the page's language.
	 * @return string
	 */
	private static function inside( array $widget, array $attributes, $folder ) {
		if ( 'exit' === $widget['name'] ) {
			$leave = Peer_Support_Catalogue::language( $folder )['leave'];
			return '<p><a href="' . esc_url( $attributes['href'] ?? Peer_Support_Catalogue::exit_page() ) . '" rel="noreferrer">' . esc_html( $leave ) . '</a></p>';
		}
		$nation = $attributes['region'] ?? 'INTERNATIONAL';
		$own    = Peer_Support_Own_Library::current();
		if ( $own ) {
			return $own['words'][ $nation ] ?? self::numbers( $folder, $nation );
		}
		$html = Peer_Support_Catalogue::words( $folder, $nation, self::key( $widget['name'], $attributes, $folder ) );
		return self::shift_headings( $html, (int) ( $attributes['heading-level'] ?? self::USUAL_LEVEL ) - self::USUAL_LEVEL );
	}

	/**
	 * The urgent numbers of a nation alone, as plain HTML: what a page keeps when the plugin is switched off.
	 *
	 * @param string $folder Of a language.
	 * @param string $nation Such as `GB-SCT`.
	 * @return string
	 */
	public static function numbers( $folder, $nation ) {
		return Peer_Support_Catalogue::words( $folder, $nation, 'numbers' );
	}

	/**
	 * Under what name the words of a widget are. A guide that we do not have is the first one.
	 *
	 * @param string $name       Of the widget.
	 * @param array  $attributes Of the tag.
	 * @param string $folder     Of the page's language.
	 * @return string
	 */
	private static function key( $name, array $attributes, $folder ) {
		if ( 'guide' !== $name ) {
			return $name;
		}
		$topics = Peer_Support_Catalogue::choices( 'topics', $folder );
		$topic  = $attributes['topic'] ?? '';
		return 'guide-' . ( in_array( $topic, $topics, true ) ? $topic : $topics[0] );
	}

	/**
	 * The headings of plain words, some levels further down or up.
	 *
	 * @param string $html As the build has written it.
	 * @param int    $by   How many levels.
	 * @return string
	 */
	private static function shift_headings( $html, $by ) {
		return 0 === $by ? $html : preg_replace_callback(
			'/<(\/?)h([1-6])\b/',
			static function ( $tag ) use ( $by ) {
				return '<' . $tag[1] . 'h' . max( 1, min( 6, (int) $tag[2] + $by ) );
			},
			$html
		);
	}

	/**
	 * Attributes as HTML.
	 *
	 * @param array<string, string|true> $attributes Of a tag.
	 * @return string
	 */
	private static function write_attributes( array $attributes ) {
		$html = '';
		foreach ( $attributes as $name => $value ) {
			$html .= ' ' . $name . ( true === $value ? '' : '="' . esc_attr( $value ) . '"' );
		}
		return $html;
	}
}
