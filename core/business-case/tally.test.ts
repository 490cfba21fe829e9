import { describe, expect, test } from 'vitest';
import type { Code, TalliedContact } from './business-case.ts';
import { codeOf, isAvoidable, tallyOf } from './tally.ts';
import { wilson } from './wilson.ts';

const contact = (first: Code, second: Code | null = first, settled: Code | null = null): TalliedContact => ({
  id: '00000000-0000-4000-8000-000000000001',
  words: `Words for ${first}`,
  first,
  second,
  settled,
});

describe('the code of a contact', () => {
  test('is what both gave, what one gave alone, or what they settled on', () => {
    expect(codeOf(contact('urgent'))).toBe('urgent');
    expect(codeOf(contact('urgent', null))).toBe('urgent');
    expect(codeOf(contact('urgent', 'needed'))).toBeNull();
    expect(codeOf(contact('urgent', 'needed', 'access'))).toBe('access');
  });

  test('makes it avoidable where both name a cause, though not the same', () => {
    expect(isAvoidable(contact('urgent', 'access'))).toBe(true);
    expect(isAvoidable(contact('urgent', 'needed'))).toBeNull();
    expect(isAvoidable(contact('needed', 'urgent'))).toBeNull();
    expect(isAvoidable(contact('needed', null))).toBe(false);
    expect(isAvoidable(contact('urgent', 'needed', 'needed'))).toBe(false);
  });
});

describe('the tally', () => {
  test('says nothing of nothing', () => {
    expect(tallyOf([])).toBeNull();
  });

  test('counts what is open at the high end only', () => {
    const sheet = [
      contact('for-me'),
      contact('for-me', 'what-next'),
      contact('for-me', 'needed'),
      contact('needed', null),
      contact('needed'),
    ];
    expect(tallyOf(sheet)).toEqual({
      of: 5,
      avoidable: 2,
      open: 1,
      codedOnce: 1,
      share: { low: wilson(2, 5).low, central: 2 / 5, high: wilson(3, 5).high },
      causes: [{ cause: 'for-me', count: 1, words: 'Words for for-me' }],
      agreement: expect.objectContaining({ pairs: 4, same: 2 }) as unknown,
    });
  });

  test('has causes most first, and the contacts that were needed under none', () => {
    const sheet = [contact('needed'), contact('access'), contact('urgent'), contact('urgent')];
    expect(tallyOf(sheet)!.causes.map(({ cause, count }) => [cause, count])).toEqual([
      ['urgent', 2],
      ['access', 1],
    ]);
  });
});
