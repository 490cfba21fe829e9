import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLong, recordFigure } from '../../tests/hostile-figures.ts';
import { auditVersion } from './audit.ts';
import { migrateAudit, type MigrationStep } from './migrate.ts';

const steps: readonly MigrationStep[] = [
  ({ title, ...rest }) => ({ ...rest, name: title }),
  (audit) => ({ ...audit, checks: [] }),
];

test('leaves an audit of today as it is', () => {
  const audit = { version: auditVersion, name: 'x' };
  expect(migrateAudit(audit)).toEqual({ ok: true, audit });
});

test('takes every step from the version on, in order', () => {
  const old = { version: 1, title: 'Bins' };
  expect(migrateAudit(old, steps)).toEqual({ ok: true, audit: { version: 3, name: 'Bins', checks: [] } });
  expect(migrateAudit({ version: 2, name: 'Bins' }, steps)).toEqual({
    ok: true,
    audit: { version: 3, name: 'Bins', checks: [] },
  });
  expect(old).toEqual({ version: 1, title: 'Bins' });
});

test('says so when an audit is newer than this program', () => {
  expect(migrateAudit({ version: 4 }, steps)).toEqual({ ok: false, problem: 'newer-version', version: 4 });
});

test.each([0, -1, 0.5, 1e300, '1', null, undefined, {}, [1]])('does not take %j for a version', (version) => {
  expect(migrateAudit({ version })).toEqual({ ok: false, problem: 'no-version' });
});

test('takes no version from a prototype', () => {
  expect(migrateAudit(Object.create({ version: 1 }))).toEqual({ ok: false, problem: 'no-version' });
});

test('leaves what is no audit to the schema', () => {
  expect(migrateAudit(null)).toEqual({ ok: true, audit: null });
  expect(migrateAudit([])).toEqual({ ok: true, audit: [] });
});

test('never throws, changes nothing that it is given, and comes out the same by whatever steps', () => {
  const runs = isLong ? 20_000 : 1_000;
  const anything = fc.oneof(
    fc.anything({ withNullPrototype: true }),
    fc.record({ version: fc.constantFrom<unknown>(0, 1, 2, 3, 4, '1', null), title: fc.anything() }),
  );
  fc.assert(
    fc.property(anything, (value) => {
      const before = fc.stringify(value);
      const whole = migrateAudit(value, steps);
      expect(fc.stringify(value)).toBe(before);
      // By halves: to version 2 first, and from there on.
      const half = migrateAudit(value, steps.slice(0, 1));
      if (half.ok) expect(migrateAudit(half.audit, steps)).toEqual(whole);
    }),
    { numRuns: runs },
  );
  recordFigure('migrations of reviews', runs, 0);
});
