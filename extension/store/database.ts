import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Audit } from '#core/audit/audit';
import { StoreError } from './trouble.ts';

/** What the extension keeps, in its own origin: no page can reach it. */
export interface Schema extends DBSchema {
  audits: { key: string; value: Audit };
}

/** The connection to the store. */
export type Database = IDBPDatabase<Schema>;

const databaseName = 'coproduction-star';

/** The version of the database. The shape of an audit has a version of its own (core/audit/migrate.ts). */
export const databaseVersion = 1;

/** A browser that is kept from opening or deleting says so once, and then nothing for ever. */
const patience = 4_000;

let opened: Promise<Database> | null = null;

/**
 * Works on the database over the one connection for all. Where the browser has closed it meanwhile, the work is
 * done over a new one: work that finds it closed has changed nothing.
 * @throws StoreError when the database cannot be opened.
 */
export async function inDatabase<Result>(work: (db: Database) => Promise<Result>): Promise<Result> {
  try {
    return await work(await database());
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
    forget();
    return work(await database());
  }
}

function database(): Promise<Database> {
  if (opened) return opened;
  const opening = openDatabase(databaseVersion, { patience, closed: () => forgetOnly(opening) });
  opened = opening;
  opening.catch(() => forgetOnly(opening));
  return opening;
}

/**
 * Opens the database of a version, and brings it up to it. `closed` is called when the connection has gone: the
 * browser closed it, or another window wants to upgrade or delete.
 * @throws StoreError `blocked`, `newer` or `unopened`.
 */
export async function openDatabase(
  version: number,
  how: { readonly patience: number; closed(): void },
): Promise<Database> {
  const wait = waiting(how.patience);
  const opening = openDB<Schema>(databaseName, version, {
    upgrade(db, from) {
      if (from < 1) db.createObjectStore('audits', { keyPath: 'id' });
    },
    blocked: wait.start,
    // Let go at once, or the other waits for ever.
    blocking(_from, _to, event) {
      (event.target as IDBDatabase).close();
      how.closed();
    },
    terminated: () => how.closed(),
  });
  try {
    return await Promise.race([opening, wait.over]);
  } catch (error) {
    // It may still be opened when nobody waits for it any more: then it would be in the way of others.
    opening.then(
      (db) => db.close(),
      () => {},
    );
    throw troubleOfOpening(error);
  } finally {
    wait.stop();
  }
}

/**
 * Deletes the database with all that is in it, so that a new one can be begun.
 * @throws StoreError `blocked` or `unopened`.
 */
export async function deleteDatabase(): Promise<void> {
  await opened?.then(
    (db) => db.close(),
    () => {},
  );
  opened = null;
  const wait = waiting(patience);
  try {
    await Promise.race([deleteDB(databaseName, { blocked: wait.start }), wait.over]);
  } catch (error) {
    throw troubleOfOpening(error);
  } finally {
    wait.stop();
  }
}

/** Waits for so long and no longer, once it was started. */
function waiting(time: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start = (): void => undefined;
  const over = new Promise<never>((_, reject) => {
    start = () => {
      timer = setTimeout(
        () => reject(new StoreError('blocked', 'Another window of the extension keeps the notes busy.')),
        time,
      );
    };
  });
  return { over, start: () => start(), stop: () => clearTimeout(timer) };
}

function troubleOfOpening(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  if (error instanceof DOMException && error.name === 'VersionError') {
    return new StoreError('newer', 'A newer version of the extension has written the notes on this device.', {
      cause: error,
    });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreError('unopened', `The notes on this device could not be opened: ${reason}`, {
    cause: error,
  });
}

function forget(): void {
  opened?.then(
    (db) => db.close(),
    () => {},
  );
  opened = null;
}

function forgetOnly(which: Promise<Database>): void {
  if (opened === which) opened = null;
}
