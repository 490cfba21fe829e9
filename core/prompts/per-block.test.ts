import { expect, test } from 'vitest';
import type { TextBlock } from '#core/page/page-model';
import { perBlock } from './per-block.ts';

const block = (text: string): TextBlock => ({
  at: 0,
  region: 'main',
  shown: true,
  kind: 'paragraph',
  level: null,
  text,
  words: text.split(' ').length,
  lang: 'en',
});

test('a block is asked once', () => {
  const asked: string[] = [];
  const length = perBlock(({ text }) => asked.push(text) && text.length);
  const [one, other] = [block('Bins'), block('Parks')];
  expect([length(one), length(other), length(one), length(one)]).toEqual([4, 5, 4, 4]);
  expect(asked).toEqual(['Bins', 'Parks']);
});

test('"nothing" is an answer too', () => {
  let asked = 0;
  const nothing = perBlock(() => {
    asked += 1;
    return undefined;
  });
  const one = block('Bins');
  nothing(one);
  expect(nothing(one)).toBeUndefined();
  expect(asked).toBe(1);
});

test('a block with the same words is another block', () => {
  const asked: TextBlock[] = [];
  const ask = perBlock((each) => asked.push(each));
  ask(block('Bins'));
  ask(block('Bins'));
  expect(asked).toHaveLength(2);
});
