<?php
/**
 * Plugin Name:       Peer Support Widgets
 * Description:       Help numbers, a self-check, myths, stories and guides about peer support, as blocks. Works without a script, sets no cookie, contacts no other site.
 * Version:           {{version}}
 * Requires at least: 6.3
 * Requires PHP:      7.4
 * Author:            The peer-support-widgets contributors
 * License:           GPL-3.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-3.0.html
 * Text Domain:       peer-support-widgets
 * Domain Path:       /languages
 *
 * @package Peer_Support_Widgets
 */

defined( 'ABSPATH' ) || exit;

define( 'PEER_SUPPORT_WIDGETS_FILE', __FILE__ );
define( 'PEER_SUPPORT_WIDGETS_VERSION', '{{version}}' );

foreach ( array( 'catalogue', 'contrast', 'settings', 'numbers', 'library-rules', 'own-library', 'counts', 'renderer', 'assets', 'blocks', 'patterns', 'shortcode', 'sidebar-widget', 'settings-page', 'counts-form', 'site-health' ) as $peer_support_part ) {
	require_once __DIR__ . '/includes/class-peer-support-' . $peer_support_part . '.php';
}
unset( $peer_support_part );

Peer_Support_Assets::hook();
Peer_Support_Blocks::hook();
Peer_Support_Patterns::hook();
Peer_Support_Shortcode::hook();
Peer_Support_Own_Library::hook();
Peer_Support_Counts::hook();
Peer_Support_Settings_Page::hook();
Peer_Support_Counts_Form::hook();
Peer_Support_Site_Health::hook();

// The directory sends translations by itself; a zip file that somebody uploads brings its own.
add_action(
	'init',
	static function () {
		// phpcs:ignore PluginCheck.CodeAnalysis.DiscouragedFunctions.load_plugin_textdomainFound
		load_plugin_textdomain( 'peer-support-widgets', false, dirname( plugin_basename( PEER_SUPPORT_WIDGETS_FILE ) ) . '/languages' );
	},
	0
);

add_action(
	'widgets_init',
	static function () {
		register_widget( 'Peer_Support_Sidebar_Widget' );
	}
);

// What is switched off fetches nothing. The settings stay until the plugin is deleted.
register_deactivation_hook( __FILE__, array( 'Peer_Support_Own_Library', 'unschedule' ) );
register_activation_hook( __FILE__, array( 'Peer_Support_Own_Library', 'schedule' ) );
