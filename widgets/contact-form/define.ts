import { define } from '#widgets/shared/define';
import { ContactForm } from './contact-form.ts';
import { english } from './words.en.ts';
import { words } from './words.ts';

words.provide('en', english);
define('coprod-contact-form', ContactForm);

// Whoever imports this file gets the types of the element and of its events.
export type { ContactForm };
