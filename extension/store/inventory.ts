import type { Audit } from '#core/audit/audit';
import type { StoredAudits } from './audits.ts';
import { readKey, type KeyValueStorage } from './settings.ts';

/** What is known of an audit outside the database. */
interface Listed {
  readonly name: string;
  readonly changedAt: string;
  /** It was back in an older state when it was changed last. */
  readonly older?: boolean;
}

/**
 * What the database should hold, by the ids of audits. It is kept apart from the database, for browsers that clear
 * or lose one begin another, empty, without a word. It never holds more than the database did.
 */
export type Inventory = Readonly<Record<string, Listed>>;

/** An audit of which something was lost: `missing` whole, back in an `older` state, or there and `unread`. */
export interface Loss {
  readonly id: string;
  /** Its last known name; empty where there is none. */
  readonly name: string;
  readonly how: 'missing' | 'older' | 'unread';
}

const key = 'inventory';

/** The inventory that is kept. */
export async function readInventory(storage: KeyValueStorage): Promise<Inventory> {
  const kept = await readKey(storage, key);
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept as Record<string, Partial<Listed> | null>).filter(
      (entry): entry is [string, Listed] =>
        typeof entry[1]?.name === 'string' && typeof entry[1].changedAt === 'string',
    ),
  );
}

/** Keeps an inventory. */
export const writeInventory = (storage: KeyValueStorage, inventory: Inventory): Promise<void> =>
  storage.set({ [key]: inventory });

/** An inventory with an audit that was changed. What it had lost before the change stays told. */
export function withChange(inventory: Inventory, before: Audit, after: Audit): Inventory {
  const listed = inventory[after.id];
  const wasOlder = listed !== undefined && isOlder(before, listed);
  const { name, changedAt } = after;
  return { ...inventory, [after.id]: { name, changedAt, ...(wasOlder ? { older: true } : {}) } };
}

/** An inventory with audits as they are now, whatever they were. */
export const withAudits = (inventory: Inventory, audits: readonly Audit[]): Inventory => ({
  ...inventory,
  ...Object.fromEntries(audits.map(({ id, name, changedAt }) => [id, { name, changedAt }])),
});

/** An inventory without an audit. */
export const withoutAudit = (inventory: Inventory, id: string): Inventory =>
  Object.fromEntries(Object.entries(inventory).filter(([each]) => each !== id));

/** An inventory of what is there, and of what is there and cannot be read. */
export const onlyWith = (inventory: Inventory, { audits, unread }: StoredAudits): Inventory =>
  withAudits(Object.fromEntries(Object.entries(inventory).filter(([id]) => unread.includes(id))), audits);

/** What should be there and is not, or not as it was. */
export function lossesIn(inventory: Inventory, { audits, unread }: StoredAudits): readonly Loss[] {
  const there = new Map(audits.map((audit) => [audit.id, audit]));
  const listed = Object.entries(inventory).flatMap(([id, each]): readonly Loss[] => {
    if (unread.includes(id)) return [];
    const audit = there.get(id);
    if (audit === undefined) return [{ id, name: each.name, how: 'missing' }];
    return isOlder(audit, each) ? [{ id, name: audit.name, how: 'older' }] : [];
  });
  const damaged = unread.map((id): Loss => ({ id, name: inventory[id]?.name ?? '', how: 'unread' }));
  return [...damaged, ...listed];
}

const isOlder = (audit: Audit, { changedAt, older = false }: Listed): boolean =>
  older || Date.parse(audit.changedAt) < Date.parse(changedAt);
