import type { CaseStudy } from '#core/case-studies/case-study';
import { relatedCase } from '#core/prompts/related-case';
import { rules } from '#core/prompts/rules';

/** A case in which people did what a prompt asks for. */
export interface RelatedCase {
  readonly title: string;
  readonly place: string;
  readonly url: string;
}

type Told = Pick<CaseStudy, 'id' | 'title' | 'place' | 'sources'>;

/** The cases that go with prompts, by the id of the rule. */
export function casesIn(studies: readonly Told[]): Readonly<Record<string, RelatedCase>> {
  const byId = new Map(studies.map((study) => [study.id, study]));
  return Object.fromEntries(
    rules.flatMap(({ id }) => {
      const study = byId.get(relatedCase(id) ?? '');
      const [source] = study?.sources ?? [];
      return study && source ? [[id, { title: study.title, place: study.place, url: source.url }]] : [];
    }),
  );
}
