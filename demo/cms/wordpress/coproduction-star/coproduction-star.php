<?php
/**
 * Plugin Name: Co-Production Star
 * Description: A block for each widget of the Co-Production Star kit: self-check, star, stories and contact form.
 * Version: 0.1.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: coproduction-star
 *
 * The block writes the tag while the page is made, so that nothing in the text of a page needs the right to use
 * unfiltered HTML. The scripts lie in the folder "cdn" beside this file, and are loaded only where a block stands.
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		register_block_type( __DIR__ . '/block' );
	}
);

/**
 * Loads the script of a widget, once, in the language of the page.
 *
 * @param string $widget The short name of a widget, such as "star-check".
 */
function coproduction_star_load( $widget ) {
	$file = $widget . ( 'cy' === substr( determine_locale(), 0, 2 ) ? '.cy' : '' ) . '.js';
	wp_enqueue_script_module(
		'coproduction-star/' . $widget,
		plugins_url( 'cdn/' . $file, __FILE__ ),
		array(),
		'0.1.0'
	);
}
