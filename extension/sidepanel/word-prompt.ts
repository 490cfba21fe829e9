import type { Finding } from '#core/prompts/finding';
import { fill, plural } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import type { PromptWords } from '#core/report/words';

/** What was seen at one place, as a sentence. */
export function wordEvidence({ evidence }: Finding, words: PromptWords, locale: Locale): string {
  const { quote = '', values = {} } = evidence;
  const places = { quote, ...values };
  if (typeof words.evidence === 'string') return fill(words.evidence, places);
  const n = Object.values(values).find((value) => typeof value === 'number') ?? 1;
  return plural(words.evidence, Number(n), locale, places);
}
