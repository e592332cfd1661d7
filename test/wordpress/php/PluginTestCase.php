<?php
/**
 * What the tests share.
 *
 * @package Peer_Support_Widgets
 */

use PHPUnit\Framework\TestCase;

/**
 * Begins each test with a site that has chosen nothing.
 */
abstract class PluginTestCase extends TestCase {

	/**
	 * Forgets all settings.
	 */
	protected function setUp(): void {
		delete_option( 'peer_support_widgets' );
		Peer_Support_Own_Library::drop();
		Peer_Support_Own_Library::unschedule();
		wp_set_current_user( 0 );
	}

	/**
	 * The library that comes with the widgets, which the repository has built.
	 *
	 * @return array
	 */
	protected static function library() {
		return json_decode( self::json(), true );
	}

	/**
	 * The same as it lies on a server.
	 *
	 * @return string
	 */
	protected static function json() {
		return file_get_contents( getenv( 'PEER_SUPPORT_LIBRARY' ) );
	}

	/**
	 * Gives an answer to whatever the server asks of others.
	 *
	 * @param string $body Of the answer.
	 * @param int    $code Of the answer.
	 * @return callable To be taken away again.
	 */
	protected function answer_with( $body, $code = 200 ) {
		$answer = static function () use ( $body, $code ) {
			return array(
				'headers'  => array(),
				'body'     => $body,
				'response' => array(
					'code'    => $code,
					'message' => '',
				),
				'cookies'  => array(),
				'filename' => null,
			);
		};
		add_filter( 'pre_http_request', $answer, 5 );
		return $answer;
	}
}
