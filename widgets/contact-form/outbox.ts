import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { deleteDatabase } from '#widgets/shared/delete-database';
import { openedInTime } from '#widgets/shared/opened-in-time';
import type { Letter } from './letter.ts';
import { outboxName } from './outbox-name.ts';

/** A letter that waits on this device because the person asked to keep it. */
export interface KeptLetter extends Letter {
  readonly keptAt: number;
  readonly attempts: number;
  /** Not to be sent by itself before this time. */
  readonly nextAt: number;
  /** The receiver does not take it as it is, so sending it again is of no use. */
  readonly refused: boolean;
}

interface Shelf extends DBSchema {
  letters: { key: string; value: KeptLetter };
}

/** Keeps a letter. When the promise is fulfilled it is on the disk. */
export const keepLetter = (letter: KeptLetter): Promise<void> =>
  exclusively('store', async () => {
    const opening = openDB<Shelf>(outboxName, 1, {
      upgrade: (database) => void database.createObjectStore('letters', { keyPath: 'id' }),
    });
    const shelf = await openedInTime(opening);
    await changing(shelf, (store) => store.put(letter));
  });

/** The letters that wait, oldest first. */
export async function keptLetters(): Promise<readonly KeptLetter[]> {
  const shelf = await openExisting();
  if (!shelf) return [];
  try {
    return (await shelf.getAll('letters')).toSorted((a, b) => a.keptAt - b.keptAt);
  } finally {
    shelf.close();
  }
}

/** Changes a letter that waits, unless it has been deleted meanwhile. */
export const changeLetter = (letter: KeptLetter): Promise<void> =>
  exclusively('store', async () => {
    const shelf = await openExisting();
    if (!shelf) return;
    await changing(shelf, async (store) => {
      if (await store.get(letter.id)) await store.put(letter);
    });
  });

/** Removes a letter, and with the last one the database. */
export const dropLetter = (id: string): Promise<void> =>
  exclusively('store', async () => {
    const shelf = await openExisting();
    if (!shelf) return;
    let left = 0;
    await changing(shelf, async (store) => {
      await store.delete(id);
      left = await store.count();
    });
    // Without locks another tab could keep a letter at this moment, and it would be lost.
    if (left === 0 && 'locks' in navigator) await deleteDatabase(outboxName);
  });

/** Does one thing at a time in all tabs of the site. */
export async function exclusively(what: 'store' | 'send', work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request(`${outboxName}-${what}`, work);
  else await work();
}

/** Opens the database only if there is one: a new one is called off before it comes to be. */
async function openExisting(): Promise<IDBPDatabase<Shelf> | null> {
  let isNew = false;
  try {
    const opening = openDB<Shelf>(outboxName, undefined, {
      upgrade(_database, _from, _to, transaction) {
        isNew = true;
        transaction.done.catch(() => {});
        transaction.abort();
      },
    });
    return await openedInTime(opening);
  } catch (error) {
    if (isNew) return null;
    throw error;
  }
}

type Store = ReturnType<typeof storeOf>['store'];

/** Strict: `done` comes when the letter is on the disk, not only in the memory of the system. */
const storeOf = (shelf: IDBPDatabase<Shelf>) =>
  shelf.transaction('letters', 'readwrite', { durability: 'strict' });

async function changing(shelf: IDBPDatabase<Shelf>, work: (store: Store) => Promise<unknown>): Promise<void> {
  try {
    const transaction = storeOf(shelf);
    await Promise.all([work(transaction.store), transaction.done]);
  } finally {
    shelf.close();
  }
}
