<?php
/**
 * The settings page.
 *
 * @package Peer_Support_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Settings → Peer support, for those who may manage a site.
 */
final class Peer_Support_Settings_Page {

	const SLUG = 'peer-support-widgets';

	/** The form for a library of the site's own. */
	const ACTION = 'peer_support_widgets_library';

	/**
	 * Registers the page and what its forms do.
	 */
	public static function hook() {
		add_action( 'admin_menu', array( __CLASS__, 'add_page' ) );
		add_action( 'admin_init', array( __CLASS__, 'register' ) );
		add_action( 'admin_post_' . self::ACTION, array( __CLASS__, 'handle_library' ) );
		add_action( 'add_option_' . Peer_Support_Settings::OPTION, array( 'Peer_Support_Own_Library', 'schedule' ), 10, 0 );
		add_action( 'update_option_' . Peer_Support_Settings::OPTION, array( 'Peer_Support_Own_Library', 'schedule' ), 10, 0 );
		add_filter( 'plugin_action_links_' . plugin_basename( PEER_SUPPORT_WIDGETS_FILE ), array( __CLASS__, 'add_link' ) );
	}

	/**
	 * Adds the page to the menu.
	 */
	public static function add_page() {
		$page = add_options_page(
			__( 'Peer support', 'peer-support-widgets' ),
			__( 'Peer support', 'peer-support-widgets' ),
			'manage_options',
			self::SLUG,
			array( __CLASS__, 'render' )
		);
		add_action(
			'admin_print_scripts-' . $page,
			static function () {
				wp_enqueue_script( 'peer-support-settings', plugins_url( 'admin/show-contrast.js', PEER_SUPPORT_WIDGETS_FILE ), array( 'wp-i18n' ), PEER_SUPPORT_WIDGETS_VERSION, true );
				wp_set_script_translations( 'peer-support-settings', 'peer-support-widgets' );
			}
		);
	}

	/**
	 * Adds a link to the page on the list of plugins.
	 *
	 * @param string[] $links Of this plugin.
	 * @return string[]
	 */
	public static function add_link( $links ) {
		array_unshift( $links, '<a href="' . esc_url( self::address() ) . '">' . esc_html__( 'Settings', 'peer-support-widgets' ) . '</a>' );
		return $links;
	}

	/**
	 * Registers the settings, which WordPress stores.
	 */
	public static function register() {
		register_setting(
			self::SLUG,
			Peer_Support_Settings::OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => array( 'Peer_Support_Settings', 'clean' ),
				'default'           => Peer_Support_Settings::defaults(),
				'show_in_rest'      => false,
			)
		);
	}

	/**
	 * Takes a library that somebody uploads, fetches it, or goes back to ours.
	 */
	public static function handle_library() {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You are not allowed to change these settings.', 'peer-support-widgets' ), 403 );
		}
		check_admin_referer( self::ACTION );
		$wish = isset( $_POST['wish'] ) ? sanitize_key( wp_unslash( $_POST['wish'] ) ) : '';
		$done = true;
		if ( 'drop' === $wish ) {
			Peer_Support_Own_Library::drop();
		} elseif ( 'fetch' === $wish ) {
			$done = Peer_Support_Own_Library::fetch();
		} elseif ( 'upload' === $wish ) {
			$done = self::take_upload();
		}
		$said = is_wp_error( $done ) ? $done->get_error_message() : __( 'Done. Your pages use these words from now on.', 'peer-support-widgets' );
		add_settings_error( self::SLUG, 'library', $said, is_wp_error( $done ) ? 'error' : 'success' );
		set_transient( 'settings_errors', get_settings_errors(), 30 );
		wp_safe_redirect( add_query_arg( 'settings-updated', 'true', self::address() ) );
		exit;
	}

	/**
	 * Takes the file that was uploaded.
	 *
	 * @return true|WP_Error
	 */
	private static function take_upload() {
		// phpcs:ignore WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- Verified by handle_library(); is_uploaded_file() says whether it is one.
		$file = isset( $_FILES['library']['tmp_name'] ) ? $_FILES['library']['tmp_name'] : '';
		if ( ! is_string( $file ) || ! is_uploaded_file( $file ) ) {
			return new WP_Error( 'no-file', __( 'No file came. Choose the JSON file, and try again.', 'peer-support-widgets' ) );
		}
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file that was uploaded.
		return Peer_Support_Own_Library::take( (string) file_get_contents( $file, false, null, 0, Peer_Support_Own_Library::MOST_BYTES + 1 ) );
	}

	/**
	 * The address of the page.
	 *
	 * @return string
	 */
	private static function address() {
		return admin_url( 'options-general.php?page=' . self::SLUG );
	}

	/**
	 * The page.
	 */
	public static function render() {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		echo '<div class="wrap"><h1>' . esc_html__( 'Peer support', 'peer-support-widgets' ) . '</h1>';
		echo '<p>' . esc_html__( 'These hold for every widget on this site. No visitor’s answer is stored or sent, and no widget contacts another site.', 'peer-support-widgets' ) . '</p>';
		echo '<form action="options.php" method="post">';
		settings_fields( self::SLUG );
		echo '<table class="form-table" role="presentation">';
		self::render_nation();
		self::render_accent();
		self::render_address( 'feedback', __( 'Where visitors tell you that a number is wrong', 'peer-support-widgets' ), __( 'mailto: and an email address, or https:// and a page. Empty shows no link.', 'peer-support-widgets' ) );
		/* translators: %s: the address of a page */
		self::render_address( 'exit', __( 'Page that “Leave this page” opens', 'peer-support-widgets' ), sprintf( __( 'A page that says nothing about the visitor. Empty: %s', 'peer-support-widgets' ), Peer_Support_Catalogue::exit_page() ) );
		self::render_address( 'library', __( 'Address of your own words', 'peer-support-widgets' ), __( 'Only if somebody has made you a library. It begins with https://, or with / for a file of this site. Nothing is fetched until you press “Fetch now” below, or tick the next box.', 'peer-support-widgets' ) );
		self::render_weekly();
		self::render_count();
		echo '</table>';
		submit_button();
		echo '</form>';
		self::render_library();
		Peer_Support_Counts_Form::render();
		echo '</div>';
	}

	/**
	 * The nation.
	 */
	private static function render_nation() {
		self::begin_row( 'region', __( 'Nation', 'peer-support-widgets' ) );
		echo '<select id="peer-support-region" name="' . esc_attr( Peer_Support_Settings::OPTION ) . '[region]" aria-describedby="peer-support-region-help">';
		printf( '<option value="">%s</option>', esc_html__( 'As each visitor’s clock says', 'peer-support-widgets' ) );
		foreach ( Peer_Support_Catalogue::language( Peer_Support_Catalogue::page_folder() )['choices']['nations'] as $nation ) {
			if ( 'INTERNATIONAL' !== $nation['value'] ) {
				printf( '<option value="%1$s" %2$s>%3$s</option>', esc_attr( $nation['value'] ), selected( Peer_Support_Settings::get( 'region' ), $nation['value'], false ), esc_html( $nation['label'] ) );
			}
		}
		echo '</select>';
		self::end_row( 'region', __( 'Whose numbers are shown first. If you serve one country, choose it: then its numbers also show where scripts do not run. Every visitor can change it for themselves.', 'peer-support-widgets' ) );
	}

	/**
	 * The colour, and how well it can be read.
	 */
	private static function render_accent() {
		$accent = (string) Peer_Support_Settings::get( 'accent' );
		self::begin_row( 'accent', __( 'Your colour', 'peer-support-widgets' ) );
		printf( '<input id="peer-support-accent" name="%1$s[accent]" value="%2$s" class="regular-text" placeholder="#00595e" pattern="#[0-9A-Fa-f]{6}" aria-describedby="peer-support-accent-help peer-support-contrast">', esc_attr( Peer_Support_Settings::OPTION ), esc_attr( $accent ) );
		echo ' <span id="peer-support-swatch" aria-hidden="true"></span>';
		echo '<p id="peer-support-contrast" role="status">' . esc_html( '' === $accent ? '' : self::say_contrast( $accent ) ) . '</p>';
		self::end_row( 'accent', __( 'A # and six letters or digits, such as #7a1f5c. Empty: the colour that comes with the widgets.', 'peer-support-widgets' ) );
	}

	/**
	 * How well a colour can be read, in words. The script beside the page says the same while somebody types.
	 *
	 * @param string $accent Such as `#ffcc00`.
	 * @return string
	 */
	private static function say_contrast( $accent ) {
		$contrast = Peer_Support_Contrast::describe( $accent );
		$on       = 'white' === $contrast['on']
			/* translators: %s: a number, such as 7.3 */
			? __( 'White words on your colour have a contrast of %s to 1. It should be 4.5 or more.', 'peer-support-widgets' )
			/* translators: %s: a number, such as 7.3 */
			: __( 'Black words on your colour have a contrast of %s to 1. It should be 4.5 or more.', 'peer-support-widgets' );
		$said     = sprintf( $on, number_format_i18n( $contrast['button'], 1 ) );
		return $contrast['page'] >= 4.5 ? $said : $said . ' ' . __( 'It is too pale for words on white, so the widgets write links in a darker shade of it.', 'peer-support-widgets' );
	}

	/**
	 * An address.
	 *
	 * @param string $name  Of the setting.
	 * @param string $label Before it.
	 * @param string $help  After it.
	 */
	private static function render_address( $name, $label, $help ) {
		self::begin_row( $name, $label );
		printf( '<input id="peer-support-%1$s" name="%2$s[%1$s]" value="%3$s" class="regular-text code" aria-describedby="peer-support-%1$s-help">', esc_attr( $name ), esc_attr( Peer_Support_Settings::OPTION ), esc_attr( (string) Peer_Support_Settings::get( $name ) ) );
		self::end_row( $name, $help );
	}

	/**
	 * The weekly fetch.
	 */
	private static function render_weekly() {
		self::begin_tick( 'weekly', __( 'Fetch them every week', 'peer-support-widgets' ), __( 'Have this server look for newer words at that address once a week', 'peer-support-widgets' ) );
		self::end_row( 'weekly', __( 'Off unless you tick it. Your server asks, never a visitor’s browser. What comes is checked first, and the last good words stay if anything in them is wrong.', 'peer-support-widgets' ) );
	}

	/**
	 * The counts.
	 */
	private static function render_count() {
		self::begin_tick( 'count', __( 'Numbers for your funders', 'peer-support-widgets' ), __( 'Count how often the self-check is started and finished', 'peer-support-widgets' ) );
		self::end_row( 'count', __( 'Off unless you tick it. The first screen of the self-check then tells visitors. This site keeps two numbers for each day and nothing else: no time, no address, no answer, no result. Nothing goes to another site.', 'peer-support-widgets' ) );
	}

	/**
	 * The library in use, and the forms that change it.
	 */
	private static function render_library() {
		$current = Peer_Support_Own_Library::current();
		echo '<h2>' . esc_html__( 'Words of your own', 'peer-support-widgets' ) . '</h2><p>';
		if ( $current ) {
			/* translators: 1: a date, 2: another date */
			echo esc_html( sprintf( __( 'In use: your own words of %1$s, taken on %2$s.', 'peer-support-widgets' ), $current['builtOn'], $current['fetchedOn'] ) );
		} else {
			/* translators: %s: a date */
			echo esc_html( sprintf( __( 'In use: the words that come with the plugin. Their urgent numbers were all checked on or after %s.', 'peer-support-widgets' ), Peer_Support_Site_Health::checked_on() ) );
		}
		echo '</p>';
		echo '<form action="' . esc_url( admin_url( 'admin-post.php' ) ) . '" method="post" enctype="multipart/form-data">';
		echo '<input type="hidden" name="action" value="' . esc_attr( self::ACTION ) . '">';
		wp_nonce_field( self::ACTION );
		echo '<p><label for="peer-support-file">' . esc_html__( 'A JSON file that “peer-support build” has made:', 'peer-support-widgets' ) . '</label> <input id="peer-support-file" type="file" name="library" accept=".json,application/json"></p><p>';
		self::button( 'upload', __( 'Use this file', 'peer-support-widgets' ) );
		if ( '' !== Peer_Support_Settings::get( 'library' ) ) {
			self::button( 'fetch', __( 'Fetch now', 'peer-support-widgets' ) );
		}
		if ( $current ) {
			self::button( 'drop', __( 'Go back to the words of the plugin', 'peer-support-widgets' ) );
		}
		echo '</p></form>';
	}

	/**
	 * A button that says what is wished.
	 *
	 * @param string $wish  Of the person.
	 * @param string $label On it.
	 */
	private static function button( $wish, $label ) {
		printf( '<button class="button" name="wish" value="%1$s">%2$s</button> ', esc_attr( $wish ), esc_html( $label ) );
	}

	/**
	 * Begins a row of the form.
	 *
	 * @param string $name  Of the setting.
	 * @param string $label Before it.
	 */
	private static function begin_row( $name, $label ) {
		printf( '<tr><th scope="row"><label for="peer-support-%1$s">%2$s</label></th><td>', esc_attr( $name ), esc_html( $label ) );
	}

	/**
	 * Begins a row with something to tick.
	 *
	 * @param string $name  Of the setting.
	 * @param string $about Before it.
	 * @param string $label Beside it.
	 */
	private static function begin_tick( $name, $about, $label ) {
		printf( '<tr><th scope="row">%s</th><td>', esc_html( $about ) );
		printf( '<label><input id="peer-support-%1$s" type="checkbox" name="%2$s[%1$s]" value="1" %3$s aria-describedby="peer-support-%1$s-help"> %4$s</label>', esc_attr( $name ), esc_attr( Peer_Support_Settings::OPTION ), checked( Peer_Support_Settings::get( $name ), true, false ), esc_html( $label ) );
	}

	/**
	 * Ends it.
	 *
	 * @param string $name Of the setting.
	 * @param string $help About it.
	 */
	private static function end_row( $name, $help ) {
		printf( '<p class="description" id="peer-support-%1$s-help">%2$s</p></td></tr>', esc_attr( $name ), esc_html( $help ) );
	}
}
