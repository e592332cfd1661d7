<?php
/**
 * Words of the site's own.
 *
 * @package Peer_Support_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * A library of the site's own. Wherever it comes from, it is checked first, and a copy on this site is what visitors get:
 * their browsers ask no other host. The last good copy stays until there is a better one.
 */
final class Peer_Support_Own_Library {

	const OPTION = 'peer_support_widgets_library';
	const EVENT  = 'peer_support_widgets_fetch';
	const FOLDER = 'peer-support-widgets';

	/** As a browser takes no more. */
	const MOST_BYTES = 4194304;

	/**
	 * Waits for the weekly fetch.
	 */
	public static function hook() {
		add_action( self::EVENT, array( __CLASS__, 'fetch_weekly' ) );
	}

	/**
	 * What is known of the library in use: `file`, `language`, `builtOn`, `checked` and `words`, by nation. Empty if there
	 * is none.
	 *
	 * @return array
	 */
	public static function current() {
		$stored = get_option( self::OPTION, array() );
		return is_array( $stored ) && ! empty( $stored['file'] ) && file_exists( self::folder() . $stored['file'] ) ? $stored : array();
	}

	/**
	 * Where a browser gets it. Empty if there is none.
	 *
	 * @return string
	 */
	public static function address() {
		$current = self::current();
		if ( ! $current ) {
			return '';
		}
		$uploads = wp_upload_dir( null, false );
		return set_url_scheme( trailingslashit( $uploads['baseurl'] ) . self::FOLDER . '/' . $current['file'] );
	}

	/**
	 * Takes a library if all of it is as it has to be.
	 *
	 * @param string $json What came.
	 * @return true|WP_Error
	 */
	public static function take( $json ) {
		if ( strlen( $json ) > self::MOST_BYTES ) {
			return new WP_Error( 'too-large', __( 'The file is larger than 4 MB. It was not used.', 'peer-support-widgets' ) );
		}
		// Some editors put a mark at the start of a file.
		$json    = preg_replace( '/^\xEF\xBB\xBF/', '', $json );
		$library = json_decode( $json, true, 64 );
		if ( ! is_array( $library ) ) {
			return new WP_Error( 'not-json', __( 'The file is not JSON, or did not arrive whole. It was not used.', 'peer-support-widgets' ) );
		}
		$faults  = Peer_Support_Library_Rules::find_faults( $library );
		if ( $faults ) {
			return new WP_Error(
				'faulty',
				/* translators: followed by places in the file, such as contacts[3].channels[0].dial */
				__( 'The file is not as it has to be, and was not used. Look at:', 'peer-support-widgets' ) . ' ' . implode( ', ', $faults )
			);
		}
		$file = 'library-' . substr( hash( 'sha256', $json ), 0, 12 ) . '.json';
		if ( ! wp_mkdir_p( self::folder() ) || ! self::write( $file, $json ) ) {
			return new WP_Error( 'not-written', __( 'The file could not be stored in the uploads folder. The last one stays in use.', 'peer-support-widgets' ) );
		}
		$before = self::current();
		update_option( self::OPTION, self::describe( $library, $file ), false );
		// Pages in a cache may ask for the one before.
		self::delete_files( array( $file, $before['file'] ?? '' ) );
		return true;
	}

	/**
	 * Goes back to the words that come with the plugin.
	 */
	public static function drop() {
		delete_option( self::OPTION );
		self::delete_files();
	}

	/**
	 * Takes what is at the address in the settings.
	 *
	 * @return true|WP_Error
	 */
	public static function fetch() {
		$address = (string) Peer_Support_Settings::get( 'library' );
		$json    = Peer_Support_Settings::is_of_this_site( $address ) ? self::read_of_site( $address ) : self::ask( $address );
		// A site may have folders that WordPress is not in.
		if ( is_wp_error( $json ) && 'not-here' === $json->get_error_code() && 0 === strpos( $address, 'https://' ) ) {
			$json = self::ask( $address );
		}
		return is_wp_error( $json ) ? $json : self::take( $json );
	}

	/**
	 * The same, once a week, where somebody has asked for that. What went wrong is kept for Site Health.
	 */
	public static function fetch_weekly() {
		if ( ! Peer_Support_Settings::get( 'weekly' ) || '' === Peer_Support_Settings::get( 'library' ) ) {
			return;
		}
		$fetched = self::fetch();
		$stored  = get_option( self::OPTION, array() );
		$stored  = is_array( $stored ) ? $stored : array();

		$stored['problem'] = is_wp_error( $fetched ) ? $fetched->get_error_message() : '';
		update_option( self::OPTION, $stored, false );
	}

	/**
	 * Sees to it that the weekly fetch happens if somebody has asked for it, and else does not.
	 */
	public static function schedule() {
		$wanted = Peer_Support_Settings::get( 'weekly' ) && '' !== Peer_Support_Settings::get( 'library' );
		if ( ! $wanted ) {
			self::unschedule();
			self::forget_problem();
		} elseif ( ! wp_next_scheduled( self::EVENT ) ) {
			wp_schedule_event( time() + WEEK_IN_SECONDS, 'weekly', self::EVENT );
		}
	}

	/**
	 * What went wrong with a fetch is of no interest once nothing is fetched any more.
	 */
	private static function forget_problem() {
		$stored = get_option( self::OPTION );
		if ( is_array( $stored ) && ! empty( $stored['problem'] ) ) {
			$stored['problem'] = '';
			update_option( self::OPTION, $stored, false );
		}
	}

	/**
	 * Ends the weekly fetch.
	 */
	public static function unschedule() {
		wp_clear_scheduled_hook( self::EVENT );
	}

	/**
	 * Deletes the copies, apart from some.
	 *
	 * @param string[] $kept Names of files.
	 */
	public static function delete_files( array $kept = array() ) {
		$folder = self::folder();
		foreach ( (array) glob( $folder . 'library-*.json*' ) as $file ) {
			if ( ! in_array( basename( $file ), $kept, true ) ) {
				wp_delete_file( $file );
			}
		}
		if ( ! $kept && is_dir( $folder ) ) {
			// phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_rmdir, WordPress.PHP.NoSilencedErrors.Discouraged -- What others have put there stays.
			@rmdir( $folder );
		}
	}

	/**
	 * What has to be known of a library to show a page, so that no page reads all of it.
	 *
	 * @param array  $library That was checked.
	 * @param string $file    In which it is.
	 * @return array
	 */
	private static function describe( array $library, $file ) {
		$words   = array();
		$checked = array();
		foreach ( $library['nations'] ?? array() as $nation ) {
			$words[ $nation['id'] ] = ( new Peer_Support_Numbers( $library ) )->inside( $nation['id'] );
			foreach ( $library['contacts'] ?? array() as $contact ) {
				if ( in_array( $nation['id'], $contact['nations'], true ) && in_array( $contact['urgency'], array( 'emergency', 'crisis' ), true ) ) {
					$checked[ $nation['id'] ] = min( $checked[ $nation['id'] ] ?? $contact['checkedOn'], $contact['checkedOn'] );
				}
			}
		}
		return array(
			'file'      => $file,
			'language'  => $library['language'],
			'builtOn'   => $library['builtOn'],
			'checked'   => $checked,
			'words'     => array_filter( $words ),
			'fetchedOn' => gmdate( 'Y-m-d' ),
			'problem'   => '',
		);
	}

	/**
	 * Asks another host, as a server: no visitor's browser does.
	 *
	 * @param string $address That begins with `https://`.
	 * @return string|WP_Error
	 */
	private static function ask( $address ) {
		$answer = wp_safe_remote_get(
			$address,
			array(
				'timeout'             => 8,
				'redirection'         => 2,
				'limit_response_size' => self::MOST_BYTES + 1,
				'user-agent'          => 'peer-support-widgets',
			)
		);
		if ( is_wp_error( $answer ) ) {
			return $answer;
		}
		if ( 200 !== wp_remote_retrieve_response_code( $answer ) ) {
			return new WP_Error( 'not-found', __( 'The address of your words gave no file. The last one stays in use.', 'peer-support-widgets' ) );
		}
		return wp_remote_retrieve_body( $answer );
	}

	/**
	 * Reads a file of this site: only a JSON file, and only below the folder of the site.
	 *
	 * @param string $address Whole, or from `/` on.
	 * @return string|WP_Error
	 */
	private static function read_of_site( $address ) {
		$path = rawurldecode( (string) wp_parse_url( $address, PHP_URL_PATH ) );
		$file = false;
		// WordPress may be in a folder of its own, and uploads in another.
		$uploads = wp_upload_dir( null, false );
		foreach ( array(
			array( $uploads['baseurl'], $uploads['basedir'] ),
			array( site_url( '/' ), ABSPATH ),
			array( home_url( '/' ), ABSPATH ),
			array( '/', ABSPATH ),
		) as list( $url, $folder ) ) {
			$file = $file ? $file : self::find_file( $path, $url, $folder );
		}
		if ( ! $file ) {
			return new WP_Error( 'not-here', __( 'There is no such JSON file on this site. The last one stays in use.', 'peer-support-widgets' ) );
		}
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this site.
		return (string) file_get_contents( $file, false, null, 0, self::MOST_BYTES + 1 );
	}

	/**
	 * Finds a JSON file by where it is on the web.
	 *
	 * @param string $path   From `/` on.
	 * @param string $url    Of a folder of the site.
	 * @param string $folder The same on the disk: nothing outside it is found.
	 * @return string|false
	 */
	private static function find_file( $path, $url, $folder ) {
		$base = trailingslashit( (string) wp_parse_url( $url, PHP_URL_PATH ) );
		$real = realpath( $folder );
		$home = wp_parse_url( home_url(), PHP_URL_HOST );
		if ( ! $real || ( wp_parse_url( $url, PHP_URL_HOST ) ?? $home ) !== $home ) {
			return false;
		}
		$root = trailingslashit( $real );
		$file = 0 === strpos( $path, $base ) ? realpath( $root . substr( $path, strlen( $base ) ) ) : false;
		return $file && 0 === strpos( $file, $root ) && preg_match( '/\.json$/', $file ) && is_readable( $file ) ? $file : false;
	}

	/**
	 * Stores a copy.
	 *
	 * @param string $file Its name.
	 * @param string $json What is in it.
	 * @return bool
	 */
	private static function write( $file, $json ) {
		$path = self::folder() . $file;
		// Its name comes from what is in it.
		if ( is_file( $path ) && filesize( $path ) === strlen( $json ) ) {
			return true;
		}
		// phpcs:disable WordPress.WP.AlternativeFunctions -- Into the uploads folder, also from wp-cron, where nobody can be asked for a password.
		$new = $path . '.new';
		// A visitor never gets half of it.
		return file_put_contents( $new, $json ) === strlen( $json ) && rename( $new, $path );
		// phpcs:enable
	}

	/**
	 * The folder of the copies, with a slash at its end.
	 *
	 * @return string
	 */
	private static function folder() {
		$uploads = wp_upload_dir( null, false );
		return trailingslashit( $uploads['basedir'] ) . self::FOLDER . '/';
	}
}
