import { define } from '#widgets/shared/define';
import { Star } from './star.ts';
import { english } from './words.en.ts';
import { words } from './words.ts';

words.provide('en', english);
define('coprod-star', Star);

// Whoever imports this file gets the types of the element and of its events.
export type { Star };
