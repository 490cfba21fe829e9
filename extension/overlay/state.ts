import type { Decision, Note } from '#core/audit/audit';
import type { Settings } from '#core/audit/settings';
import type { Locale } from '#core/i18n/locale';
import type { PromptGroup } from '#core/prompts/order';
import type { Judged } from '#core/prompts/run-rules';
import type { OverlayBlock, PageRef } from '../messaging/protocol.ts';
import type { Trouble } from '../store/trouble.ts';

/** A finding, and where it stands on the page as it is now: null where it is about the whole page. */
export interface Place extends Judged {
  readonly element: Element | null;
}

/** A note, and where it stands: null where its place was not found, or where it is about the whole page. */
export interface PlacedNote {
  readonly note: Note;
  readonly element: Element | null;
  /** The words in the element that it is about, where it is not about all of it. */
  readonly range: Range | null;
  /** The words there are not what they were. */
  readonly changed: boolean;
}

/** What a person is writing. It is kept until it is saved, or thrown away by them. */
export interface Draft {
  readonly text: string;
  /** The note that is changed, or null for a new one. */
  readonly note: Note | null;
  readonly element: Element | null;
  /** The words that it is about. */
  readonly quote: string;
  /** Words that were chosen within the element. */
  readonly range: Range | null;
  /** The page for which it was begun: it may not be the one that is shown when it is saved. */
  readonly page: PageRef | null;
  /** It was written before the page was loaded anew. */
  readonly broughtBack?: boolean;
}

/** How the saving of something goes. */
export type Saving = 'saving' | 'saved' | { readonly problem: 'unreachable' | 'refused' | 'lost' | Trouble };

/** What the card shows. */
export type Showing =
  | { readonly kind: 'prompt'; readonly key: string }
  | { readonly kind: 'note'; readonly id: string }
  | { readonly kind: 'draft' };

/** All that the overlay knows. It changes by being replaced. */
export interface State {
  readonly locale: Locale;
  readonly settings: Settings;
  readonly phase: 'reading' | 'ready' | 'failed';
  readonly page: PageRef | null;
  readonly url: string;
  readonly title: string;
  readonly first: readonly PromptGroup<Place>[];
  readonly rest: readonly PromptGroup<Place>[];
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly notes: readonly PlacedNote[];
  readonly showing: Showing | null;
  /** The list of all prompts is open. */
  readonly list: boolean;
  /** The prompts beyond the first five have pins too. */
  readonly pinRest: boolean;
  /** A place for a note is being chosen; the element that is marked. */
  readonly choosing: { readonly element: Element | null } | null;
  readonly draft: Draft | null;
  /** What is wrong with the draft, in the words of the key. */
  readonly draftProblem: 'noteMissing' | 'noteTooLong' | null;
  /** A reason that is being written for "not here", by the key of the finding. */
  readonly reason: { readonly key: string; readonly text: string; readonly missing: boolean } | null;
  /** A decision is for all places of its prompt. */
  readonly forAll: boolean;
  /** By the key of a finding, the id of a note, or `draft`. */
  readonly saving: Readonly<Record<string, Saving>>;
  /** The id of the note whose deleting has been asked for once. */
  readonly deleting: string | null;
  /** The note that was deleted last: it can be brought back. */
  readonly deleted: Note | null;
  /** The extension was updated while the page was open. */
  readonly lost: boolean;
  readonly copied: 'yes' | 'no' | null;
  readonly blocked: OverlayBlock | null;
  readonly failures: readonly string[];
  readonly unread: number;
  /** Words are chosen on the page: a note can be about them. */
  readonly selected: boolean;
}

/** Before anything has been read. */
export const firstState = (locale: Locale, settings: Settings): State => ({
  locale,
  settings,
  phase: 'reading',
  page: null,
  url: '',
  title: '',
  first: [],
  rest: [],
  decisions: {},
  notes: [],
  showing: null,
  list: false,
  pinRest: false,
  choosing: null,
  draft: null,
  draftProblem: null,
  reason: null,
  forAll: true,
  saving: {},
  deleting: null,
  deleted: null,
  lost: false,
  copied: null,
  blocked: null,
  failures: [],
  unread: 0,
  selected: false,
});

/** The prompts that can be walked through now: the first five, or all. */
export const walked = ({ first, rest, pinRest }: State): readonly PromptGroup<Place>[] =>
  pinRest ? [...first, ...rest] : first;

/** What is walked through with next and previous: places of prompts from the worst on, then notes. */
export function stops(state: State): readonly Exclude<Showing, { kind: 'draft' }>[] {
  return [
    ...walked(state).flatMap(({ places }) => places.map(({ key }) => ({ kind: 'prompt' as const, key }))),
    ...state.notes
      .filter(({ element }) => element)
      .map(({ note }) => ({ kind: 'note' as const, id: note.id })),
  ];
}

/** The prompt that a finding belongs to, with its place in it, or null where it is not there any more. */
export function findPlace(
  state: State,
  key: string,
): { readonly group: PromptGroup<Place>; readonly place: Place; readonly n: number } | null {
  for (const group of [...state.first, ...state.rest]) {
    const at = group.places.findIndex((place) => place.key === key);
    if (at >= 0) return { group, place: group.places[at]!, n: at + 1 };
  }
  return null;
}
