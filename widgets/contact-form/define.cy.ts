import { define } from '#widgets/shared/define';
import { ContactForm } from './contact-form.ts';
import { welsh } from './words.cy.ts';
import { words } from './words.ts';

words.provide('cy', welsh);
define('coprod-contact-form', ContactForm);

// Whoever imports this file gets the types of the element and of its events.
export type { ContactForm };
