import type { Audit } from '#core/audit/audit';
import type { StoredAudits } from '../store/audits.ts';
import {
  onlyWith,
  readInventory,
  withAudits,
  withChange,
  withoutAudit,
  writeInventory,
  type Inventory,
} from '../store/inventory.ts';
import type { KeyValueStorage } from '../store/settings.ts';

/** Keeps the list of what the database should hold. Each answers when it is kept, and never fails a change of the database. */
export interface InventoryKeeper {
  /** After an audit was changed: before, the list would promise what is not there. */
  changed(before: Audit, after: Audit): Promise<void>;
  /** After audits were put in. */
  holds(audits: readonly Audit[]): Promise<void>;
  /** Before an audit is deleted. */
  letsGo(id: string): Promise<void>;
  /** What is there now is all that there should be. */
  is(stored: StoredAudits): Promise<void>;
}

/** Keeps the inventory in the small storage, one change after the other. */
export function inventoryKeeper(storage: KeyValueStorage): InventoryKeeper {
  let last: Promise<void> = Promise.resolve();
  const change = (how: (inventory: Inventory) => Inventory): Promise<void> => {
    last = last
      .then(async () => writeInventory(storage, how(await readInventory(storage))))
      // A list that is behind warns of less. That is no reason to refuse what the database has taken.
      .catch(() => {});
    return last;
  };
  return {
    changed: (from, to) => change((before) => withChange(before, from, to)),
    holds: (audits) => change((before) => withAudits(before, audits)),
    letsGo: (id) => change((before) => withoutAudit(before, id)),
    is: (stored) => change((before) => onlyWith(before, stored)),
  };
}
