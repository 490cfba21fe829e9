import { expect, test } from 'vitest';
import { waitsIn } from './waits.ts';

test.each([
  'We reply within 10 working days.',
  'Please allow up to 28 days for delivery.',
  'You should get your badge within 6 weeks.',
  'Apply early: it can take 12 weeks.',
  'The wait is at least 4 months.',
  'If you tell us by noon, we collect it the next working day.',
  'Decisions take 8 weeks.',
  'Within 5 working days',
])('people wait: %s', (text) => {
  expect(waitsIn(text)).toHaveLength(1);
});

test.each([
  'You must appeal within 28 days.',
  'Please return the form within 14 days.',
  'Tell us within 21 days of moving.',
  'A permit is valid for 12 months.',
  'You need to have lived here for 6 months.',
  'Apply at least 8 weeks before you travel.',
  'Register within 42 days of the birth.',
  'We collect it every two weeks.',
  'You have 12 months to have the work done.',
  'The form takes 20 minutes, and a badge lasts 3 years.',
])('nobody waits: %s', (text) => {
  expect(waitsIn(text)).toEqual([]);
});
