import { describe, expect, test } from 'vitest';
import { reportOf, sampleAudit } from '../../tests/sample-audit.ts';
import { sampleWords } from '../../tests/sample-words.ts';
import { axeEvidence } from '../axe/axe-evidence.ts';
import { axeRules } from '../axe/axe-rules.ts';
import { withAxeCheck } from '../audit/change-audit.ts';
import { axePrompts } from '../i18n/axe-prompts.ts';
import { locales, type Locale } from '../i18n/locale.ts';
import { formats } from './formats.ts';

const [page] = sampleAudit.pages;

const found = [
  { rule: 'axe-label', what: '<input name="town">', quote: '' },
  { rule: 'axe-color-contrast', what: '“Opening hours”', quote: 'Opening hours' },
  { rule: 'axe-of-the-future', what: '<blink>', quote: '' },
].map(({ rule, what, quote }) => ({
  key: `${rule}:a:0`,
  rule,
  anchor: null,
  evidence: axeEvidence(
    { what, where: 'form > input', help: 'Do <it> well', version: '4.14.1', places: 9 },
    quote,
  ),
}));

const check = { version: '4.14.1', checkedAt: '2026-05-01T09:00:00.000Z', left: ['axe-list'] };
const audit = withAxeCheck(sampleAudit, page!.id, check, found);

const reportIn = (locale: Locale) =>
  reportOf(audit, locale, {
    rules: axeRules,
    words: {
      ...sampleWords[locale],
      prompts: { ...sampleWords[locale].prompts, ...axePrompts(sampleWords[locale].axe) },
    },
  });

test('words what axe-core found like any prompt, and says whose finding it is', () => {
  const prompts = reportIn('en').pages[0]!.prompts;
  const label = prompts.find(({ rule }) => rule === 'axe-label')!;
  expect(label).toMatchObject({
    title: 'A field without a label',
    question: 'Who is shut out here? Try it together with someone who uses a screen reader.',
  });
  expect(label.why).toContain(
    'axe-core 4.14.1 says: “Do <it> well”. It found 9 places; you see 1 of them here.',
  );
  expect(label.places[0]!.evidence).toBe('<input name="town"> in form > input, found by axe-core 4.14.1');
  const contrast = prompts.find(({ rule }) => rule === 'axe-color-contrast')!;
  expect(contrast.places[0]).toMatchObject({ quote: 'Opening hours' });
});

test('keeps what was found by a rule that is known no more', () => {
  const old = reportIn('en').pages[0]!.prompts.find(({ rule }) => rule === 'axe-of-the-future')!;
  expect(old.question).toBe(null);
  expect(old.why).toContain('axe-core 4.14.1 says');
});

test('counts it under the cause that it belongs to', () => {
  expect(reportIn('en').causes).toContainEqual({ name: 'Access', count: 2 });
});

test('says when a page was checked, and that not all of it was', () => {
  const [first, second] = reportIn('en').pages;
  expect(first!.checked).toBe('Checked by axe-core 4.14.1 on 1 May 2026. 1 of its checks was not made.');
  expect(second!.checked).toBe(null);
});

describe.each(locales)('in %s', (locale) => {
  test.each(formats)('$id tells of it', ({ id, write }) => {
    const text = write(reportIn(locale)).replaceAll('\\', '');
    expect(text).toContain('4.14.1');
    expect(text).not.toMatch(/undefined|\[object/);
    if (id === 'html') expect(text).not.toContain('<input name');
  });
});
