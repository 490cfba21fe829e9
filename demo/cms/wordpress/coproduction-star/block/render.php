<?php
/**
 * Writes the tag of the chosen widget. WordPress calls this file for each block, with its settings.
 *
 * @var array $attributes The settings of the block.
 */

defined( 'ABSPATH' ) || exit;

// The settings of the block by the attributes of each element.
$coprod_known = array(
	'star-check'    => array(
		'mode'         => 'mode',
		'voice'        => 'voice',
		'service'      => 'service',
		'contact-href' => 'contactHref',
	),
	'star'          => array(),
	'case-carousel' => array(
		'approach' => 'approach',
		'limit'    => 'limit',
	),
	'contact-form'  => array(
		'endpoint'     => 'endpoint',
		'privacy-href' => 'privacyHref',
	),
	'group-star'    => array( 'service' => 'service' ),
);

$coprod_widget = $attributes['widget'];
if ( ! isset( $coprod_known[ $coprod_widget ] ) ) {
	return;
}

coproduction_star_load( $coprod_widget );

$coprod_settings = '';
foreach ( $coprod_known[ $coprod_widget ] + array( 'heading-level' => 'headingLevel' ) as $coprod_name => $coprod_key ) {
	$coprod_value = isset( $attributes[ $coprod_key ] ) ? (string) $attributes[ $coprod_key ] : '';
	if ( '' !== $coprod_value ) {
		$coprod_settings .= sprintf( ' %s="%s"', $coprod_name, esc_attr( $coprod_value ) );
	}
}

printf(
	'<div %1$s><coprod-%2$s%3$s><p>%4$s</p></coprod-%2$s></div>',
	get_block_wrapper_attributes(), // phpcs:ignore WordPress.Security.EscapeOutput -- WordPress has escaped it.
	esc_attr( $coprod_widget ),
	$coprod_settings, // phpcs:ignore WordPress.Security.EscapeOutput -- each value is escaped above.
	wp_kses_post( $attributes['fallback'] )
);
