import { bandOf } from '#core/star/bands';
import type { Locale } from '#core/i18n/locale';
import type { StarPoint } from '#core/star/star';

/** What to do next for a part with a score. */
export type Advice = (point: StarPoint, value: number) => string;

const fetchWords = {
  en: () => import('#core/i18n/en/advice'),
  cy: () => import('#core/i18n/cy/advice'),
};

/** Fetches the advice in a language. */
export async function loadAdvice(locale: Locale): Promise<Advice> {
  const { advice } = await fetchWords[locale]();
  return (point, value) => advice[point][bandOf(value)];
}
