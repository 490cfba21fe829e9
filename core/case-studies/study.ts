import type { Locale } from '#core/i18n/locale';
import type { CaseStudy, Figure } from './case-study.ts';

/** What is the same in every language about one figure. */
export interface FigureFacts extends Pick<
  Figure,
  'id' | 'value' | 'valueTo' | 'unit' | 'qualifier' | 'direction' | 'basis'
> {
  /** Which of the study's sources has it, counted from 0: the first where this is left out. */
  readonly source?: number;
}

/** What is the same in every language about one study. */
export interface StudyFacts extends Pick<
  CaseStudy,
  'id' | 'years' | 'approaches' | 'approachBasis' | 'steps' | 'evidence' | 'checked' | 'inLeaflet'
> {
  /** The addresses of the sources. Their titles are words. */
  readonly sources: readonly string[];
  readonly figures: readonly FigureFacts[];
}

/** The words of one study in one language: each source and each figure of its facts needs its own. */
export interface StudyWords<Facts extends StudyFacts> extends Pick<
  CaseStudy,
  'title' | 'place' | 'area' | 'problem' | 'together' | 'evidenceNote' | 'caution'
> {
  readonly sources: TitleOfEach<Facts['sources']>;
  readonly figures: {
    readonly [Id in Facts['figures'][number]['id']]: Pick<Figure, 'what' | 'span' | 'caution'>;
  };
}

/** How far the Welsh words of a study have come: none is taken for finished before a native speaker has read it. */
export type Review = 'draft' | 'checked';

type TitleOfEach<Sources extends readonly string[]> = { readonly [At in keyof Sources]: string };

/** Joins the facts of a study with its words in one language. */
export function tellStudy<const Facts extends StudyFacts>(
  facts: Facts,
  words: StudyWords<Facts>,
  lang: Locale,
): CaseStudy {
  const wordsOf: Readonly<Record<string, Pick<Figure, 'what' | 'span' | 'caution'>>> = words.figures;
  return {
    ...facts,
    ...words,
    lang,
    figures: facts.figures.map(({ source = 0, ...figure }) => ({
      ...figure,
      ...wordsOf[figure.id]!,
      source: facts.sources[source]!,
    })),
    sources: facts.sources.map((url, at) => ({ title: words.sources[at]!, url })),
  };
}
