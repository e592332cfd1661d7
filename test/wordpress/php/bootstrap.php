<?php
/**
 * Runs tests inside the WordPress that PEER_SUPPORT_SITE names.
 *
 * @package Peer_Support_Widgets
 */

$_SERVER['HTTP_HOST']       = wp_test_host();
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';

/**
 * The host of the site.
 *
 * @return string
 */
function wp_test_host() {
	return (string) getenv( 'PEER_SUPPORT_HOST' );
}

// PHPUnit runs this inside a function. WordPress means these to be global.
global $shortcode_tags, $wp_settings_errors, $wp_registered_widgets, $wp_widget_factory;

require getenv( 'PEER_SUPPORT_SITE' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
require_once __DIR__ . '/PluginTestCase.php';
