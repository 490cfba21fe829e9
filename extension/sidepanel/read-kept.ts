import { storedAudits, titleOf, type StoredAudits } from '../store/audits.ts';
import { lossesIn, readInventory, type Loss } from '../store/inventory.ts';
import { openAuditId, type KeyValueStorage } from '../store/settings.ts';
import { StoreError } from '../store/trouble.ts';
import type { Kept } from './panel-state.ts';

/** Reads what is kept on this device. What is in the way of reading is part of the answer. */
export async function readKept(storage: KeyValueStorage): Promise<Kept> {
  try {
    const inventory = await readInventory(storage);
    const stored = await storedAudits();
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
    const trouble = error instanceof StoreError ? error.trouble : 'unopened';
    return { audit: null, audits: [], trouble, losses: [] };
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
