import { define } from '#widgets/shared/define';
import { StarCheck } from './star-check.ts';
import { english } from './words.en.ts';
import { words } from './words.ts';

words.provide('en', english);
define('coprod-star-check', StarCheck);

// Whoever imports this file gets the types of the element and of its events.
export type { StarCheck };
