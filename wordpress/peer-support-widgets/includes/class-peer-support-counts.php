<?php
/**
 * Counts of the self-check.
 *
 * @package Peer_Support_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * How often the self-check was started and finished on each day, where a site has asked for that. Two numbers for each day
 * are all that is kept: no time, no address, nothing about an answer or a visitor.
 */
final class Peer_Support_Counts {

	const SPACE = 'peer-support/v1';
	const ROUTE = '/count';

	/** Before the day and what was counted, in the names of options. None is loaded with a page. */
	const PREFIX = 'peer_support_count_';

	/** What can be counted. */
	const EVENTS = array( 'started', 'finished' );

	/** As a widget names what it counts. */
	const PARAMETER = 'peer-support-quiz';

	/** Fewer than this is not said: a small number may be somebody. */
	const FEWEST_SAID = 5;

	/** Older days are forgotten. */
	const MONTHS_KEPT = 25;

	/**
	 * Listens, where the site counts.
	 */
	public static function hook() {
		add_action( 'rest_api_init', array( __CLASS__, 'register' ) );
	}

	/**
	 * Registers where counts go. A site that does not count has no such place.
	 */
	public static function register() {
		if ( ! Peer_Support_Settings::get( 'count' ) ) {
			return;
		}
		register_rest_route(
			self::SPACE,
			self::ROUTE,
			array(
				'methods'             => 'POST',
				'callback'            => array( __CLASS__, 'handle' ),
				// Anybody who reads a page may take the self-check.
				'permission_callback' => '__return_true',
				'show_in_index'       => false,
			)
		);
	}

	/**
	 * Where the widget sends its counts, without the host: it is that of the page. Empty where the site does not count.
	 *
	 * @return string
	 */
	public static function address() {
		return Peer_Support_Settings::get( 'count' ) ? wp_make_link_relative( rest_url( self::SPACE . self::ROUTE ) ) : '';
	}

	/**
	 * Counts one. What else a request may say is not read.
	 *
	 * @param WP_REST_Request $request Empty, but for what is counted.
	 * @return WP_REST_Response|WP_Error
	 */
	public static function handle( $request ) {
		$event = $request->get_query_params()[ self::PARAMETER ] ?? '';
		if ( ! in_array( $event, self::EVENTS, true ) ) {
			return new WP_Error( 'nothing-to-count', __( 'There is nothing to count.', 'peer-support-widgets' ), array( 'status' => 400 ) );
		}
		// Browsers say so where a page of another site asks. Older ones say nothing.
		if ( 'same-origin' !== ( $request->get_header( 'sec_fetch_site' ) ?? 'same-origin' ) ) {
			return new WP_Error( 'another-site', __( 'Only pages of this site are counted.', 'peer-support-widgets' ), array( 'status' => 403 ) );
		}
		self::add( wp_date( 'Y-m-d' ), $event );
		return new WP_REST_Response( null, 204, array( 'Cache-Control' => 'no-store' ) );
	}

	/**
	 * Adds one. The database does the sum, so that none is lost where two come at once.
	 *
	 * @param string $day   Such as `2026-11-28`.
	 * @param string $event Such as `started`.
	 */
	public static function add( $day, $event ) {
		global $wpdb;
		$name = self::PREFIX . $day . '_' . $event;
		if ( self::increase( $name ) ) {
			return;
		}
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery.DirectQuery, WordPress.DB.DirectDatabaseQuery.NoCaching -- A cache would lose counts.
		$wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO $wpdb->options (option_name, option_value, autoload) VALUES (%s, '0', 'no')", $name ) );
		self::increase( $name );
		self::forget_before( wp_date( 'Y-m-d', strtotime( '-' . self::MONTHS_KEPT . ' months', strtotime( $day . ' 12:00:00 UTC' ) ) ) );
	}

	/**
	 * Adds one to what is there.
	 *
	 * @param string $name Of the option.
	 * @return bool Whether there was something.
	 */
	private static function increase( $name ) {
		global $wpdb;
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery.DirectQuery, WordPress.DB.DirectDatabaseQuery.NoCaching -- A cache would lose counts.
		return (bool) $wpdb->query( $wpdb->prepare( "UPDATE $wpdb->options SET option_value = option_value + 1 WHERE option_name = %s", $name ) );
	}

	/**
	 * What was counted on each day from the first one on, the oldest first. A day on which nothing was is there, too.
	 *
	 * @return array<string, array{started: int, finished: int}>
	 */
	public static function by_day() {
		global $wpdb;
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery.DirectQuery, WordPress.DB.DirectDatabaseQuery.NoCaching -- A cache would be behind.
		$rows = $wpdb->get_results( $wpdb->prepare( "SELECT option_name AS name, option_value AS value FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( self::PREFIX ) . '%' ) );
		$days = array();
		foreach ( $rows as $row ) {
			if ( preg_match( '/(\d{4}-\d\d-\d\d)_(started|finished)$/', $row->name, $parts ) ) {
				$days[ $parts[1] ][ $parts[2] ] = (int) $row->value;
			}
		}
		if ( ! $days ) {
			return array();
		}
		$all  = array();
		$last = max( array_keys( $days ) );
		for ( $day = min( array_keys( $days ) ); $day <= $last; $day = gmdate( 'Y-m-d', strtotime( $day . ' UTC +1 day' ) ) ) {
			$all[ $day ] = array(
				'started'  => $days[ $day ]['started'] ?? 0,
				'finished' => $days[ $day ]['finished'] ?? 0,
			);
		}
		return $all;
	}

	/**
	 * The same for each month.
	 *
	 * @return array<string, array{started: int, finished: int}>
	 */
	public static function by_month() {
		$months = array();
		foreach ( self::by_day() as $day => $counts ) {
			$month = substr( $day, 0, 7 );
			foreach ( $counts as $event => $count ) {
				$months[ $month ][ $event ] = ( $months[ $month ][ $event ] ?? 0 ) + $count;
			}
		}
		return $months;
	}

	/**
	 * Counts as a table for a spreadsheet.
	 *
	 * @param string $per    `day` or `month`.
	 * @param array  $counts By day or by month.
	 * @return string
	 */
	public static function csv( $per, array $counts ) {
		$lines = array( $per . ',started,finished' );
		foreach ( $counts as $period => $count ) {
			$lines[] = $period . ',' . self::say( $count['started'] ) . ',' . self::say( $count['finished'] );
		}
		return implode( "\r\n", $lines ) . "\r\n";
	}

	/**
	 * A number, if it is large enough to be said.
	 *
	 * @param int $count Of what was counted.
	 * @return string
	 */
	public static function say( $count ) {
		/* translators: %d: a number. It is a field of a spreadsheet: write no comma. */
		return $count > 0 && $count < self::FEWEST_SAID ? sprintf( __( 'fewer than %d', 'peer-support-widgets' ), self::FEWEST_SAID ) : (string) $count;
	}

	/**
	 * Forgets all counts.
	 */
	public static function forget() {
		self::forget_before( '9999-12-31' );
	}

	/**
	 * Forgets the days before one.
	 *
	 * @param string $day The first that stays.
	 */
	private static function forget_before( $day ) {
		global $wpdb;
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery.DirectQuery, WordPress.DB.DirectDatabaseQuery.NoCaching -- There is no cache of them.
		$wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->options WHERE option_name LIKE %s AND option_name < %s", $wpdb->esc_like( self::PREFIX ) . '%', self::PREFIX . $day ) );
	}
}
