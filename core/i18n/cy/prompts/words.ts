import type { Wording } from '#core/i18n/catalogue';
import type { words as english } from '#core/i18n/en/prompts/words';

/** Words: P18 to P28. {quote} is words of the page as they stand there. */
export const words: Wording<typeof english> = {
  'long-sentences': {
    title: 'Brawddegau hir',
    question:
      'Darllenwch hyn yn uchel gyda’ch gilydd. Ble wnaethoch chi golli’r trywydd? Sut fyddech chi’n ei ddweud wrth gymydog?',
    why: 'Mewn un astudiaeth roedd darllenwyr yn deall dros 90% o destun â 14 gair y frawddeg, a llai na 10% â 43. Mae GOV.UK yn stopio ar 25 (Inside GOV.UK, 2014).',
    evidence: 'Nifer y geiriau yn y frawddeg hon yw {words}: “{quote}”',
  },
};
