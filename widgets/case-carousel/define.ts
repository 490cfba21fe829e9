import { define } from '../shared/define.ts';
import { CaseCarousel } from './case-carousel.ts';
import { english } from './words.en.ts';
import { words } from './words.ts';

words.provide('en', english);
define('coprod-case-carousel', CaseCarousel);

// Whoever imports this file gets the types of the element and of its events.
export type { CaseCarousel };
