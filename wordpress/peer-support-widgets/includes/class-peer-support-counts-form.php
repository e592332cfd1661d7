<?php
/**
 * The part of the settings page about counts.
 *
 * @package Peer_Support_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Shows what was counted, gives it as a file, and forgets it.
 */
final class Peer_Support_Counts_Form {

	const ACTION = 'peer_support_widgets_counts';

	/**
	 * Waits for the form.
	 */
	public static function hook() {
		add_action( 'admin_post_' . self::ACTION, array( __CLASS__, 'handle' ) );
	}

	/**
	 * Gives a file, or forgets all.
	 */
	public static function handle() {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You are not allowed to see these counts.', 'peer-support-widgets' ), 403 );
		}
		check_admin_referer( self::ACTION );
		$wish = isset( $_POST['wish'] ) ? sanitize_key( wp_unslash( $_POST['wish'] ) ) : '';
		if ( 'forget' === $wish ) {
			Peer_Support_Counts::forget();
			wp_safe_redirect( admin_url( 'options-general.php?page=' . Peer_Support_Settings_Page::SLUG ) );
			exit;
		}
		$per = 'day' === $wish ? 'day' : 'month';
		nocache_headers();
		header( 'Content-Type: text/csv; charset=utf-8' );
		header( 'Content-Disposition: attachment; filename="self-check-by-' . $per . '.csv"' );
		header( 'X-Content-Type-Options: nosniff' );
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- A file of numbers, not a page.
		echo Peer_Support_Counts::csv( $per, 'day' === $per ? Peer_Support_Counts::by_day() : Peer_Support_Counts::by_month() );
		exit;
	}

	/**
	 * What was counted in the last months, and the buttons. Nothing where nothing ever was, and nobody wishes to count.
	 */
	public static function render() {
		$months = Peer_Support_Counts::by_month();
		if ( ! $months && ! Peer_Support_Settings::get( 'count' ) ) {
			return;
		}
		echo '<h2>' . esc_html__( 'How often the self-check was used', 'peer-support-widgets' ) . '</h2>';
		if ( ! $months ) {
			echo '<p>' . esc_html__( 'Nothing has been counted yet.', 'peer-support-widgets' ) . '</p>';
			return;
		}
		echo '<table class="widefat striped" style="max-width:30em"><thead><tr>';
		foreach ( array( __( 'Month', 'peer-support-widgets' ), __( 'Started', 'peer-support-widgets' ), __( 'Finished', 'peer-support-widgets' ) ) as $heading ) {
			echo '<th scope="col">' . esc_html( $heading ) . '</th>';
		}
		echo '</tr></thead><tbody>';
		foreach ( array_slice( array_reverse( $months ), 0, 12 ) as $month => $count ) {
			printf( '<tr><th scope="row">%1$s</th><td>%2$s</td><td>%3$s</td></tr>', esc_html( $month ), esc_html( Peer_Support_Counts::say( $count['started'] ) ), esc_html( Peer_Support_Counts::say( $count['finished'] ) ) );
		}
		echo '</tbody></table>';
		self::render_buttons();
	}

	/**
	 * The buttons.
	 */
	private static function render_buttons() {
		echo '<form action="' . esc_url( admin_url( 'admin-post.php' ) ) . '" method="post"><input type="hidden" name="action" value="' . esc_attr( self::ACTION ) . '">';
		wp_nonce_field( self::ACTION );
		echo '<p>';
		foreach ( array(
			'month'  => __( 'Download by month', 'peer-support-widgets' ),
			'day'    => __( 'Download by day', 'peer-support-widgets' ),
			'forget' => __( 'Delete all counts', 'peer-support-widgets' ),
		) as $wish => $label ) {
			printf( '<button class="button" name="wish" value="%1$s">%2$s</button> ', esc_attr( $wish ), esc_html( $label ) );
		}
		echo '</p><p class="description">' . esc_html__( 'Numbers from one to four are not shown. Give others the file by month or the file by day, not both: together they would tell what is hidden.', 'peer-support-widgets' ) . '</p></form>';
	}
}
