import { carousel } from '#core/i18n/en/carousel';
import type { CarouselWords } from './words.ts';

/** The English words of the carousel. */
export const english: CarouselWords = carousel;
