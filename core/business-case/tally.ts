import { causes, type Cause } from '#core/prompts/rule';
import { agreementIn, type Agreement } from './agreement.ts';
import type { Code, TalliedContact } from './business-case.ts';
import type { Range } from './range.ts';
import { wilson } from './wilson.ts';

/** What a sample of contacts says. */
export interface Tally {
  readonly of: number;
  /** How many were avoidable for certain: both say so, or they settled on it. */
  readonly avoidable: number;
  /** Of how many one person says that they were avoidable and the other not, and they have not talked. */
  readonly open: number;
  /** How many only one person has coded. */
  readonly codedOnce: number;
  /** The share of avoidable contacts that the sample speaks for. What is open counts at the high end only. */
  readonly share: Range;
  /** How many have each cause, most first; those on whose cause nobody has settled are left out. */
  readonly causes: readonly CauseCount[];
  readonly agreement: Agreement | null;
}

/** The contacts of a sample that have one cause. */
export interface CauseCount {
  readonly cause: Cause;
  readonly count: number;
  /** What the first of these callers said. */
  readonly words: string;
}

/** What a contact was for, or null where two people differ and have not settled it. */
export function codeOf({ first, second, settled }: TalliedContact): Code | null {
  if (settled !== null) return settled;
  return second === null || second === first ? first : null;
}

/** Whether a contact was avoidable, or null where nobody can say yet. Of two causes, each would make it so. */
export function isAvoidable(contact: TalliedContact): boolean | null {
  const code = codeOf(contact);
  if (code !== null) return code !== 'needed';
  return contact.first !== 'needed' && contact.second !== 'needed' ? true : null;
}

/** What a sample says, or null where there is none. */
export function tallyOf(contacts: readonly TalliedContact[]): Tally | null {
  if (contacts.length === 0) return null;
  const of = contacts.length;
  const avoidable = contacts.filter((each) => isAvoidable(each) === true).length;
  const open = contacts.filter((each) => isAvoidable(each) === null).length;
  return {
    of,
    avoidable,
    open,
    codedOnce: contacts.filter(({ second }) => second === null).length,
    share: {
      low: wilson(avoidable, of).low,
      central: avoidable / of,
      high: wilson(avoidable + open, of).high,
    },
    causes: causes
      .flatMap((cause) => {
        const found = contacts.filter((each) => codeOf(each) === cause);
        return found[0] === undefined ? [] : [{ cause, count: found.length, words: found[0].words }];
      })
      .toSorted((a, b) => b.count - a.count),
    agreement: agreementIn(
      contacts.flatMap(({ first, second }) => (second === null ? [] : [[first, second] as const])),
    ),
  };
}
