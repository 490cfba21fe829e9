import { define } from '#widgets/shared/define';
import { StarCheck } from './star-check.ts';
import { welsh } from './words.cy.ts';
import { words } from './words.ts';

words.provide('cy', welsh);
define('coprod-star-check', StarCheck);

// Whoever imports this file gets the types of the element and of its events.
export type { StarCheck };
