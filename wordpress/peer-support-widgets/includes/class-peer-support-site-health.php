<?php
/**
 * Site Health.
 *
 * @package Peer_Support_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Says under "Site Health" when the urgent numbers were last checked, and warns when that is long ago.
 */
final class Peer_Support_Site_Health {

	/**
	 * Registers the test.
	 */
	public static function hook() {
		add_filter( 'site_status_tests', array( __CLASS__, 'add_test' ) );
	}

	/**
	 * Adds it to those of WordPress.
	 *
	 * @param array $tests Of all.
	 * @return array
	 */
	public static function add_test( $tests ) {
		$tests['direct']['peer_support_numbers'] = array(
			'label' => __( 'Peer support numbers', 'peer-support-widgets' ),
			'test'  => array( __CLASS__, 'look' ),
		);
		return $tests;
	}

	/**
	 * When the urgent numbers of the site's nation were last checked: those nobody has looked at for longest. All nations
	 * count where the site has not chosen one.
	 *
	 * @return string Such as `2026-11-21`.
	 */
	public static function checked_on() {
		$own     = Peer_Support_Own_Library::current();
		$checked = $own ? $own['checked'] : Peer_Support_Catalogue::language( Peer_Support_Catalogue::page_folder() )['checked'];
		$nation  = Peer_Support_Settings::get( 'region' );
		if ( isset( $checked[ $nation ] ) ) {
			return $checked[ $nation ];
		}
		return $checked ? min( $checked ) : '';
	}

	/**
	 * The test.
	 *
	 * @param int|null $now Seconds since 1970. Default: now.
	 * @return array
	 */
	public static function look( $now = null ) {
		$now     = is_int( $now ) ? $now : time();
		$checked = self::checked_on();
		$age     = $checked ? (int) floor( ( $now - strtotime( $checked . ' 00:00:00 UTC' ) ) / DAY_IN_SECONDS ) : PHP_INT_MAX;
		$limits  = Peer_Support_Catalogue::contact_age();
		$problem = get_option( Peer_Support_Own_Library::OPTION, array() );
		$problem = is_array( $problem ) && ! empty( $problem['problem'] ) ? $problem['problem'] : '';
		$status  = 'good';
		$label   = __( 'The urgent numbers were checked lately', 'peer-support-widgets' );
		if ( $age > $limits['tooOld'] ) {
			$status = 'critical';
			$label  = __( 'The urgent numbers have not been checked for too long', 'peer-support-widgets' );
		} elseif ( $age > $limits['look'] ) {
			$status = 'recommended';
			$label  = __( 'The urgent numbers need another look', 'peer-support-widgets' );
		} elseif ( $problem ) {
			$status = 'recommended';
			$label  = __( 'Your own peer support words could not be fetched', 'peer-support-widgets' );
		}
		$said = $checked
			? sprintf(
				/* translators: %s: a date */
				__( 'Of the emergency numbers and crisis lines that your site shows, every one was checked on or after %s.', 'peer-support-widgets' ),
				wp_date( get_option( 'date_format' ), strtotime( $checked . ' 12:00:00 UTC' ) )
			)
			: __( 'We don’t know when the numbers of your own words were checked.', 'peer-support-widgets' );
		if ( 'good' !== $status ) {
			$said .= ' ' . __( 'Update the plugin, or your own words. Until then, call the numbers, or look them up.', 'peer-support-widgets' );
		}
		return array(
			'label'       => $label,
			'status'      => $status,
			'badge'       => array(
				'label' => __( 'Peer support', 'peer-support-widgets' ),
				'color' => 'blue',
			),
			'description' => '<p>' . esc_html( trim( $said . ' ' . $problem ) ) . '</p>',
			'actions'     => sprintf(
				'<a href="%1$s">%2$s</a>',
				esc_url( admin_url( 'options-general.php?page=' . Peer_Support_Settings_Page::SLUG ) ),
				esc_html__( 'Peer support settings', 'peer-support-widgets' )
			),
			'test'        => 'peer_support_numbers',
		);
	}
}
