<?php
/**
 * Tests.
 *
 * @package Peer_Support_Widgets
 */

/**
 * How often the self-check was used.
 */
final class CountsTest extends PluginTestCase {

	protected function setUp(): void {
		parent::setUp();
		Peer_Support_Counts::forget();
		self::begin_again();
	}

	public function test_nothing_is_counted_and_no_page_says_so_unless_a_site_asks_for_it() {
		$this->assertSame( 404, self::send( 'started' ) );
		$this->assertSame( array(), Peer_Support_Counts::by_day() );
		$this->assertStringNotContainsString( 'count-href', Peer_Support_Renderer::render( 'quiz', array() ) );
		$this->assertStringNotContainsString( 'count-href', do_shortcode( '[peer-support widget="quiz" count-href="/elsewhere"]' ) );
	}

	public function test_the_tag_says_where_counts_go_and_names_no_host() {
		self::ask_for_counts();
		$this->assertMatchesRegularExpression( '~ count-href="/[^/"][^":]*peer-support(?:/|%2F)v1(?:/|%2F)count"~', Peer_Support_Renderer::render( 'quiz', array() ) );
		$this->assertStringNotContainsString( 'count-href', Peer_Support_Renderer::render( 'contacts', array() ) );
	}

	public function test_two_numbers_for_each_day_are_all_that_is_kept() {
		global $wpdb;
		self::ask_for_counts();
		$before = $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options" );
		foreach ( array( 'started', 'started', 'finished' ) as $event ) {
			$this->assertSame( 204, self::send( $event, array( 'User-Agent' => 'Somebody', 'X-Forwarded-For' => '192.0.2.1' ) ) );
		}
		$today = wp_date( 'Y-m-d' );
		$this->assertSame( array( $today => array( 'started' => 2, 'finished' => 1 ) ), Peer_Support_Counts::by_day() );
		$this->assertSame( (int) $before + 2, (int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options" ) );
		$kept = $wpdb->get_results( "SELECT option_name, option_value FROM $wpdb->options WHERE option_name LIKE 'peer%count%' ORDER BY option_name", ARRAY_N );
		$this->assertEquals( array( array( "peer_support_count_{$today}_finished", '1' ), array( "peer_support_count_{$today}_started", '2' ) ), $kept );
	}

	public function test_no_page_loads_counts() {
		self::ask_for_counts();
		self::send( 'started' );
		wp_cache_flush();
		$this->assertSame( array(), preg_grep( '/^peer_support_count_/', array_keys( wp_load_alloptions() ) ) );
	}

	public function test_other_sites_and_other_words_are_not_counted() {
		self::ask_for_counts();
		$this->assertSame( 403, self::send( 'started', array( 'Sec-Fetch-Site' => 'cross-site' ) ) );
		$this->assertSame( 403, self::send( 'started', array( 'Sec-Fetch-Site' => 'same-site' ) ) );
		foreach ( array( '', 'answered', 'started"', array( 'started' ) ) as $event ) {
			$this->assertSame( 400, self::send( $event ) );
		}
		$this->assertSame( array(), Peer_Support_Counts::by_day() );
		$this->assertSame( 204, self::send( 'started', array( 'Sec-Fetch-Site' => 'same-origin' ) ) );
	}

	public function test_days_without_a_count_are_there_and_months_are_added_up() {
		self::add( '2026-10-30', 6, 4 );
		self::add( '2026-11-02', 7, 7 );
		$this->assertSame( array( '2026-10-30', '2026-10-31', '2026-11-01', '2026-11-02' ), array_keys( Peer_Support_Counts::by_day() ) );
		$this->assertSame( array( 'started' => 0, 'finished' => 0 ), Peer_Support_Counts::by_day()['2026-11-01'] );
		$this->assertSame(
			array(
				'2026-10' => array( 'started' => 6, 'finished' => 4 ),
				'2026-11' => array( 'started' => 7, 'finished' => 7 ),
			),
			Peer_Support_Counts::by_month()
		);
	}

	public function test_small_numbers_are_not_in_the_file() {
		self::add( '2026-11-01', 5, 4 );
		self::add( '2026-11-02', 1, 0 );
		$this->assertSame(
			"day,started,finished\r\n2026-11-01,5,fewer than 5\r\n2026-11-02,fewer than 5,0\r\n",
			Peer_Support_Counts::csv( 'day', Peer_Support_Counts::by_day() )
		);
		$this->assertSame( "month,started,finished\r\n2026-11,6,fewer than 5\r\n", Peer_Support_Counts::csv( 'month', Peer_Support_Counts::by_month() ) );
	}

	public function test_old_days_are_forgotten() {
		self::add( '2024-10-27', 1, 1 );
		self::add( '2024-10-28', 1, 1 );
		self::add( '2026-11-28', 1, 0 );
		$this->assertSame( '2024-10-28', array_key_first( Peer_Support_Counts::by_day() ) );
	}

	public function test_the_settings_page_shows_months_and_hides_small_numbers() {
		wp_set_current_user( get_user_by( 'login', 'administrator' )->ID );
		$this->assertStringNotContainsString( 'Download by month', self::page() );
		self::ask_for_counts();
		$this->assertStringContainsString( 'Nothing has been counted yet.', self::page() );
		self::add( '2026-11-02', 12, 3 );
		$this->assertStringContainsString( '<th scope="row">2026-11</th><td>12</td><td>fewer than 5</td>', self::page() );
	}

	public function test_only_who_manages_the_site_gets_the_file_and_only_from_its_form() {
		$refuse = static function () {
			return static function ( $message ) {
				throw new WPRefusal( $message );
			};
		};
		add_filter( 'wp_die_handler', $refuse );
		foreach ( array( 'editor', 'administrator' ) as $user ) {
			wp_set_current_user( get_user_by( 'login', $user )->ID );
			try {
				Peer_Support_Counts_Form::handle();
				$this->fail( $user );
			} catch ( WPRefusal $refusal ) {
				$this->assertSame( 'editor' === $user, false !== strpos( $refusal->getMessage(), 'not allowed to see these counts' ) );
			}
		}
		remove_filter( 'wp_die_handler', $refuse );
	}

	private static function ask_for_counts() {
		update_option( 'peer_support_widgets', array( 'count' => true ) );
		self::begin_again();
	}

	/** Places that answer are chosen when they are first asked for. */
	private static function begin_again() {
		global $wp_rest_server;
		$wp_rest_server = null;
	}

	private static function send( $event, array $headers = array() ) {
		$request = new WP_REST_Request( 'POST', '/peer-support/v1/count' );
		$request->set_query_params( array( 'peer-support-quiz' => $event ) );
		$request->set_headers( $headers );
		return rest_do_request( $request )->get_status();
	}

	private static function add( $day, $started, $finished ) {
		foreach ( array( 'started' => $started, 'finished' => $finished ) as $event => $times ) {
			for ( $i = 0; $i < $times; $i++ ) {
				Peer_Support_Counts::add( $day, $event );
			}
		}
	}

	private static function page() {
		ob_start();
		Peer_Support_Settings_Page::render();
		return ob_get_clean();
	}
}

/**
 * Thrown where WordPress would end.
 */
final class WPRefusal extends Exception {}
