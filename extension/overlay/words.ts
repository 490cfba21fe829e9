import type { overlay } from '#core/i18n/en/overlay';
import type { AxeWords } from '#core/i18n/axe-prompts';
import type { Wording } from '#core/i18n/catalogue';
import type { Locale } from '#core/i18n/locale';
import type { Approach } from '#core/star/star';

/** The words of one prompt. `evidence` may have {quote} and the names of figures as places. */
export interface PromptWords {
  readonly title: string;
  readonly question: string;
  readonly why: string;
  readonly evidence: string;
}

/** A case in which people did what a prompt asks for. */
export interface RelatedCase {
  readonly title: string;
  readonly place: string;
  readonly url: string;
}

/** All words of the overlay in one language. */
export interface Words {
  readonly overlay: Wording<typeof overlay>;
  /** What axe-core finds, besides the prompts about it. */
  readonly axe: AxeWords;
  /** By the id of the rule, those of axe-core too. */
  readonly prompts: Readonly<Record<string, PromptWords>>;
  readonly approaches: Readonly<Record<Approach, string>>;
  /** Cases by the id of the rule, where there is one. */
  readonly cases: Readonly<Record<string, RelatedCase>>;
}

/** The words in each language. */
export type AllWords = Readonly<Record<Locale, Words>>;
