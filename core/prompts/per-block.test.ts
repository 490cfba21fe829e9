import { expect, test } from 'vitest';
import type { TextBlock } from '#core/page/page-model';
import { askingSteps, fitsIn, perBlock } from './per-block.ts';

const block = (text: string): TextBlock => ({
  at: 0,
  region: 'main',
  shown: true,
  kind: 'paragraph',
  level: null,
  bold: false,
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

test('work that asks a lot is done in steps, and each block is asked once all the same', () => {
  const blocks = Array.from({ length: 500 }, (_, at) => block(`${at} `.repeat(100)));
  const asked: TextBlock[] = [];
  const length = perBlock((each) => asked.push(each) && each.text.length);
  const begun: number[] = [];
  const steps = askingSteps(() => {
    begun.push(asked.length);
    return blocks.reduce((sum, each) => sum + length(each), 0);
  }, blocks);
  let pauses = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) pauses += 1;
  expect(step.value).toBe(blocks.reduce((sum, { text }) => sum + text.length, 0));
  expect(asked).toHaveLength(500);
  expect(pauses).toBeGreaterThan(2);
  expect(begun).toHaveLength(2);
});

test('a question that asks others is answered to its end, however long the block', () => {
  const inner = perBlock(({ text }) => text.length);
  const outer = perBlock((each) => inner(each) + 1);
  const [long, short] = [block('x'.repeat(100_000)), block('y')];
  const steps = askingSteps(() => [outer(long), outer(short)], [long, short]);
  expect(steps.next().done).toBe(false);
  for (;;) {
    const { done, value } = steps.next();
    if (!done) continue;
    expect(value).toEqual([100_001, 2]);
    break;
  }
});

test('what fails in a rule fails there', () => {
  const steps = askingSteps(() => {
    throw new RangeError('a fault');
  }, []);
  expect(() => steps.next()).toThrow(RangeError);
  expect(() => perBlock(() => 0)).not.toThrow();
});

test('a question that would remember nothing is refused', () => {
  const steps = askingSteps(() => perBlock(() => 0)(block('Bins')), []);
  expect(() => steps.next()).toThrow('outside');
});

test('a pattern is tried once on a block', () => {
  const one = block('Bins are green');
  const green = /green/;
  expect([fitsIn(green)(one), fitsIn(/red/)(one)]).toEqual([true, false]);
  expect(fitsIn(green)).toBe(fitsIn(green));
});

test('a rule that asks about blocks of its own making comes to an end', () => {
  const length = perBlock(({ text }) => text.length);
  const blocks = Array.from({ length: 200 }, () => block('x'.repeat(1_000)));
  const steps = askingSteps(() => blocks.reduce((sum, each) => sum + length({ ...each }), 0), blocks);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value).toBe(200_000);
});
