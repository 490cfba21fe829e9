import { describe, expect, test } from 'vitest';
import { figures as cy } from '#core/i18n/cy/figures';
import { figures as en } from '#core/i18n/en/figures';
import { CaseStudy, Figure } from './case-study.ts';
import { formatFigure } from './format-figure.ts';

type Given = Parameters<typeof formatFigure>[0];
const figure = (given: Partial<Given>): Given => ({
  value: 0,
  unit: 'count',
  qualifier: 'exactly',
  ...given,
});

describe('a figure is written', () => {
  test.each<[Partial<Given>, string, string]>([
    [{ value: 290, qualifier: 'over' }, 'over 290', 'dros 290'],
    [{ value: 53, unit: 'percent' }, '53%', '53%'],
    [{ value: 0.5, unit: 'percent' }, '0.5%', '0.5%'],
    [{ value: 300_000, unit: 'gbp', qualifier: 'nearly' }, 'nearly £300,000', 'bron i £300,000'],
    [{ value: 1_157_375, unit: 'gbp' }, '£1,157,375', '£1,157,375'],
    [{ value: 6_450_000, unit: 'gbp' }, '£6.45 million', '£6.45 miliwn'],
    [{ value: 250, valueTo: 300, unit: 'eur' }, '€250 to €300', '€250 i €300'],
    [{ value: 33, valueTo: 50, unit: 'percent', qualifier: 'about' }, 'about 33% to 50%', 'tua 33% i 50%'],
    [{ value: 10_000, qualifier: 'up-to' }, 'up to 10,000', 'hyd at 10,000'],
    [{ value: 0 }, '0', '0'],
  ])('%o', (given, english, welsh) => {
    expect(formatFigure(figure(given), en)).toBe(english);
    expect(formatFigure(figure(given), cy)).toBe(welsh);
  });
});

test('every label that a case can carry has words in both languages', () => {
  const { basis, qualifier } = Figure.def.shape;
  const evidence = CaseStudy.def.shape.evidence.def.values.map(String);
  for (const words of [en, cy]) {
    expect(Object.keys(words.basis).toSorted()).toEqual(Object.keys(basis.def.entries).toSorted());
    expect(Object.keys(words.qualifiers).toSorted()).toEqual(Object.keys(qualifier.def.entries).toSorted());
    expect(Object.keys(words.evidence).toSorted()).toEqual(evidence.toSorted());
  }
});
