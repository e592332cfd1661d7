<?php
/**
 * Tests.
 *
 * @package Peer_Support_Widgets
 */

/**
 * What a site chooses.
 */
final class SettingsTest extends PluginTestCase {

	public function test_what_can_be_used_is_kept() {
		$given = array(
			'region'   => 'gb-sct',
			'accent'   => '#7A1F5C',
			'feedback' => 'mailto:help@example.org',
			'exit'     => 'https://example.org/news',
			'library'  => '/our-words.json',
			'weekly'   => '1',
			'count'    => '1',
		);
		$kept = array( 'region' => 'GB-SCT', 'weekly' => true, 'count' => true ) + $given;
		$this->assertEquals( $kept, Peer_Support_Settings::clean( $given ) );
	}

	/**
	 * @dataProvider refused
	 */
	public function test_what_cannot_is_left_as_it_was_and_said( $name, $value ) {
		global $wp_settings_errors;
		$wp_settings_errors = array();
		$this->assertSame( '', Peer_Support_Settings::clean( array( $name => $value ) )[ $name ] );
		$this->assertSame( 'peer-support-' . $name, get_settings_errors()[0]['code'] );
	}

	public static function refused() {
		return array(
			array( 'region', 'FR' ),
			array( 'accent', 'red;}body{display:none' ),
			array( 'accent', '#fff' ),
			array( 'feedback', 'javascript:alert(1)' ),
			array( 'feedback', 'mailto:a@example.org?bcc=b@example.org' ),
			array( 'exit', 'http://example.org' ),
			array( 'exit', 'https://example.org/"onclick="x' ),
			array( 'library', 'file:///etc/passwd' ),
			array( 'library', '//elsewhere.example/en.json' ),
		);
	}

	public function test_the_contrast_of_a_colour_is_counted_as_wcag_does() {
		$this->assertSame( 21.0, round( Peer_Support_Contrast::between( '#000000', '#ffffff' ), 1 ) );
		$this->assertSame( array( 'on' => 'black', 'button' => 13.9, 'page' => 1.5 ), Peer_Support_Contrast::describe( '#ffcc00' ) );
		$this->assertSame( 'white', Peer_Support_Contrast::describe( '#00595e' )['on'] );
	}

	public function test_site_health_warns_when_numbers_grow_old() {
		$checked = strtotime( Peer_Support_Site_Health::checked_on() . ' UTC' );
		$after   = static function ( $days ) use ( $checked ) {
			return Peer_Support_Site_Health::look( $checked + $days * DAY_IN_SECONDS )['status'];
		};
		$this->assertSame( 'good', $after( 1 ) );
		$this->assertSame( 'recommended', $after( 91 ) );
		$this->assertSame( 'critical', $after( 181 ) );
	}

	public function test_the_settings_page_escapes_and_says_the_contrast() {
		wp_set_current_user( get_user_by( 'login', 'administrator' )->ID );
		update_option(
			'peer_support_widgets',
			array(
				'accent'   => '#ffcc00',
				'feedback' => '"><script>x</script>',
			)
		);
		ob_start();
		Peer_Support_Settings_Page::render();
		$html = ob_get_clean();
		$this->assertStringNotContainsString( '<script>x', $html );
		$this->assertStringContainsString( 'Black words on your colour have a contrast of 13.9 to 1.', $html );
		$this->assertMatchesRegularExpression( '/name="_wpnonce"/', $html );
	}

	public function test_nobody_but_those_who_manage_the_site_sees_the_page_or_changes_words() {
		wp_set_current_user( get_user_by( 'login', 'editor' )->ID );
		ob_start();
		Peer_Support_Settings_Page::render();
		$this->assertSame( '', ob_get_clean() );
		$this->expectException( WPDieException::class );
		add_filter(
			'wp_die_handler',
			static function () {
				return static function ( $message ) {
					throw new WPDieException( $message );
				};
			}
		);
		Peer_Support_Settings_Page::handle_library();
	}
}

/**
 * Thrown where WordPress would end.
 */
final class WPDieException extends Exception {}
