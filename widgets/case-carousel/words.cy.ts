import { carousel } from '#core/i18n/cy/carousel';
import type { CarouselWords } from './words.ts';

/** The Welsh words of the carousel. */
export const welsh: CarouselWords = carousel;
