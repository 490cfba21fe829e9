import { nothing } from 'lit';
import { until } from 'lit/directives/until.js';
import { casesFor } from '#core/case-studies/match';
import type { CaseStudy } from '#core/case-studies/case-study';
import type { Locale } from '#core/i18n/locale';
import type { Audience } from '#core/star/audiences';
import type { StarPoint } from '#core/star/star';
import { example } from './example.ts';
import { guideWords } from './guide-words.ts';
import { whoGains } from './who-gains.ts';

/** What the star shows besides the drawing when it has no score. It is fetched only then. */
export interface Guide {
  /** A case for a part of the star. */
  example(point: StarPoint): unknown;
  /** The question "Who are you?", and what follows from the answer. */
  whoGains(chosen: Audience | null, choose: (audience: Audience) => void): unknown;
}

const fetchStudies: Readonly<Record<Locale, () => Promise<{ readonly studies: readonly CaseStudy[] }>>> = {
  en: () => import('#core/case-studies/studies-en'),
  cy: () => import('#core/case-studies/studies-cy'),
};

/** Fetches the words of the guide. The cases follow when the first part is opened; `failed` hears if they do not come. */
export async function loadGuide(locale: Locale, failed: (error: unknown) => void): Promise<Guide> {
  const words = await guideWords.load(locale);
  let studies: Promise<readonly CaseStudy[]> | undefined;
  const examples = new Map<StarPoint, Promise<unknown>>();
  const fetchExample = async (point: StarPoint): Promise<unknown> => {
    try {
      studies ??= fetchStudies[locale]().then((module) => module.studies);
      const [study] = casesFor(point, await studies, 1);
      return study ? example(study, words) : nothing;
    } catch (error) {
      failed(error);
      return nothing;
    }
  };
  return {
    example(point) {
      const fetched = examples.get(point) ?? fetchExample(point);
      examples.set(point, fetched);
      return until(fetched, nothing);
    },
    whoGains: (chosen, choose) => whoGains(words, chosen, choose),
  };
}
