import type { Items } from './stored.ts';

/** What one message changes: everything of it must be there, or nothing. null takes an item away. */
export type Change = Readonly<Record<string, string | null>>;

/** What was asked of a store, and what it has acknowledged: from this follows what may be in it. */
export interface Ledger {
  /** A change is asked for. */
  issue(change: Change): void;
  /** The store says that it is done. */
  acknowledge(change: Change): void;
  readonly acknowledged: number;
  /** What is wrong with what is there, each as a sentence. */
  faultsOf(there: Items): readonly string[];
  /** Starts from what is there: nothing is under way any more. */
  settle(there: Items): void;
}

/** A ledger of an empty store. */
export function newLedger(): Ledger {
  let sure = new Map<string, string>();
  let open: Change[] = [];
  let acknowledged = 0;
  return {
    issue(change) {
      open.push(change);
    },
    acknowledge(change) {
      open = open.filter((each) => each !== change);
      for (const [item, value] of Object.entries(change)) {
        if (value === null) sure.delete(item);
        else sure.set(item, value);
      }
      acknowledged += 1;
    },
    get acknowledged() {
      return acknowledged;
    },
    faultsOf(there) {
      const under = new Set(open.flatMap((change) => Object.keys(change)));
      const lost = [...sure]
        .filter(([item]) => !under.has(item))
        .filter(([item, value]) => there.get(item) !== value)
        .map(
          ([item, value]) =>
            `${item} was acknowledged as "${short(value)}" and is "${short(there.get(item) ?? 'gone')}".`,
        );
      const strange = [...there.keys()]
        .filter((item) => !item.startsWith('page ') && !sure.has(item) && !under.has(item))
        .map((item) => `${item} is there, and nobody asked for it.`);
      const torn = open.flatMap((change) => {
        const states = Object.entries(change).map(([item, value]) => {
          const now = there.get(item) ?? null;
          if (now === value) return 'after';
          return now === (sure.get(item) ?? null) ? 'before' : 'neither';
        });
        // What was the same before is no sign of either.
        const told = states.filter(
          (_, at) => Object.values(change)[at] !== (sure.get(Object.keys(change)[at]!) ?? null),
        );
        const isWhole = told.every((state) => state === told[0] && state !== 'neither');
        return isWhole
          ? []
          : [`Half of a change is there: ${Object.keys(change).join(', ')} (${states.join(', ')}).`];
      });
      return [...lost, ...strange, ...torn];
    },
    settle(there) {
      sure = new Map([...there].filter(([item]) => !item.startsWith('page ')));
      open = [];
    },
  };
}

const short = (text: string): string => text.slice(0, 40);
