import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { approaches, steps } from '#core/star/star';
import { CaseStudy } from './case-study.ts';
import { studies as english } from './studies-en.ts';
import { studies as welsh } from './studies-cy.ts';

const files = readdirSync(new URL('studies/', import.meta.url));

/** A study without its words: what must be the same in every language. */
const factsOf = ({
  id,
  years,
  approaches: ways,
  approachBasis,
  steps: path,
  evidence,
  checked,
  inLeaflet,
  ...rest
}: CaseStudy) => ({
  id,
  years,
  ways,
  approachBasis,
  path,
  evidence,
  checked,
  inLeaflet,
  cautioned: rest.caution !== undefined,
  urls: rest.sources.map(({ url }) => url),
  figures: rest.figures.map((figure) => ({
    ...figure,
    what: '',
    span: '',
    caution: figure.caution !== undefined,
  })),
});

describe.each([
  ['English', 'en', english],
  ['Welsh', 'cy', welsh],
] as const)('the built-in studies in %s', (_, lang, studies) => {
  test.each(studies.map((study) => [study.id, study] as const))(
    '%s has the shape of a case study',
    (_id, study) => {
      const parsed = CaseStudy.safeParse(study);
      expect(parsed.error?.issues ?? []).toEqual([]);
      expect(parsed.data, 'a text has double spaces or spaces at its ends').toEqual(study);
      expect(study.lang).toBe(lang);
    },
  );

  test('are one for each file, by its name', () => {
    const named = files.filter((file) => file.endsWith(`.${lang}.ts`)).map((file) => file.split('.')[0]);
    expect(
      studies.map(({ id }) => id).toSorted(),
      `list each file of studies/ in studies-${lang}.ts`,
    ).toEqual(named.toSorted());
  });

  test('begin with the leaflet’s four, and go on by strength of evidence', () => {
    expect(studies.slice(0, 4).map(({ id }) => id)).toEqual(['surrey', 'stockport', 'wiltshire', 'eksjo']);
    expect(studies.filter(({ inLeaflet }) => inLeaflet)).toHaveLength(4);
    const labels = studies.slice(4).map(({ evidence }) => evidence);
    expect(labels).toEqual(labels.toSorted((a, b) => b - a));
  });

  test('cite only sources that they list', () => {
    for (const { id, figures, sources } of studies) {
      for (const { source } of figures)
        expect(
          sources.map(({ url }) => url),
          id,
        ).toContain(source);
    }
  });

  test('use typographic apostrophes', () => expect(JSON.stringify(studies)).not.toContain("'"));
});

test('every file of a study has its facts beside its words in both languages', () => {
  const ids = new Set(files.map((file) => file.split('.')[0]!));
  for (const id of ids) {
    expect(files, id).toEqual(expect.arrayContaining([`${id}.ts`, `${id}.en.ts`, `${id}.cy.ts`]));
  }
});

test.each(welsh.map(({ id }) => id))('%s says whether a native speaker has read its Welsh', async (id) => {
  const { review } = (await import(`./studies/${id}.cy.ts`)) as { review?: unknown };
  expect(['draft', 'checked']).toContain(review);
});

test('the facts are the same in both languages, in the same order', () =>
  expect(welsh.map(factsOf)).toEqual(english.map(factsOf)));

test('an area is spelled one way only, so that the filter has each once', () => {
  const pairs = new Set(english.map(({ area }, at) => `${area} = ${welsh[at]!.area}`));
  expect(pairs.size).toBe(new Set(english.map(({ area }) => area)).size);
});

test('numbers in the words are the same in both languages', () => {
  const numbers = (study: CaseStudy, texts: (string | undefined)[]) => [
    study.id,
    ...texts.flatMap((text) => text?.match(/£?\d+(?:,\d{3})*%?/g) ?? []).toSorted(),
  ];
  const all = (study: CaseStudy) =>
    numbers(study, [
      study.problem,
      study.together,
      study.caution,
      study.evidenceNote,
      ...study.figures.flatMap(({ what, span, caution }) => [what, span, caution]),
    ]);
  expect(welsh.map(all)).toEqual(english.map(all));
});

test('every approach and every step has at least one study', () => {
  for (const point of [...approaches, ...steps]) {
    const found = english.filter((study) => [...study.approaches, ...study.steps].includes(point));
    expect(found.length, point).toBeGreaterThan(0);
  }
});

describe('where sources disagree, both figures stand', () => {
  const figure = (id: string, name: string) =>
    english.find((study) => study.id === id)!.figures.find((each) => each.id === name)!;

  test('Surrey: 60%, with the 57% of another page', () => {
    expect(figure('surrey', 'out-of-work')).toMatchObject({
      value: 60,
      caution: expect.stringContaining('57%'),
    });
  });
  test('Wiltshire: no result is said to have taken three years', () => {
    const { figures, caution } = english.find(({ id }) => id === 'wiltshire')!;
    expect(figures.map(({ span }) => span).join()).not.toMatch(/three|3 years/);
    expect(caution).toContain('15 months');
  });
  test('Stockport: the saving is an estimate whose basis is not known', () => {
    expect(figure('stockport', 'saving')).toMatchObject({
      value: 300_000,
      qualifier: 'nearly',
      basis: 'estimate',
      caution: expect.any(String),
    });
  });
  test('Eksjö: the figure is for one group of patients, with its years', () => {
    expect(figure('eksjo', 'hospital-stays')).toMatchObject({
      value: 48,
      what: expect.stringContaining('inflammatory bowel disease'),
      span: '1998 to 2005',
    });
  });
  test('Lambeth: all three reductions', () => {
    expect(figure('lambeth', 'referrals').caution).toMatch(/43%.*50%.*100 a month to 20/);
  });
});
