<?php
/**
 * Takes away all that the plugin has stored, on every site of a network: its settings, the places of its classic widgets,
 * the weekly fetch, the copies of a library and the counts.
 *
 * @package Peer_Support_Widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/class-peer-support-own-library.php';
require_once __DIR__ . '/includes/class-peer-support-counts.php';

/**
 * Takes away what is stored for one site.
 */
function peer_support_widgets_forget_site() {
	Peer_Support_Own_Library::unschedule();
	Peer_Support_Own_Library::delete_files();
	Peer_Support_Counts::forget();
	delete_option( 'peer_support_widgets' );
	delete_option( 'peer_support_widgets_library' );
	delete_option( 'widget_peer_support' );
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $peer_support_site ) {
		switch_to_blog( $peer_support_site );
		peer_support_widgets_forget_site();
		restore_current_blog();
	}
} else {
	peer_support_widgets_forget_site();
}
