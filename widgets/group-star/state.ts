import type { FileProblem, ReadingProblem } from '#core/collection/reading';
import { emptyCollection, type Collection, type HandedIn } from '#core/groups/collection';
import type { Contribution } from '#core/groups/contribution';
import type { GroupSummary, Withheld } from '#core/groups/summary';
import type { Audience } from '#core/star/audiences';
import type { Mode, Voice } from '#core/star/statements';
import type { Invite } from './invite-state.ts';
import type { SheetState } from './sheet-state.ts';

/** What is wrong in what was pasted or opened. */
export type Fault =
  /** A field of the form is empty. */
  | { readonly about: 'field'; readonly field: 'audience' | 'day' | 'codes' | 'paper' }
  | { readonly about: 'lines'; readonly problems: readonly ReadingProblem[] }
  | {
      readonly about: 'file';
      readonly name: string;
      readonly of: 'lines' | 'rows' | 'entries';
      readonly problems: readonly ReadingProblem[];
    }
  | { readonly about: 'whole-file'; readonly name: string; readonly problem: FileProblem | null };

/** What came of the last thing that a person did. */
export type Notice =
  | {
      readonly about: 'added';
      readonly people: number;
      readonly repeats: number;
      readonly wereHere: number;
      readonly passedOver: readonly string[];
    }
  | { readonly about: 'taken-out'; readonly people: readonly Contribution[] }
  | { readonly about: 'saved'; readonly name: string }
  | { readonly about: 'none' | 'started' | 'stopped' | 'failed' };

/** What is seen of the groups. */
export interface Results {
  readonly shown: readonly GroupSummary[];
  readonly withheld: readonly Withheld[];
}

/** What a person chose among the results; null where nothing was chosen. */
export interface ResultChoice {
  /** Which round and check are shown, as `nameOfSet` has them. */
  readonly set: string | null;
  /** The day of the round that they are compared with. */
  readonly before: string | null;
  /** The group that is brought out in the drawing, by its name. */
  readonly spot: string | null;
}

/** Everything that the element shows depends on this, on its attributes and on the language. */
export interface GroupState {
  readonly collection: Collection;
  /** The collection as it was when it was last saved or opened. */
  readonly saved: Collection;
  /** What is in the form. */
  readonly audience: Audience | null;
  /** A day, as YYYY-MM-DD, or an empty text. */
  readonly day: string;
  readonly codes: string;
  readonly faults: readonly Fault[];
  /** A question that waits for an answer: all these are here already, or whether to throw everything away. */
  readonly ask: { readonly repeats: readonly HandedIn[] } | 'again' | null;
  readonly notice: Notice | null;
  /** The ids of those who were added last: they can be taken back. */
  readonly last: readonly string[];
  /** Which check and wording the answers from paper are of; null where that form is closed. */
  readonly paper: { readonly mode: Mode; readonly voice: Voice } | null;
  /** Whether something is being read or summed up. */
  readonly busy: boolean;
  /** Null while answers are gathered. */
  readonly results: Results | null;
  readonly choice: ResultChoice;
  /** The form that invites people; null where it is closed. */
  readonly invite: Invite | null;
  /** The workshop sheet; null where none was begun. */
  readonly sheet: SheetState | null;
}

/** Nothing gathered yet. */
export const beginning: GroupState = {
  collection: emptyCollection,
  saved: emptyCollection,
  audience: null,
  day: '',
  codes: '',
  faults: [],
  ask: null,
  notice: null,
  last: [],
  paper: null,
  busy: false,
  results: null,
  choice: { set: null, before: null, spot: null },
  invite: null,
  sheet: null,
};
