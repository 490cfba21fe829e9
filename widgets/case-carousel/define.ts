import { define } from '../shared/define.ts';
import { CaseCarousel } from './case-carousel.ts';
import { english } from './words.en.ts';
import { words } from './words.ts';

words.provide('en', english);
define('coprod-case-carousel', CaseCarousel);
