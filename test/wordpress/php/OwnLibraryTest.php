<?php
/**
 * Tests.
 *
 * @package Peer_Support_Widgets
 */

/**
 * Words of the site's own.
 */
final class OwnLibraryTest extends PluginTestCase {

	public function test_the_library_that_comes_with_the_widgets_has_no_fault() {
		$this->assertSame( array(), Peer_Support_Library_Rules::find_faults( self::library() ) );
	}

	/**
	 * @dataProvider mistakes
	 */
	public function test_one_mistake_is_found_where_it_is( $path, callable $spoil ) {
		$library = self::library();
		$spoil( $library );
		$this->assertContains( $path, Peer_Support_Library_Rules::find_faults( $library ) );
		$this->assertWPError( Peer_Support_Own_Library::take( wp_json_encode( $library ) ) );
		$this->assertSame( array(), Peer_Support_Own_Library::current() );
	}

	public static function mistakes() {
		$set = static function ( ...$keys ) {
			$value = array_pop( $keys );
			return static function ( &$library ) use ( $keys, $value ) {
				$place = &$library;
				foreach ( $keys as $key ) {
					$place = &$place[ $key ];
				}
				$place = $value;
			};
		};
		return array(
			'another format'         => array( 'format', $set( 'format', 2 ) ),
			'no language'            => array( 'language', $set( 'language', '"><script>' ) ),
			'no day'                 => array( 'builtOn', $set( 'builtOn', '2026-02-30' ) ),
			'feedback by script'     => array( 'feedback', $set( 'feedback', 'javascript:alert(1)' ) ),
			'a dial string of words' => array( 'contacts[0].channels[0].dial', $set( 'contacts', 0, 'channels', 0, 'dial', '999;ext' ) ),
			'an unknown channel'     => array( 'contacts[0].channels[0].kind', $set( 'contacts', 0, 'channels', 0, 'kind', 'fax' ) ),
			'an urgency of its own'  => array( 'contacts[0].urgency', $set( 'contacts', 0, 'urgency', 'soon' ) ),
			'no check'               => array( 'contacts[0].checkedOn', $set( 'contacts', 0, 'checkedOn', null ) ),
			'no name'                => array( 'contacts[0].name', $set( 'contacts', 0, 'name', ' ' ) ),
			'hours without end'      => array(
				'contacts[0].hours.spans[0]',
				$set(
					'contacts',
					0,
					'hours',
					array(
						'kind'                => 'weekly',
						'zone'                => 'Europe/London',
						'spans'               => array( array( 60, 60 ) ),
						'onPublicHolidays'    => 'open',
						'publicHolidays'      => array(),
						'publicHolidaysUntil' => '2027-01-01',
						'closures'            => array(),
					)
				),
			),
			'a link that is a script' => array(
				'guides[0].body[0].words[0].to',
				$set(
					'guides',
					0,
					'body',
					0,
					array(
						'kind'  => 'paragraph',
						'words' => array(
							array(
								'kind'  => 'link',
								'to'    => 'javascript:alert(1)',
								'words' => array( 'x' ),
							),
						),
					)
				),
			),
			'HTML as a block'        => array( 'myths[0].body[0].kind', $set( 'myths', 0, 'body', 0, array( 'kind' => 'html' ) ) ),
			'a step to nowhere'      => array( 'guides[0].next[0].to', $set( 'guides', 0, 'next', 0, 'to', 'elsewhere' ) ),
			'an emergency nobody can call' => array( 'contacts[0].channels', $set( 'contacts', 0, 'channels', array( array( 'kind' => 'web', 'url' => 'https://example.org' ) ) ) ),
			'a result that is missing' => array( 'quizResults.results: nowhere', $set( 'quiz', 'scored', array( 'nowhere' ) ) ),
		);
	}

	public function test_what_is_no_json_is_refused() {
		foreach ( array( '', '<!doctype html>', '[]', 'null', '"x"', str_repeat( '[', 100 ) ) as $json ) {
			$this->assertWPError( Peer_Support_Own_Library::take( $json ) );
		}
		$this->assertWPError( Peer_Support_Own_Library::take( str_repeat( ' ', 4194305 ) ) );
	}

	public function test_its_numbers_are_written_as_the_build_writes_them() {
		foreach ( Peer_Support_Catalogue::choices( 'nations', 'en' ) as $nation ) {
			if ( 'INTERNATIONAL' === $nation ) {
				continue;
			}
			$numbers = new Peer_Support_Numbers( self::library() );
			$this->assertSame( Peer_Support_Renderer::numbers( 'en', $nation ), $numbers->inside( $nation ) );
		}
	}

	public function test_a_library_in_use_is_named_on_every_tag_and_its_numbers_are_inside() {
		$library                        = self::library();
		$library['wording']['country']['showing-help-in'] = 'Elm Road shows help in {nation}.';
		$this->assertTrue( Peer_Support_Own_Library::take( wp_json_encode( $library ) ) );
		$html = Peer_Support_Renderer::render( 'quiz', array( 'region' => 'GB-SCT' ) );
		$this->assertMatchesRegularExpression( '~ src="http://[^"]+/uploads/peer-support-widgets/library-[0-9a-f]{12}\.json"~', $html );
		$this->assertStringContainsString( 'Elm Road shows help in Scotland.', $html );
	}

	public function test_a_nation_that_it_has_no_numbers_for_keeps_ours() {
		$library             = self::library();
		$library['contacts'] = array();
		$this->assertTrue( Peer_Support_Own_Library::take( wp_json_encode( $library ) ) );
		$this->assertStringContainsString( 'tel:116123', Peer_Support_Renderer::render( 'contacts', array( 'region' => 'GB-SCT' ) ) );
	}

	public function test_the_last_good_one_stays_when_a_fetch_brings_a_bad_one() {
		update_option(
			'peer_support_widgets',
			array(
				'library' => 'https://words.example.org/en.json',
				'weekly'  => true,
			)
		);
		$good = $this->answer_with( self::json() );
		Peer_Support_Own_Library::fetch_weekly();
		$file = Peer_Support_Own_Library::current()['file'];
		remove_filter( 'pre_http_request', $good, 5 );
		foreach ( array( array( '{"format":2}', 200 ), array( self::json(), 404 ), array( '', 500 ) ) as $answer ) {
			$bad = $this->answer_with( ...$answer );
			Peer_Support_Own_Library::fetch_weekly();
			remove_filter( 'pre_http_request', $bad, 5 );
			$this->assertSame( $file, Peer_Support_Own_Library::current()['file'] );
			$this->assertNotSame( '', Peer_Support_Own_Library::current()['problem'] );
			$this->assertSame( 'recommended', Peer_Support_Site_Health::look( strtotime( '2026-11-29' ) )['status'] );
		}
	}

	public function test_what_went_wrong_is_forgotten_once_nothing_is_fetched_any_more() {
		$weekly = array(
			'library' => 'https://words.example.org/en.json',
			'weekly'  => true,
		);
		update_option( 'peer_support_widgets', $weekly );
		$bad = $this->answer_with( '', 500 );
		Peer_Support_Own_Library::fetch_weekly();
		remove_filter( 'pre_http_request', $bad, 5 );
		$this->assertSame( 'recommended', Peer_Support_Site_Health::look( strtotime( '2026-11-29' ) )['status'] );
		update_option( 'peer_support_widgets', array( 'library' => '' ) );
		$this->assertSame( 'good', Peer_Support_Site_Health::look( strtotime( '2026-11-29' ) )['status'] );
	}

	public function test_the_day_on_which_it_was_taken_stays_when_a_later_fetch_fails() {
		update_option(
			'peer_support_widgets',
			array(
				'library' => 'https://words.example.org/en.json',
				'weekly'  => true,
			)
		);
		$this->assertTrue( Peer_Support_Own_Library::take( self::json() ) );
		$stored              = get_option( Peer_Support_Own_Library::OPTION );
		$stored['fetchedOn'] = '2026-01-02';
		update_option( Peer_Support_Own_Library::OPTION, $stored, false );
		$bad = $this->answer_with( '', 500 );
		Peer_Support_Own_Library::fetch_weekly();
		remove_filter( 'pre_http_request', $bad, 5 );
		$this->assertSame( '2026-01-02', Peer_Support_Own_Library::current()['fetchedOn'] );
	}

	public function test_a_mark_at_its_start_does_no_harm_and_what_is_not_json_is_said_to_be_none() {
		$this->assertTrue( Peer_Support_Own_Library::take( "\xEF\xBB\xBF" . self::json() ) );
		foreach ( array( '', '<!doctype html>', substr( self::json(), 0, 5000 ) ) as $given ) {
			$taken = Peer_Support_Own_Library::take( $given );
			$this->assertWPError( $taken );
			$this->assertSame( 'not-json', $taken->get_error_code() );
		}
	}

	public function test_nothing_is_fetched_unless_somebody_has_asked_for_it() {
		$asked  = 0;
		$notice = static function ( $answer ) use ( &$asked ) {
			++$asked;
			return $answer;
		};
		add_filter( 'pre_http_request', $notice, 1 );
		update_option( 'peer_support_widgets', array( 'library' => 'https://words.example.org/en.json' ) );
		Peer_Support_Own_Library::fetch_weekly();
		$this->assertFalse( wp_next_scheduled( Peer_Support_Own_Library::EVENT ) );
		update_option(
			'peer_support_widgets',
			array(
				'library' => 'https://words.example.org/en.json',
				'weekly'  => true,
			)
		);
		$this->assertNotFalse( wp_next_scheduled( Peer_Support_Own_Library::EVENT ) );
		update_option( 'peer_support_widgets', array( 'weekly' => true ) );
		$this->assertFalse( wp_next_scheduled( Peer_Support_Own_Library::EVENT ) );
		remove_filter( 'pre_http_request', $notice, 1 );
		$this->assertSame( 0, $asked );
	}

	public function test_a_file_of_the_site_is_read_where_it_lies_and_nothing_but_json_is() {
		file_put_contents( ABSPATH . 'our-words.json', self::json() );
		update_option( 'peer_support_widgets', array( 'library' => '/our-words.json' ) );
		$this->assertTrue( Peer_Support_Own_Library::fetch() );
		foreach ( array( '/wp-config.php', '/../../../etc/passwd', '/nowhere.json', '/wp-content' ) as $path ) {
			update_option( 'peer_support_widgets', array( 'library' => $path ) );
			$this->assertWPError( Peer_Support_Own_Library::fetch() );
		}
		unlink( ABSPATH . 'our-words.json' );
		$uploads = wp_upload_dir();
		file_put_contents( $uploads['basedir'] . '/our-words.json', self::json() );
		update_option( 'peer_support_widgets', array( 'library' => $uploads['baseurl'] . '/our-words.json' ) );
		$this->assertTrue( Peer_Support_Own_Library::fetch() );
		unlink( $uploads['basedir'] . '/our-words.json' );
	}

	private function assertWPError( $value ) {
		$this->assertInstanceOf( WP_Error::class, $value );
	}
}
