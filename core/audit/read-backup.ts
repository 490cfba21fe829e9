import { whereJsonBreaks } from '#core/case-studies/json-break';
import { Backup, backupFormat, backupLimits, backupVersion } from './backup.ts';
import { faultAt, faultsOf, type Fault } from './fault.ts';
import { isVersion, migrateAudit } from './migrate.ts';
import { scanJson } from './scan-json.ts';

// Core is compiled without the DOM; this is the little of it that is needed, which browsers and Node have.
declare const TextDecoder: new (
  encoding: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: ArrayBuffer): string };

/** What is needed of a file: a `File` or `Blob` of the browser has it. */
export interface BackupFile {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Why a file cannot be brought in. The words for each are in `i18n`. */
export type BackupProblem =
  | {
      readonly kind:
        | 'too-big'
        | 'unreadable'
        | 'empty'
        | 'not-text'
        | 'web-page'
        | 'too-deep'
        | 'other-format'
        | 'no-version'
        | 'newer-version';
    }
  | {
      readonly kind: 'cut-short' | 'not-json';
      /** Where the text stops being JSON, both counted from 1. */
      readonly line: number;
      readonly column: number;
    }
  | {
      readonly kind: 'faults';
      /** The first faults, in the order of the schema. */
      readonly faults: readonly Fault[];
      /** How many there are beyond those. */
      readonly more: number;
    };

/** A backup that was read whole, or why it was not. */
export type BackupReading =
  { readonly ok: true; readonly backup: Backup } | { readonly ok: false; readonly problem: BackupProblem };

/** Reads a file that a person chose. Its size is looked at before it is read. */
export async function readBackupFile(file: BackupFile): Promise<BackupReading> {
  if (file.size > backupLimits.bytes) return failed('too-big');
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return failed('unreadable');
  }
  try {
    return readBackup(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return failed('not-text');
  }
}

/**
 * Reads the text of a backup and checks all of it: format, version, every field, ids and what they point to. It
 * answers with the whole or with what is wrong, and never throws.
 */
export function readBackup(text: string): BackupReading {
  if (text.length > backupLimits.bytes) return failed('too-big');
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return failed('empty');
  if (json.trimStart().startsWith('<')) return failed('web-page');
  const { depth, cutShort } = scanJson(json, backupLimits.depth);
  if (depth > backupLimits.depth) return failed('too-deep');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const { line, column } = whereJsonBreaks(json) ?? { line: 1, column: 1 };
    const kind = cutShort && /^\s*[[{]/.test(json) ? 'cut-short' : 'not-json';
    return { ok: false, problem: { kind, line, column } };
  }
  return readValue(value);
}

function readValue(value: unknown): BackupReading {
  if (own(value, 'format') !== backupFormat) return failed('other-format');
  const version = own(value, 'version');
  if (!isVersion(version)) return failed('no-version');
  if (version > backupVersion) return failed('newer-version');
  const hidden = hiddenFields(value, []);
  if (hidden.length > 0) return faulty(hidden);
  const migrated = withAuditsMigrated(value as object);
  if (migrated.faults.length > 0) return faulty(migrated.faults);
  const { success, data, error } = Backup.safeParse(migrated.value, { reportInput: true });
  if (!success) return faulty(error.issues.flatMap(faultsOf));
  const faults = faultsBetween(data);
  return faults.length > 0 ? faulty(faults) : { ok: true, backup: data };
}

function withAuditsMigrated(value: object): { readonly value: unknown; readonly faults: readonly Fault[] } {
  const audits = own(value, 'audits');
  if (!Array.isArray(audits)) return { value, faults: [] };
  const migrations = audits.map((audit) => migrateAudit(audit));
  const faults = migrations.flatMap((each, at) =>
    each.ok ? [] : [faultAt(['audits', at, 'version'], each.problem)],
  );
  return { value: { ...value, audits: migrations.map((each) => (each.ok ? each.audit : null)) }, faults };
}

/** What a schema cannot see: ids that are there twice, and what is about a page that is not there. */
function faultsBetween({ audits }: Backup): readonly Fault[] {
  return [
    ...sameIds(audits, ['audits']),
    ...audits.flatMap((audit, at) => {
      const path = ['audits', at];
      const pageIds = new Set(audit.pages.map(({ id }) => id));
      return [
        ...sameIds(audit.pages, [...path, 'pages']),
        ...audit.pages.flatMap(({ notes }, nth) => sameIds(notes, [...path, 'pages', nth, 'notes'])),
        ...sameIds(audit.conversations, [...path, 'conversations']),
        ...sameIds(audit.walkThroughs, [...path, 'walkThroughs']),
        ...sameIds(audit.businessCases, [...path, 'businessCases']),
        ...audit.businessCases.flatMap(({ tally }, nth) =>
          sameIds(tally, [...path, 'businessCases', nth, 'tally']),
        ),
        ...audit.walkThroughs.flatMap(({ steps }, nth) =>
          steps.flatMap(({ pageId }, step) =>
            pageId === null || pageIds.has(pageId)
              ? []
              : [faultAt([...path, 'walkThroughs', nth, 'steps', step, 'pageId'], 'no-such-page')],
          ),
        ),
        ...(['conversations', 'businessCases'] as const).flatMap((list) =>
          audit[list].flatMap(({ pageId }, nth) =>
            pageId === null || pageIds.has(pageId)
              ? []
              : [faultAt([...path, list, nth, 'pageId'], 'no-such-page')],
          ),
        ),
      ];
    }),
  ];
}

function sameIds(
  items: readonly { readonly id: string }[],
  path: readonly (string | number)[],
): readonly Fault[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, at) => {
    if (seen.has(id)) return [faultAt([...path, at, 'id'], 'same-id')];
    seen.add(id);
    return [];
  });
}

/** Fields called `__proto__`: a record of the schema would drop them in silence, and other code could trip over them. */
function hiddenFields(value: unknown, path: readonly (string | number)[]): readonly Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, at) => hiddenFields(item, [...path, at]));
  return Object.keys(value).flatMap((key) =>
    key === '__proto__'
      ? [faultAt([...path, key], 'unknown-field')]
      : hiddenFields((value as Record<string, unknown>)[key], [...path, key]),
  );
}

const mostFaults = 20;

const faulty = (faults: readonly Fault[]): BackupReading => ({
  ok: false,
  problem: {
    kind: 'faults',
    faults: faults.slice(0, mostFaults),
    more: Math.max(0, faults.length - mostFaults),
  },
});

const failed = (
  kind: Exclude<BackupProblem['kind'], 'faults' | 'cut-short' | 'not-json'>,
): BackupReading => ({
  ok: false,
  problem: { kind },
});

const own = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, field)
    ? (value as Record<string, unknown>)[field]
    : undefined;
