import type { CaseStudy } from '#core/case-studies/case-study';
import type { Locale } from '#core/i18n/locale';
import { cardWords, type CaseWords } from './card-words.ts';
import type { stage } from './stage.ts';

/** Where the cases come from. What is set first is taken; with nothing set, the cases that came with the kit. */
export interface CaseSource {
  /** Cases that a script handed over. */
  readonly cases: unknown;
  /** The address of a feed; null or empty for none. */
  readonly src: string | null;
  /** The text of a JSON script between the element's tags, or null. */
  readonly inline: string | null;
}

/** An element as a source of cases. */
export type CaseElement = Element & Omit<CaseSource, 'inline'>;

/** Cases, with their words and with all that shows them. */
export interface LoadedCases {
  readonly cases: readonly CaseStudy[];
  readonly caseWords: CaseWords;
  readonly stage: typeof stage;
  /** Says which cards are wanted. */
  readonly isMade: ReturnType<typeof stage.madeCards>;
}

/** Fetches the cases, their words and the stage at the same time. Rejects with a message for the web team. */
export async function loadCases(
  element: CaseElement,
  locale: Locale,
  signal: AbortSignal,
): Promise<LoadedCases> {
  if (document.readyState === 'loading' && !element.src) await parsed(signal);
  const { cases: given, src } = element;
  const source = { cases: given, src, inline: inlineFeed(element) };
  const [cases, caseWords, { stage }] = await Promise.all([
    casesOf(source, locale, signal),
    cardWords.load(locale),
    import('./stage.ts'),
  ]);
  return { cases, caseWords, stage, isMade: stage.madeCards(Boolean(element.parentElement?.shadowRoot)) };
}

async function casesOf(
  source: CaseSource,
  locale: Locale,
  signal: AbortSignal,
): Promise<readonly CaseStudy[]> {
  const own = source.cases !== undefined || source.src || source.inline !== null;
  if (own) return (await import('./own-cases.ts')).ownCases(source, signal);
  return locale === 'cy'
    ? (await import('#core/case-studies/studies-cy')).studies
    : (await import('#core/case-studies/studies-en')).studies;
}

const inlineFeed = (element: Element): string | null =>
  element.querySelector(':scope > script[type="application/json"]')?.textContent ?? null;

/** The parser may not have come to the JSON between the tags yet. */
const parsed = (signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true, signal }));
