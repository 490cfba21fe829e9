import { expect, test } from 'vitest';
import { measureCorpus, measureDemo } from './anchors/measure.ts';
import { tally } from './anchors/tally.ts';

/** `npm run anchors:score -- --list` names each place behind these figures. */
test('on 456 changed pages, notes are found again or honestly given up', async () => {
  const measured = await measureCorpus();
  const all = tally(measured.flatMap(({ verdicts }) => verdicts));
  expect(all.places).toBe(9_728);
  expect(all.found / all.present, 'found of what is still there').toBeGreaterThanOrEqual(0.97);
  expect(all.wrong, 'in a wrong place').toBe(0);
  expect(all.falsely, 'found though gone').toBe(0);
  expect(all.bytes, 'the longest anchor').toBeLessThan(2_048);
});

test('on the demo pages, changed in ways that nothing was tuned on, hardly a note is in a wrong place', async () => {
  const measured = await measureDemo();
  const all = tally(measured.flatMap(({ verdicts }) => verdicts));
  expect(all.places).toBeGreaterThan(10_000);
  expect(all.wrong / all.places).toBeLessThan(0.0005);
  expect(all.falsely).toBeLessThanOrEqual(2);
  const mild = measured.filter(({ change }) => !/word|near/.test(change));
  const { found, present } = tally(mild.flatMap(({ verdicts }) => verdicts));
  expect(found / present).toBeGreaterThanOrEqual(0.95);
});
