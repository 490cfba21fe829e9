import { studies as studiesCy } from '#core/case-studies/studies-cy';
import { studies as studiesEn } from '#core/case-studies/studies-en';
import type { Locale } from '#core/i18n/locale';

/** A file to begin with: a case of the kit as a feed, or a few own words. */
export function exampleOf(kind: 'cases' | 'wording', locale: Locale): string {
  const [first] = locale === 'en' ? studiesEn : studiesCy;
  const example =
    kind === 'cases'
      ? { version: 1, cases: [first] }
      : {
          version: 1,
          words: {
            en: { Start: 'Begin', 'Question {n} of {of}': '{n} / {of}' },
          },
        };
  return `${JSON.stringify(example, null, 2)}\n`;
}
