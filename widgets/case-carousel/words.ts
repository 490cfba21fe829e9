import { catalogue, type Wording } from '#core/i18n/catalogue';
import type { carousel } from '#core/i18n/en/carousel';

/** The words of the carousel; those of its cards are apart, in `card-words.ts`. */
export type CarouselWords = Wording<typeof carousel>;

/** The carousel's words, in each language. */
export const words = catalogue<CarouselWords>({
  en: async () => (await import('./words.en.ts')).english,
  cy: async () => (await import('./words.cy.ts')).welsh,
});
