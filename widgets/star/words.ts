import { catalogue } from '#core/i18n/catalogue';
import type { ChartWords, StarWords } from './figure.ts';

/** The words that the star needs at once, in one language. */
export interface StarElementWords {
  readonly star: StarWords;
  readonly chart: ChartWords;
}

/** The words of the star in each language. */
export const words = catalogue<StarElementWords>({
  en: async () => (await import('./words.en.ts')).english,
  cy: async () => (await import('./words.cy.ts')).welsh,
});
