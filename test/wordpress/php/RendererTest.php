<?php
/**
 * Tests.
 *
 * @package Peer_Support_Widgets
 */

/**
 * What a page gets.
 */
final class RendererTest extends PluginTestCase {

	public function test_every_widget_has_plain_numbers_inside_its_tag() {
		foreach ( Peer_Support_Catalogue::widgets() as $name => $widget ) {
			if ( in_array( $name, array( 'exit', 'library' ), true ) ) {
				continue;
			}
			$html = Peer_Support_Renderer::render( $name, array( 'region' => 'GB-SCT' ) );
			$this->assertStringStartsWith( '<' . $widget['tag'] . ' ', $html );
			$this->assertStringContainsString( '<a href="tel:999">', $html );
			$this->assertStringContainsString( '<a href="tel:116123">', $html );
			$this->assertStringContainsString( 'Breathing Space', $html );
		}
	}

	public function test_the_exit_has_a_plain_link_inside() {
		update_option( 'peer_support_widgets', array( 'exit' => 'https://example.org/news' ) );
		$html = Peer_Support_Renderer::render( 'exit', array() );
		$this->assertStringContainsString( '<a href="https://example.org/news" rel="noreferrer">Leave this page</a>', $html );
		$this->assertStringContainsString( ' href="https://example.org/news"', $html );
	}

	public function test_every_nation_and_guide_has_words() {
		foreach ( Peer_Support_Catalogue::choices( 'nations', 'en' ) as $nation ) {
			foreach ( Peer_Support_Catalogue::choices( 'topics', 'en' ) as $topic ) {
				$html = Peer_Support_Renderer::render(
					'guide',
					array(
						'region' => $nation,
						'topic'  => $topic,
					)
				);
				$this->assertStringContainsString( '<li>', $html );
				$this->assertStringContainsString( ' topic="' . $topic . '"', $html );
			}
		}
	}

	public function test_nothing_that_an_author_writes_leaves_its_attribute() {
		$hostile = '"><script>alert(1)</script>\' onmouseover=x';
		foreach ( Peer_Support_Catalogue::widgets() as $name => $widget ) {
			$given = array_fill_keys( array_keys( $widget['attributes'] ), $hostile );
			$html  = Peer_Support_Renderer::render( $name, $given + array( 'onclick' => 'x' ), '' );
			$this->assertStringNotContainsString( '<script', $html );
			$this->assertStringNotContainsString( 'onmouseover=', $html );
			$this->assertStringNotContainsString( 'onclick', $html );
			$this->assertStringNotContainsString( $hostile, $html );
		}
	}

	public function test_no_author_can_have_visitors_ask_another_host_for_a_library() {
		$html = do_shortcode( '[peer-support src="https://elsewhere.example/library.json" feedback-href="https://elsewhere.example"]' );
		$this->assertStringNotContainsString( 'elsewhere', $html );
	}

	public function test_a_block_follows_the_settings_and_a_block_of_its_own_choice_does_not() {
		update_option( 'peer_support_widgets', array( 'region' => 'GB-WLS' ) );
		$this->assertStringContainsString( 'region="GB-WLS"', do_blocks( '<!-- wp:peer-support/contacts /-->' ) );
		$this->assertStringContainsString( 'region="IE"', do_blocks( '<!-- wp:peer-support/contacts {"region":"IE"} /-->' ) );
	}

	public function test_blocks_in_the_wrapper_have_its_nation() {
		$html = do_blocks( '<!-- wp:peer-support/library {"region":"NZ"} --><div><!-- wp:peer-support/contacts /--></div><!-- /wp:peer-support/library -->' );
		$this->assertMatchesRegularExpression( '~<peer-support region="NZ"[^>]*><div>.*<peer-support-contacts region="NZ"~s', $html );
		$this->assertStringContainsString( 'tel:111', $html );
	}

	public function test_what_is_stored_in_the_page_is_not_shown_while_the_plugin_is_on() {
		$html = do_blocks( '<!-- wp:peer-support/contacts --><div class="wp-block-peer-support-contacts"><p>Old number</p></div><!-- /wp:peer-support/contacts -->' );
		$this->assertStringNotContainsString( 'Old number', $html );
	}

	public function test_a_shortcode_takes_attributes_as_people_write_them() {
		$html = do_shortcode( '[peer-support widget="peer-support-contacts" region="gb-sct" compact heading_level="3" show="crisis, support"]' );
		$this->assertStringContainsString( '<peer-support-contacts region="GB-SCT" show="crisis support" compact heading-level="3"', $html );
	}

	public function test_a_shortcode_for_no_widget_shows_visitors_the_numbers_and_tells_authors() {
		$this->assertStringStartsWith( '<peer-support-contacts', do_shortcode( '[peer-support widget="kontakts"]' ) );
		wp_set_current_user( get_user_by( 'login', 'author' )->ID );
		$this->assertStringContainsString( 'There is no widget called “kontakts”', do_shortcode( '[peer-support widget="kontakts"]' ) );
	}

	public function test_an_author_names_the_pages_with_other_widgets() {
		foreach ( array( '/quiz', 'https://example.org/quiz' ) as $page ) {
			$this->assertStringContainsString( ' quiz-href="' . $page . '"', Peer_Support_Renderer::render( 'library', array( 'quiz-href' => $page ), '' ) );
		}
		foreach ( array( '//example.org', 'javascript:alert(1)', 'quiz' ) as $page ) {
			$this->assertStringNotContainsString( 'quiz-href', Peer_Support_Renderer::render( 'library', array( 'quiz-href' => $page ), '' ) );
		}
	}

	public function test_headings_of_the_plain_words_follow_the_level() {
		$shift = new ReflectionMethod( 'Peer_Support_Renderer', 'shift_headings' );
		$shift->setAccessible( true );
		$this->assertSame( '<h4 id="a">A</h4><h5>B</h5><hr>', $shift->invoke( null, '<h2 id="a">A</h2><h3>B</h3><hr>', 2 ) );
		$this->assertSame( '<h6>A</h6>', $shift->invoke( null, '<h3>A</h3>', 4 ) );
	}

	public function test_the_language_is_the_nearest_there_is_and_said_on_the_tag() {
		$this->assertSame( 'en', Peer_Support_Catalogue::folder( 'en_GB' ) );
		$this->assertSame( 'en', Peer_Support_Catalogue::folder( 'zh_CN' ) );
		$this->assertStringContainsString( ' lang="en-GB"', Peer_Support_Renderer::render( 'quiz', array() ) );
	}

	public function test_the_classic_widget_draws_what_was_chosen_and_keeps_nothing_else() {
		$widget = new Peer_Support_Sidebar_Widget();
		$chosen = $widget->update(
			array(
				'widget'  => 'contacts',
				'region'  => 'AU',
				'compact' => '1',
				'other'   => 'x',
			),
			array()
		);
		$this->assertArrayNotHasKey( 'other', $chosen );
		ob_start();
		$widget->widget(
			array(
				'before_widget' => '<aside>',
				'after_widget'  => '</aside>',
			),
			$chosen
		);
		$this->assertMatchesRegularExpression( '~^<aside><peer-support-contacts region="AU" compact .*</aside>$~s', ob_get_clean() );
	}
}
