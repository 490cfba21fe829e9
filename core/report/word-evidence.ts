import { fill, plural } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import type { Evidence } from '#core/prompts/finding';
import type { PromptWords } from './words.ts';

/** What was seen at one place, as a sentence. Where its message has plural forms, the first figure chooses. */
export function wordEvidence(
  { quote = '', values = {} }: Evidence,
  { evidence }: PromptWords,
  locale: Locale,
): string {
  const places = { ...values, quote };
  if (typeof evidence === 'string') return fill(evidence, places);
  const count = Object.values(values).find((value) => typeof value === 'number') ?? 0;
  return plural(evidence, count, locale, places);
}
