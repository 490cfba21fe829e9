import { describe, expect, it } from 'vitest';
import { checkCases } from './check-cases.ts';
import { checkWording, findWords } from './check-wording.ts';
import { exampleOf } from './examples.ts';
import { wordsEn } from './words.en.ts';

const said = (checked: ReturnType<typeof checkCases> | ReturnType<typeof checkWording>) =>
  checked.ok ? [] : checked.problems.map(({ place, path }) => `${place?.line}:${place?.column} ${path}`);
const wording = (text: string) => checkWording(text, wordsEn.checker, 'en');

describe('a feed of cases', () => {
  it('that is the example has no fault', () => {
    for (const locale of ['en', 'cy'] as const) expect(checkCases(exampleOf('cases', locale)).ok).toBe(true);
  });

  it('has each fault with its line and its path', () => {
    const example = exampleOf('cases', 'en');
    expect(said(checkCases(example.replace('"version": 1', '"version": 2')))).toEqual(['2:14 version']);
    expect(said(checkCases('[\n  { "id": "a" },\n  7\n]'))).toContain('3:3 [1]');
    expect(said(checkCases('{"version": 1,\n"cases": 5}'))).toEqual(['2:10 cases']);
    expect(said(checkCases('{"version": 1,\n"cases": [}'))).toEqual(['2:11 ']);
  });

  it('that has one id twice says so at the second', () => {
    const { cases } = JSON.parse(exampleOf('cases', 'en')) as { cases: unknown[] };
    const [problem] = said(checkCases(JSON.stringify([...cases, ...cases])));
    expect(problem).toMatch(/ \[1\]\.id$/);
  });
});

describe('a file of own words', () => {
  it('that is the example has no fault', () => {
    expect(wording(exampleOf('wording', 'en'))).toMatchObject({ ok: true, count: 2 });
  });

  it('names a text that is not ours, and questions that stay as they are', () => {
    const checked = wording(
      '{"version":1,"words":{"en":{\n"See the results":"x",\n"Once or twice, or it is planned.":"y"}}}',
    );
    expect(said(checked)).toEqual([
      '2:19 words.en.See the results',
      '3:36 words.en.Once or twice, or it is planned.',
    ]);
    const messages = checked.ok ? [] : checked.problems.map(({ message }) => message);
    expect(messages[0]).toContain('“See the result”');
    expect(messages[1]).toBe(wordsEn.checker.fixed);
  });

  it('can be made from texts that are found by their words', () => {
    expect(findWords('see RESULT', 'en')).toContain('See the result');
    expect(findWords('dechrau', 'cy')).toContain('Dechrau');
    expect(findWords('', 'en')).toEqual([]);
  });
});
