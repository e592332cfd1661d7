<?php
/**
 * What a site has chosen.
 *
 * @package Peer_Support_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The settings of a site, and what each of them may be.
 */
final class Peer_Support_Settings {

	const OPTION = 'peer_support_widgets';

	/**
	 * What holds until somebody chooses.
	 *
	 * @return array<string, string|bool>
	 */
	public static function defaults() {
		return array(
			'region'   => '',
			'accent'   => '',
			'feedback' => '',
			'exit'     => '',
			'library'  => '',
			'weekly'   => false,
			'count'    => false,
		);
	}

	/**
	 * One setting.
	 *
	 * @param string $name Such as `region`.
	 * @return string|bool
	 */
	public static function get( $name ) {
		$stored = get_option( self::OPTION, array() );
		$all    = ( is_array( $stored ) ? $stored : array() ) + self::defaults();
		return $all[ $name ];
	}

	/**
	 * Keeps what can be used of what came from a form. What cannot stays as it was, and the page says so.
	 *
	 * @param mixed $given From the form.
	 * @return array<string, string|bool>
	 */
	public static function clean( $given ) {
		$given = is_array( $given ) ? $given : array();
		$clean = array();
		foreach ( self::defaults() as $name => $standard ) {
			if ( is_bool( $standard ) ) {
				$clean[ $name ] = ! empty( $given[ $name ] );
				continue;
			}
			$value = isset( $given[ $name ] ) && is_string( $given[ $name ] ) ? trim( $given[ $name ] ) : '';
			if ( self::is_usable( $name, $value ) ) {
				$clean[ $name ] = 'region' === $name ? strtoupper( $value ) : $value;
				continue;
			}
			$clean[ $name ] = (string) self::get( $name );
			self::refuse( $name );
		}
		return $clean;
	}

	/**
	 * Whether a setting may have a value. Nothing is always allowed.
	 *
	 * @param string $name  Of the setting.
	 * @param string $value What it would be.
	 * @return bool
	 */
	private static function is_usable( $name, $value ) {
		if ( '' === $value ) {
			return true;
		}
		switch ( $name ) {
			case 'region':
				return in_array( strtoupper( $value ), Peer_Support_Catalogue::choices( 'nations', Peer_Support_Catalogue::folder( 'en' ) ), true );
			case 'accent':
				return (bool) preg_match( '/^#[0-9a-f]{6}$/i', $value );
			case 'feedback':
				return (bool) preg_match( '/^(?:mailto:[^\s@?&]+@[^\s@?&]+\.[a-z]{2,}|https:\/\/[^\s"\'<>]+)$/i', $value );
			case 'exit':
			case 'library':
				return (bool) preg_match( '/^https:\/\/[^\s"\'<>]+$/i', $value ) || ( 'library' === $name && self::is_of_this_site( $value ) );
		}
		return false;
	}

	/**
	 * Whether an address is on this site.
	 *
	 * @param string $address Whole, or from `/` on.
	 * @return bool
	 */
	public static function is_of_this_site( $address ) {
		return (bool) preg_match( '/^\/(?!\/)[^\s"\'<>]+$/', $address ) || 0 === strpos( $address, home_url( '/' ) );
	}

	/**
	 * Says on the page why something was not taken.
	 *
	 * @param string $name Of the setting.
	 */
	private static function refuse( $name ) {
		$reasons = array(
			'region'   => __( 'We have no numbers for that nation. It stays as it was.', 'peer-support-widgets' ),
			'accent'   => __( 'Write your colour as # and six letters or digits, such as #7a1f5c. It stays as it was.', 'peer-support-widgets' ),
			'feedback' => __( 'Write an address that begins with mailto: or https://. It stays as it was.', 'peer-support-widgets' ),
			'exit'     => __( 'The page to leave to has to begin with https://. It stays as it was.', 'peer-support-widgets' ),
			'library'  => __( 'Your words have to be at an address that begins with https://, or with / for a file of this site. It stays as it was.', 'peer-support-widgets' ),
		);
		if ( function_exists( 'add_settings_error' ) ) {
			add_settings_error( self::OPTION, 'peer-support-' . $name, $reasons[ $name ] );
		}
	}
}
