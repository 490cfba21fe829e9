import { nothing, type CSSResult } from 'lit';
import { casesFor } from '#core/case-studies/match';
import type { CaseStudy } from '#core/case-studies/case-study';
import type { Locale } from '#core/i18n/locale';
import type { Audience } from '#core/star/audiences';
import type { StarPoint } from '#core/star/star';
import { example } from './example.ts';
import { guideStyles } from './guide.styles.ts';
import { guideWords } from './guide-words.ts';
import { whoGains } from './who-gains.ts';

/** What the star shows besides the drawing when it has no score. It is fetched only then. */
export interface Guide {
  readonly styles: CSSResult;
  /** A case for a part of the star. */
  example(point: StarPoint): unknown;
  /** The question "Who are you?", and what follows from the answer. */
  whoGains(chosen: Audience | null, choose: (audience: Audience) => void): unknown;
}

const fetchStudies: Readonly<Record<Locale, () => Promise<{ readonly studies: readonly CaseStudy[] }>>> = {
  en: () => import('#core/case-studies/studies-en'),
  cy: () => import('#core/case-studies/studies-cy'),
};

/** Who hears what became of the cases. */
export interface GuideListener {
  arrived(): void;
  failed(error: unknown): void;
}

/** Fetches the words of the guide. The cases follow when the first part is opened. */
export async function loadGuide(locale: Locale, { arrived, failed }: GuideListener): Promise<Guide> {
  const words = await guideWords.load(locale);
  let studies: readonly CaseStudy[] | undefined;
  const fetchOnce = async () => {
    studies = [];
    try {
      ({ studies } = await fetchStudies[locale]());
      arrived();
    } catch (error) {
      failed(error);
    }
  };
  return {
    styles: guideStyles,
    example(point) {
      if (studies === undefined) void fetchOnce();
      const [study] = casesFor(point, studies ?? [], 1);
      return study ? example(study, words) : nothing;
    },
    whoGains: (chosen, choose) => whoGains(words, chosen, choose),
  };
}
