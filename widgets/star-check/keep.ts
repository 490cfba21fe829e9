import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { deleteDatabase } from '#widgets/shared/delete-database';
import { openedInTime } from '#widgets/shared/opened-in-time';
import type { KeptResult } from './kept-result.ts';

interface Schema extends DBSchema {
  results: { key: string; value: KeptResult };
}

const name = 'coprod-results';

/** Keeps a result. It is on the disk when this resolves. */
export async function keepResult(kept: KeptResult): Promise<void> {
  await withDatabase((database) => write(database, (store) => store.put(kept)));
}

/** All results that are kept on this device, the newest first. Where none is kept, nothing is created. */
export async function keptResults(): Promise<readonly KeptResult[]> {
  if (!(await exists())) return [];
  const found: readonly unknown[] = await withDatabase((database) => database.getAll('results'));
  return found.filter(isKept).toSorted((a, b) => b.keptAt.localeCompare(a.keptAt));
}

/** Forgets one result, and with the last one the database itself. */
export async function forgetResult(id: string): Promise<void> {
  if (!(await exists())) return;
  const left = await withDatabase(async (database) => {
    await write(database, (store) => store.delete(id));
    return database.count('results');
  });
  if (left === 0) await deleteDatabase(name);
}

/** Forgets all results and the database itself. */
export async function forgetAllResults(): Promise<void> {
  if (!(await exists())) return;
  // Another page may hold the database, and then it is not gone at once; what lies in it is.
  await withDatabase((database) => write(database, (store) => store.clear()));
  await deleteDatabase(name);
}

/** A connection lives for one task, so that it is never stale and never in the way of another tab. */
async function withDatabase<Value>(task: (database: IDBPDatabase<Schema>) => Promise<Value>): Promise<Value> {
  const opening = openDB<Schema>(name, 1, {
    upgrade: (fresh) => void fresh.createObjectStore('results', { keyPath: 'id' }),
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  const database = await openedInTime(opening);
  try {
    return await task(database);
  } finally {
    database.close();
  }
}

async function write(
  database: IDBPDatabase<Schema>,
  change: (store: {
    put(kept: KeptResult): Promise<unknown>;
    delete(id: string): Promise<unknown>;
    clear(): Promise<unknown>;
  }) => Promise<unknown>,
): Promise<void> {
  // Without "strict" a browser reports success before the disk has it.
  const transaction = database.transaction('results', 'readwrite', { durability: 'strict' });
  await Promise.all([change(transaction.store), transaction.done]);
}

/** Looks without creating: the first opening of a database that is not there is taken back. */
async function exists(): Promise<boolean> {
  let isNew = false;
  try {
    const opening = openDB(name, undefined, {
      upgrade(_fresh, _old, _new, transaction) {
        isNew = true;
        // Nobody waits for this promise, and its rejection would show as an error of the page.
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
    });
    (await openedInTime(opening)).close();
    return true;
  } catch (error) {
    if (isNew) return false;
    throw error;
  }
}

const isKept = (value: unknown): value is KeptResult =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'code', 'service', 'keptAt'].every(
    (key) => typeof (value as Record<string, unknown>)[key] === 'string',
  );
