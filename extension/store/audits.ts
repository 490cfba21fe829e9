import type { IDBPObjectStore } from 'idb';
import type { Audit } from '#core/audit/audit';
import { database, StoreError, type Schema } from './database.ts';

/** An audit as a list shows it. */
export interface AuditTitle {
  readonly id: string;
  readonly name: string;
  readonly changedAt: string;
  readonly pages: number;
}

/** One audit, or null if there is none with this id. */
export const getAudit = async (id: string): Promise<Audit | null> =>
  (await (await database()).get('audits', id)) ?? null;

/** Every audit whole, last changed first. */
export async function allAudits(): Promise<readonly Audit[]> {
  const audits = await (await database()).getAll('audits');
  return audits.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
}

/** What there is, last changed first. */
export const listAudits = async (): Promise<readonly AuditTitle[]> =>
  (await allAudits()).map(({ id, name, changedAt, pages }) => ({ id, name, changedAt, pages: pages.length }));

/**
 * Changes one audit in one transaction: nobody else can write between the reading and the writing. The promise
 * settles when the change is on disk (durability "strict"), and rejects with nothing changed.
 * @throws StoreError when there is no such audit, or the disk is full.
 */
export const changeAudit = (id: string, change: (audit: Audit) => Audit): Promise<Audit> =>
  write(async (audits) => {
    const audit = await audits.get(id);
    if (!audit)
      throw new StoreError(
        'gone',
        'This review is not on this device any more. Choose another in the panel.',
      );
    const changed = change(audit);
    await audits.put(changed);
    return changed;
  });

/** Puts audits in, all or none. */
export const putAudits = (audits: readonly Audit[]): Promise<void> =>
  write(async (store) => {
    for (const audit of audits) await store.put(audit);
  });

/** Reads all audits, decides and writes in one transaction. */
export const changeAll = <Result>(
  decide: (audits: readonly Audit[]) => { readonly put: readonly Audit[]; readonly result: Result },
): Promise<Result> =>
  write(async (store) => {
    const { put, result } = decide(await store.getAll());
    for (const audit of put) await store.put(audit);
    return result;
  });

/** Removes an audit with everything in it. */
export const deleteAudit = (id: string): Promise<void> => write((audits) => audits.delete(id));

/** What the work inside a transaction may do. */
type AuditStore = IDBPObjectStore<Schema, ['audits'], 'audits', 'readwrite'>;

async function write<Result>(work: (audits: AuditStore) => Promise<Result>): Promise<Result> {
  const transaction = (await database()).transaction('audits', 'readwrite', { durability: 'strict' });
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
      throw new StoreError(
        'disk-full',
        'The disk is full. Nothing was changed. Make space, or export and delete old audits, then save again.',
        {
          cause: error,
        },
      );
    }
    throw error;
  }
}
