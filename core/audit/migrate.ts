import { auditVersion } from './audit.ts';

/** An audit of one version, turned into the next. What it gets has been checked by nobody, and it never throws. */
export type MigrationStep = (audit: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * What leads from each version to the next: the first step makes version 2 of version 1. To change the shape of an
 * audit, raise `auditVersion` and add a step at the end; no step ever changes.
 */
const steps: readonly MigrationStep[] = [
  // What stands there already is left, so that the schema judges it and nothing is dropped in silence.
  (audit) => ({ businessCases: [], ...audit }),
  (audit) => ({ audience: '', purpose: '', walkThroughs: [], ...audit }),
];

/** An audit as today's version has it, still to be checked by the schema, or why it cannot be brought there. */
export type Migration =
  | { readonly ok: true; readonly audit: unknown }
  | { readonly ok: false; readonly problem: 'no-version' }
  | { readonly ok: false; readonly problem: 'newer-version'; readonly version: number };

/** Brings a stored or imported audit up to today's version. Nothing is changed in what it is given. */
export function migrateAudit(value: unknown, by: readonly MigrationStep[] = steps): Migration {
  const today = by === steps ? auditVersion : by.length + 1;
  if (!isRecord(value)) return { ok: true, audit: value };
  const version: unknown = Object.hasOwn(value, 'version') ? value['version'] : undefined;
  if (!isVersion(version)) return { ok: false, problem: 'no-version' };
  if (version > today) return { ok: false, problem: 'newer-version', version };
  const audit = by
    .slice(version - 1)
    .reduce<Record<string, unknown>>(
      (before, step, at) => ({ ...step(before), version: version + at + 1 }),
      value,
    );
  return { ok: true, audit };
}

/** Whether a value can be the number of a version. */
export const isVersion = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
