import { studies } from '../../../core/case-studies/studies-en.ts';

/** A feed of so many cases, as a council may have one: the kit's own twenty, again and again, under other names. */
export const manyCases = (count: number): string =>
  JSON.stringify({
    version: 1,
    cases: Array.from({ length: count }, (_, at) => {
      const study = studies[at % studies.length]!;
      return { ...study, id: `${study.id}-${at}`, title: `${at + 1}: ${study.title}` };
    }),
  });
