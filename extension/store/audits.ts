import type { IDBPObjectStore } from 'idb';
import type { Audit } from '#core/audit/audit';
import { migrateAudit } from '#core/audit/migrate';
import { inDatabase, type Database, type Schema } from './database.ts';
import { StoreError } from './trouble.ts';

/** An audit as a list shows it. */
export interface AuditTitle {
  readonly id: string;
  readonly name: string;
  readonly changedAt: string;
  readonly pages: number;
}

/** What is on this device. */
export interface StoredAudits {
  /** Last changed first. */
  readonly audits: readonly Audit[];
  /** Ids of audits that are there, and that cannot be read: damaged, or of a newer version. */
  readonly unread: readonly string[];
}

/** Reads every audit. One that cannot be read keeps no other from being read. */
export const storedAudits = (): Promise<StoredAudits> =>
  inDatabase(async (db) => {
    const found = await everyValue(db);
    const read = [...found].map(([id, value]) => [id, readStored(value)] as const);
    return {
      audits: read
        .flatMap(([, audit]) => audit ?? [])
        .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt)),
      unread: read.flatMap(([id, audit]) => (audit === null ? [id] : [])),
    };
  });

/** One audit, or null if there is none with this id that can be read. */
export const getAudit = (id: string): Promise<Audit | null> =>
  inDatabase(async (db) =>
    readStored(await readAlone(db, (audits) => audits.get(id)).catch(unlessClosed(null))),
  );

/** How a list shows an audit. */
export const titleOf = ({ id, name, changedAt, pages }: Audit): AuditTitle => ({
  id,
  name,
  changedAt,
  pages: pages.length,
});

/**
 * Changes one audit in one transaction: nobody else can write between the reading and the writing. The promise
 * settles when the change is on disk (durability "strict"), and rejects with nothing changed.
 * @throws StoreError when there is no such audit, it cannot be read, or the disk is full.
 */
export const changeAudit = (id: string, change: (audit: Audit) => Audit): Promise<Audit> =>
  write(async (audits) => {
    const value = await audits.get(id).catch((error: unknown) => {
      throw new StoreError('unread', 'The browser cannot read this review.', { cause: error });
    });
    if (value === undefined) throw new StoreError('gone', 'This review is not on this device any more.');
    const audit = readStored(value);
    if (audit === null) throw new StoreError('newer', 'A newer version of the extension wrote this review.');
    const changed = change(audit);
    await audits.put(changed);
    return changed;
  });

/** Puts an audit in, unless there is one with its id: asked twice, it does no more. Answers the one that is there. */
export const addAudit = (audit: Audit): Promise<Audit> =>
  write(async (audits) => {
    const there = readStored(await audits.get(audit.id));
    if (there === null) await audits.put(audit);
    return there ?? audit;
  });

/**
 * Reads all audits that can be read, decides and writes in one transaction. One that cannot be read is as if it
 * were not there, so that a backup can take its place.
 */
export async function changeAll<Result>(
  decide: (audits: readonly Audit[]) => { readonly put: readonly Audit[]; readonly result: Result },
): Promise<Result> {
  const unread = new Set((await storedAudits()).unread);
  return write(async (store) => {
    const audits: Audit[] = [];
    for (const id of await store.getAllKeys()) {
      const audit = unread.has(id) ? null : readStored(await store.get(id));
      if (audit !== null) audits.push(audit);
    }
    const { put, result } = decide(audits);
    for (const audit of put) await store.put(audit);
    return result;
  });
}

/** Removes an audit with everything in it. */
export const deleteAudit = (id: string): Promise<void> => write((audits) => audits.delete(id));

/** What the work inside a transaction may do. */
type AuditStore = IDBPObjectStore<Schema, ['audits'], 'audits', 'readwrite'>;

const write = <Result>(work: (audits: AuditStore) => Promise<Result>): Promise<Result> =>
  inDatabase(async (db) => {
    const transaction = db.transaction('audits', 'readwrite', { durability: 'strict' });
    // `done` rejects too when the work fails; it is awaited below, and must not be reported as unhandled before.
    transaction.done.catch(() => {});
    try {
      const result = await work(transaction.store);
      await transaction.done;
      return result;
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // It was aborted already, by the fault itself.
      }
      if (error instanceof DOMException && error.name === 'QuotaExceededError') {
        throw new StoreError('disk-full', 'The disk is full. Nothing was changed.', { cause: error });
      }
      throw error;
    }
  });

/** Everything in the store by its id; undefined for what cannot be read. */
async function everyValue(db: Database): Promise<ReadonlyMap<string, unknown>> {
  try {
    return new Map((await readAlone(db, (audits) => audits.getAll())).map((audit) => [audit.id, audit]));
  } catch (error) {
    unlessClosed(null)(error);
  }
  // One value that is damaged spoils the reading of all: they are read one by one.
  const ids = await readAlone(db, (audits) => audits.getAllKeys()).catch((error: unknown) => {
    unlessClosed(null)(error);
    throw new StoreError('unread', 'The browser cannot read the notes on this device.', { cause: error });
  });
  const values = new Map<string, unknown>();
  for (const id of ids)
    values.set(id, await readAlone(db, (audits) => audits.get(id)).catch(unlessClosed(undefined)));
  return values;
}

/** Reads in a transaction of its own, so that what fails fails alone. */
async function readAlone<Result>(
  db: Database,
  work: (audits: IDBPObjectStore<Schema, ['audits'], 'audits', 'readonly'>) => Promise<Result>,
): Promise<Result> {
  const transaction = db.transaction('audits', 'readonly');
  // It fails with the reading of which it is told below.
  transaction.done.catch(() => {});
  return work(transaction.store);
}

/** A value of the store as today's version has it, or null. Only the background writes here: its shape is not checked again. */
function readStored(value: unknown): Audit | null {
  if (value === undefined || value === null) return null;
  const migration = migrateAudit(value);
  return migration.ok ? (migration.audit as Audit) : null;
}

/** Goes on with something else after a fault of reading, but not where the connection was closed. */
const unlessClosed =
  <Instead>(instead: Instead) =>
  (error: unknown): Instead => {
    if (error instanceof DOMException && error.name === 'InvalidStateError') throw error;
    return instead;
  };
