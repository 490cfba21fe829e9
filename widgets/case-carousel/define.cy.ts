import { define } from '../shared/define.ts';
import { CaseCarousel } from './case-carousel.ts';
import { welsh } from './words.cy.ts';
import { words } from './words.ts';

words.provide('cy', welsh);
define('coprod-case-carousel', CaseCarousel);

// Whoever imports this file gets the types of the element and of its events.
export type { CaseCarousel };
