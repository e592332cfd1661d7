<?php
/**
 * What the build says there is.
 *
 * @package Peer_Support_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Widgets, attributes, nations, guides and languages, as the build has written them. Nothing of it is repeated in PHP.
 */
final class Peer_Support_Catalogue {

	/**
	 * Files that were read already.
	 *
	 * @var array<string, array>
	 */
	private static $read = array();

	/**
	 * All widgets by name, each with its tag, title and attributes.
	 *
	 * @return array<string, array>
	 */
	public static function widgets() {
		return self::read( 'catalogue' )['widgets'];
	}

	/**
	 * One widget, or null where there is none of that name. A whole tag is understood, too.
	 *
	 * @param string $name Such as `contacts` or `peer-support-contacts`.
	 * @return array|null
	 */
	public static function widget( $name ) {
		$widgets = self::widgets();
		$name    = preg_replace( '/^peer-support-/', '', strtolower( trim( (string) $name ) ) );
		return isset( $widgets[ $name ] ) ? array( 'name' => $name ) + $widgets[ $name ] : null;
	}

	/**
	 * The folder of the words that are nearest to a language: that of `en-GB` is `en`. English if there are none.
	 *
	 * @param string $locale Such as `cy` or `en_GB`.
	 * @return string
	 */
	public static function folder( $locale ) {
		$folders = array_keys( self::read( 'catalogue' )['languages'] );
		$asked   = strtolower( str_replace( '_', '-', $locale ) ) . '-';
		$nearest = '';
		foreach ( $folders as $folder ) {
			if ( 0 === strpos( $asked, strtolower( $folder ) . '-' ) && strlen( $folder ) > strlen( $nearest ) ) {
				$nearest = $folder;
			}
		}
		if ( '' !== $nearest ) {
			return $nearest;
		}
		return in_array( 'en', $folders, true ) ? 'en' : $folders[0];
	}

	/**
	 * The folder of the words for the page that is being made.
	 *
	 * @return string
	 */
	public static function page_folder() {
		return self::folder( determine_locale() );
	}

	/**
	 * What there is in a language.
	 *
	 * @param string $folder Such as `en`.
	 * @return array
	 */
	public static function language( $folder ) {
		return self::read( 'catalogue' )['languages'][ $folder ];
	}

	/**
	 * What an attribute can be chosen from.
	 *
	 * @param string $name   Such as `nations`.
	 * @param string $folder Of a language.
	 * @return string[]
	 */
	public static function choices( $name, $folder ) {
		$choices = self::language( $folder )['choices'];
		return isset( $choices[ $name ] ) ? array_column( $choices[ $name ], 'value' ) : array();
	}

	/**
	 * The plain words of a widget, with the numbers of one nation first.
	 *
	 * @param string $folder Of a language.
	 * @param string $nation Such as `GB-SCT`.
	 * @param string $name   Such as `quiz` or `guide-what-it-is`; `numbers` is the numbers alone.
	 * @return string
	 */
	public static function words( $folder, $nation, $name ) {
		return self::read_file( 'words/' . $folder . '/' . $nation . '/' . $name . '.html' );
	}

	/**
	 * Where the exit leads unless a site says otherwise.
	 *
	 * @return string
	 */
	public static function exit_page() {
		return self::read( 'catalogue' )['exitPage'];
	}

	/**
	 * Days after which a number needs another look, and after which it is too old.
	 *
	 * @return array{look: int, tooOld: int}
	 */
	public static function contact_age() {
		return self::read( 'catalogue' )['contactAge'];
	}

	/**
	 * What a library of one's own has to be like.
	 *
	 * @return array
	 */
	public static function rules() {
		return self::read( 'rules' );
	}

	/**
	 * Reads data that the build has written, once.
	 *
	 * @param string $name Of the file, without its ending.
	 * @return array
	 */
	private static function read( $name ) {
		if ( ! isset( self::$read[ $name ] ) ) {
			self::$read[ $name ] = json_decode( self::read_file( $name . '.json' ), true );
		}
		return self::$read[ $name ];
	}

	/**
	 * Reads a file that the build has written.
	 *
	 * @param string $path In the folder of what is generated.
	 * @return string
	 */
	private static function read_file( $path ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this plugin.
		return (string) file_get_contents( plugin_dir_path( PEER_SUPPORT_WIDGETS_FILE ) . 'generated/' . $path );
	}
}
