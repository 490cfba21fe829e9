import type { Audit } from '#core/audit/audit';
import { getAudit, storedAudits, titleOf, type StoredAudits } from '../store/audits.ts';
import { lossesIn, readInventory, type Loss } from '../store/inventory.ts';
import { openAuditId, type KeyValueStorage } from '../store/settings.ts';
import { isTrouble } from '../store/trouble.ts';
import type { Kept } from './panel-state.ts';

/** Where a panel gets what is on this device. */
export interface StoreReader {
  all(): Promise<StoredAudits>;
  one(id: string): Promise<Audit | null>;
}

/** The panel's own way to the store. */
export const ownReader: StoreReader = { all: storedAudits, one: getAudit };

/** The way of a panel in a private window: Firefox lets it have no database, but the background has one. */
export const readerThrough = (all: () => Promise<StoredAudits>): StoreReader => ({
  all,
  one: async (wanted) => (await all()).audits.find(({ id }) => id === wanted) ?? null,
});

/** Reads what is kept on this device. What is in the way of reading is part of the answer. */
export async function readKept(storage: KeyValueStorage, reader: StoreReader): Promise<Kept> {
  try {
    const inventory = await readInventory(storage);
    const stored = await reader.all();
    const { audits } = stored;
    const chosen = await openAuditId(storage);
    return {
      // As the background does: without a choice, pages go into the audit that was changed last.
      audit: audits.find(({ id }) => id === chosen) ?? audits[0] ?? null,
      audits: audits.map(titleOf),
      trouble: null,
      losses: await stillLost(lossesIn(inventory, stored), stored, storage),
    };
  } catch (error) {
    const { trouble } = error as { readonly trouble?: unknown };
    return { audit: null, audits: [], trouble: isTrouble(trouble) ? trouble : 'unopened', losses: [] };
  }
}

/** An audit may have been deleted between the reading of the inventory and of the store: that is no loss. */
async function stillLost(
  losses: readonly Loss[],
  stored: StoredAudits,
  storage: KeyValueStorage,
): Promise<readonly Loss[]> {
  return losses.length === 0 ? losses : lossesIn(await readInventory(storage), stored);
}
