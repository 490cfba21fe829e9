import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCase } from '../../tests/arbitrary-cases.ts';
import { reportOf, sampleAudit } from '../../tests/sample-audit.ts';
import { figure, sampleCase, workedCase } from '../../tests/sample-case.ts';
import { sampleWords } from '../../tests/sample-words.ts';
import type { BusinessCase } from '#core/business-case/business-case';
import { newBusinessCase } from '#core/business-case/business-case';
import { locales, type Locale } from '#core/i18n/locale';
import { reportCase, type ReportedCase } from './cases.ts';
import { paperOf } from './paper.ts';

const worded = (businessCase: BusinessCase, locale: Locale = 'en'): ReportedCase =>
  reportCase(businessCase, sampleAudit, sampleWords[locale], locale, '2026-05-20');

describe('a case in words', () => {
  test('says low and high first, and that it is an estimate', () => {
    const { sentences, headline, inOne } = worded(workedCase);
    expect(sentences).toEqual([
      'People get in touch about this 20,000 times a year.',
      'In a sample of 100, 35 contacts could have been avoided. For all contacts this speaks for 26% to 45% (best figure: 35%).',
      'Two people read 100 contacts, each alone, and gave the same code to 100. Cohen’s kappa is 1: 1 is full agreement, 0 is what chance would give.',
      'We estimate that the change prevents 2,110 to 3,580 (best figure: 2,800) contacts a year.',
      'We estimate a net saving of £5,650 to £9,590 (best figure: £7,500) a year, after web visits and running costs.',
      'The change costs £15,000 once.',
      'Of that, £1,000 is to pay people who take part.',
      'The first year, with what the change costs, comes to minus £9,350 to minus £5,410 (best figure: minus £7,500).',
      'We estimate that it pays for itself in 19 to 32 (best figure: 24) months.',
      'No part of it is claimed as cash. It is time for other work.',
      '16,400 to 17,900 (best figure: 17,200) contacts a year would still come. Many of these people need to talk to someone, and that must stay easy.',
    ]);
    expect(headline).toBe('Estimate: £5,650 to £9,590 (best figure: £7,500) a year');
    expect(sentences).toContain(inOne);
  });

  test('has no sum where something is missing, and says what', () => {
    const contacts = workedCase.contacts.map((each) => ({ ...each, cost: null }));
    const { sentences, missing, headline } = worded({ ...workedCase, contacts, running: null });
    expect(sentences.join(' ')).not.toContain('£');
    expect(missing).toEqual(['What a phone call costs this council', 'Running cost a year']);
    expect(headline).toBe(
      'Estimate: 2,110 to 3,580 (best figure: 2,800) contacts a year prevented. No sum yet.',
    );
  });

  test('is there with nothing but a topic', () => {
    const { sentences, missing, inOne, headline, swings, causes, inputs } = worded(
      newBusinessCase(workedCase.id, 'Bins'),
    );
    expect([sentences, causes, inputs, inOne, swings]).toEqual([[], [], [], null, null]);
    expect(missing[0]).toBe('How many contacts come, and how');
    expect(headline).toBe('Not enough filled in yet');
  });

  test('says when it does not pay, or may not', () => {
    const running = (pounds: number) =>
      worded({ ...workedCase, running: figure(pounds) }).sentences.join(' ');
    expect(running(20_000)).toContain('In money it would not pay.');
    expect(running(20_000)).toContain('It never pays for itself in money.');
    expect(running(20_000)).not.toMatch(/net saving|cash/);
    expect(running(7_000)).toContain('At the low end it costs more than it brings.');
    expect(running(7_000)).toContain('At best it pays for itself in 70 months.');
  });

  test('has each figure with how it is known, when, and who says so', () => {
    const { inputs } = worded(sampleCase);
    expect(inputs.map(({ name }) => name)).toEqual([
      'Phone calls that were counted',
      'What a phone call costs this council',
      'E-mails that were counted',
      'What an e-mail costs this council',
      'Share of contacts that could be avoided',
      'Share of these that the change prevents',
      'What a web visit costs that does its job',
      'Cost of the change',
      'Pay for people who take part',
      'Running cost a year',
      'Minutes that a contact takes a person',
      'Share of the saving that leaves a budget',
    ]);
    expect(inputs[1]).toEqual({
      name: 'What a phone call costs this council',
      range: '£1.28 to £5.57 (best figure: £2.83)',
      source: 'Estimated, 31 January 2026: Finance team',
      day: '2026-01-31',
    });
  });

  test('has the bars of the chart within its width, and the longest first', () => {
    const { bars, central } = worded(sampleCase).swings!;
    const widths = bars.map(({ from, to }) => to - from);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    for (const { from, to } of bars) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(100);
      expect(from).toBeLessThanOrEqual(central);
      expect(to).toBeGreaterThanOrEqual(central);
    }
  });
});

describe.each(locales)('what may not be claimed, in %s', (locale) => {
  /** Words for money that somebody has, or for what is certain. */
  const certain = /\b(saved|saves|will save|guarantee\w*|proven|arbed(wyd|odd)|wedi arbed|gwarant\w*)\b/i;

  test('no word of the catalogue calls an estimate a fact', () => {
    expect(JSON.stringify(sampleWords[locale].businessCase)).not.toMatch(certain);
  });

  test('no figure of another place or of the sector stands in the words', () => {
    expect(JSON.stringify(sampleWords[locale].businessCase)).not.toMatch(/£|Stockport|Socitm|2\.83/i);
  });

  test('any case: a sum of money only with each cost, and never without its range', () => {
    fc.assert(
      fc.property(anyCase(), (any) => {
        const { sentences, missing, inputs, headline } = reportCase(
          { ...any, proposal: '', stillPhone: '', cashable: null },
          sampleAudit,
          sampleWords[locale],
          locale,
          '2026-05-20',
        );
        const hasSum = [...sentences, headline].some((sentence) => sentence.includes('£'));
        expect(hasSum).toBe(missing.length === 0);
        expect(any.contacts.every(({ cost }) => cost !== null) || !hasSum).toBe(true);
        expect(sentences.join(' ')).not.toMatch(/NaN|Infinity|undefined|null|\{\w+\}/);
        expect(inputs.every(({ source }) => source !== '')).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

test('stands in the report after the prompts by cause, and only where there is a case', () => {
  const idsOf = (businessCases: readonly BusinessCase[]) =>
    paperOf(reportOf({ ...sampleAudit, businessCases: [...businessCases] }, 'en')).map(({ id }) => id);
  expect(idsOf([])).not.toContain('cases');
  expect(idsOf([workedCase]).indexOf('cases')).toBe(idsOf([]).indexOf('causes') + 1);
});
