<?php
/**
 * Contrast of colours.
 *
 * @package Peer_Support_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * How well a colour can be told from white and from black, as WCAG 2 counts it.
 */
final class Peer_Support_Contrast {

	/**
	 * The contrast of two colours, from 1 to 21.
	 *
	 * @param string $one   Such as `#00595e`.
	 * @param string $other Such as `#ffffff`.
	 * @return float
	 */
	public static function between( $one, $other ) {
		$lights = array( self::luminance( $one ), self::luminance( $other ) );
		return ( max( $lights ) + 0.05 ) / ( min( $lights ) + 0.05 );
	}

	/**
	 * What a charity needs to know of its colour. Words on a button are black or white, whichever is read better, and the
	 * widgets darken a colour where they write with it: so no colour is refused.
	 *
	 * @param string $accent Such as `#ffcc00`.
	 * @return array{on: string, button: float, page: float}
	 */
	public static function describe( $accent ) {
		$white = self::between( $accent, '#ffffff' );
		$black = self::between( $accent, '#000000' );
		return array(
			'on'     => $white >= $black ? 'white' : 'black',
			'button' => round( max( $white, $black ), 1 ),
			'page'   => round( $white, 1 ),
		);
	}

	/**
	 * How light a colour is, from 0 to 1.
	 *
	 * @param string $hex Such as `#ffcc00`.
	 * @return float
	 */
	private static function luminance( $hex ) {
		$parts = array();
		foreach ( array( 1, 3, 5 ) as $at ) {
			$part    = hexdec( substr( $hex, $at, 2 ) ) / 255;
			$parts[] = $part > 0.04045 ? pow( ( $part + 0.055 ) / 1.055, 2.4 ) : $part / 12.92;
		}
		return 0.2126 * $parts[0] + 0.7152 * $parts[1] + 0.0722 * $parts[2];
	}
}
