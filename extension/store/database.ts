import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Audit } from '#core/audit/audit';

/** What the extension keeps, in its own origin: no page can reach it. */
export interface Schema extends DBSchema {
  audits: { key: string; value: Audit };
}

/** The version of the database. The shape of an audit has a version of its own (core/audit/migrate.ts). */
const databaseVersion = 1;

/** Why the store could not do what was asked. The words for each are in `i18n`. */
export type StoreTrouble = 'disk-full' | 'gone' | 'unopened';

/** The store cannot be used: the words say what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly trouble: StoreTrouble;

  constructor(trouble: StoreTrouble, message: string, options?: ErrorOptions) {
    super(message, options);
    this.trouble = trouble;
  }
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** One connection for all, opened when it is first needed and again after the browser closed it. */
export function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw new StoreError(
      'unopened',
      `The notes on this device could not be opened: ${words(error)} Close other windows of the extension and try again.`,
      {
        cause: error,
      },
    );
  });
  return opened;
}

const words = (error: unknown): string =>
  error instanceof Error ? `${error.message.replace(/\.?$/, '.')}` : 'unknown reason.';

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>('coproduction-star', databaseVersion, {
    upgrade(db, from) {
      if (from < 1) db.createObjectStore('audits', { keyPath: 'id' });
    },
    // A newer version of the extension wants to upgrade: let go at once, or it waits for ever.
    blocking: forget,
    terminated: () => {
      opened = null;
    },
  });
}

function forget(): void {
  void opened?.then((db) => db.close());
  opened = null;
}
