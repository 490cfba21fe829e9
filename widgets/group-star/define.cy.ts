import { define } from '#widgets/shared/define';
import { GroupStar } from './group-star.ts';
import { welsh } from './words.cy.ts';
import { words } from './words.ts';

words.provide('cy', welsh);
define('coprod-group-star', GroupStar);

// Whoever imports this file gets the types of the element and of its events.
export type { GroupStar };
