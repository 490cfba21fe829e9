import { describe, expect, it } from 'vitest';
import { placesOf, readOwnWords, withOwnWords } from './own-words.ts';

const read = (en: unknown) => readOwnWords({ version: 1, words: { en } });
const problemsOf = (value: unknown) => {
  const reading = readOwnWords(value);
  return reading.ok ? [] : reading.problems.map(({ path, message }) => [path.join('/'), message].join(': '));
};

describe('own words', () => {
  it('are taken where both texts have the same places', () => {
    expect(read({ Start: 'Begin', 'Question {n} of {of}': '{of} questions: number {n}' })).toEqual({
      ok: true,
      words: { en: { Start: 'Begin', 'Question {n} of {of}': '{of} questions: number {n}' } },
    });
  });

  it('are refused with where it is and what should be there', () => {
    expect(problemsOf(null)).toHaveLength(1);
    expect(problemsOf([])).toHaveLength(1);
    expect(problemsOf({ version: 2, word: {} })).toEqual([
      'word: "word" is not known here. Take it out.',
      'version: "version" should be 1.',
      'words: "words" should be an object with a language in it: "en" or "cy".',
    ]);
    expect(problemsOf({ version: 1, words: { fr: {}, cy: 'Dechrau', en: { Start: 3, Back: ' ' } } })).toEqual(
      [
        'words/fr: "fr" is no language of ours. There are en and cy.',
        'words/cy: It should be an object: our text, and yours for it.',
        'words/en/Start: Your text should be a text that is not empty.',
        'words/en/Back: Your text should be a text that is not empty.',
      ],
    );
    expect(problemsOf({ version: 1, words: { en: { 'Question {n} of {of}': 'Question {n}' } } })).toEqual([
      'words/en/Question {n} of {of}: Your text should have {n}, {of}, as ours has. It has {n}.',
    ]);
    expect(problemsOf({ version: 1, words: { en: { Start: 'Go, {name}' } } })[0]).toContain(
      'no place in braces',
    );
    expect(problemsOf({ version: 1, words: { en: { Start: 'a'.repeat(2001) } } })[0]).toContain(
      '2001 characters',
    );
  });

  it('never come from a name that every object has', () => {
    expect(problemsOf(JSON.parse('{"version":1,"words":{"__proto__":{}}}'))[0]).toContain('no language');
    const words = withOwnWords({ start: 'constructor' }, new Map());
    expect(words).toEqual({ start: 'constructor' });
  });

  it('stand in messages at any depth; the questions and their answers stay', () => {
    const messages = {
      check: { start: 'Start', plural: { one: '{n} case', other: '{n} cases' }, list: ['Start'] },
      statements: { a: 'Start' },
      scale: { never: 'Start' },
    };
    const own = withOwnWords(
      messages,
      new Map([
        ['Start', 'Begin'],
        ['{n} cases', '{n} stories'],
      ]),
    );
    expect(own).toEqual({
      check: { start: 'Begin', plural: { one: '{n} case', other: '{n} stories' }, list: ['Begin'] },
      statements: { a: 'Start' },
      scale: { never: 'Start' },
    });
    expect(messages.check.start).toBe('Start');
  });

  it('have places by name, each once', () => {
    expect(placesOf('{n} of {of}, {n}')).toEqual(['{n}', '{of}']);
  });
});
