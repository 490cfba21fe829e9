import { expect, test } from 'vitest';
import { blankSheet, checkForHarm, harms, withHarm, withLab, withStep } from './workshop-sheet.ts';

const blank = blankSheet('Home care', '2026-11-24');

test('a field is filled in, and all else stays', () => {
  const filled = withStep(withLab(blank, 'test', 'Ring five people.'), 'people', 'who', 'Ana');
  expect(filled.lab).toEqual({ ...blank.lab, test: 'Ring five people.' });
  expect(filled.steps.people).toEqual({ what: '', who: 'Ana', byWhen: '' });
  expect(filled.steps.map).toEqual(blank.steps.map);
  expect(blank.lab.test).toBe('');
});

test('the check for harm is done once all is talked about, and each harm has a remedy', () => {
  expect(checkForHarm(blank)).toEqual({ open: harms, withoutRemedy: [] });
  const talked = harms.reduce((sheet, harm) => withHarm(sheet, harm, { could: false }), blank);
  expect(checkForHarm(talked)).toEqual({ open: [], withoutRemedy: [] });
  const risky = withHarm(talked, 'jobs', { could: true, remedy: '  ' });
  expect(checkForHarm(risky)).toEqual({ open: [], withoutRemedy: ['jobs'] });
  const answered = withHarm(risky, 'jobs', { remedy: 'Staff agree first.' });
  expect(checkForHarm(answered).withoutRemedy).toEqual([]);
});
