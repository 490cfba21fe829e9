import type { Reviewer } from './open-extension.ts';

/** The extension's store, held by a transaction: whoever else wants to read or write waits. */
export interface HeldStore {
  /** Lets go, and waits until all who were waiting have had their turn. */
  release(): Promise<void>;
}

/** Holds the store of the extension, which must be there, from one of its own pages. */
export async function holdStore(reviewer: Reviewer): Promise<HeldStore> {
  const page = await reviewer.open('welcome.html');
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('coproduction-star');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error!));
    });
    const held = { db, free: false };
    Object.assign(window, { held });
    const audits = db.transaction('audits', 'readwrite').objectStore('audits');
    await new Promise<void>((resolve) => {
      const again = () => {
        resolve();
        if (!held.free) audits.count().addEventListener('success', again);
      };
      audits.count().addEventListener('success', again);
    });
  });
  return {
    async release() {
      await page.evaluate(async () => {
        const { held } = window as unknown as { held: { db: IDBDatabase; free: boolean } };
        held.free = true;
        const last = held.db.transaction('audits', 'readwrite');
        await new Promise((resolve) => last.addEventListener('complete', resolve));
        held.db.close();
      });
      await page.close();
    },
  };
}
