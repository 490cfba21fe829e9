import type { Choice, Note } from '#core/audit/audit';
import type { Showing } from './state.ts';

/** What a person can do in the overlay. */
export interface Actions {
  show(what: Showing): void;
  hide(): void;
  step(by: 1 | -1): void;
  toggleList(): void;
  togglePinRest(): void;
  otherLanguage(): void;
  close(): void;
  decide(key: string, choice: Choice): void;
  setForAll(all: boolean): void;
  setReason(text: string): void;
  keepReason(): void;
  startNote(): void;
  /** Begins a note at the place of a prompt. */
  noteAt(key: string): void;
  editNote(note: Note): void;
  setDraft(text: string): void;
  saveDraft(): void;
  dropDraft(): void;
  askToDelete(id: string | null): void;
  deleteNote(note: Note): void;
  undoDelete(): void;
  /** Tries again what could not be saved. */
  retry(): void;
  copy(field: HTMLTextAreaElement | null, text: string): void;
  chooseAt(x: number, y: number): void;
  markAt(x: number, y: number): void;
  chooseByKey(key: string, element?: Element): void;
}

/** What only does something when a person did it: a page can make events, but not trusted ones. */
export type OnlyPeople = <Happening extends Event>(
  act: (event: Happening) => void,
) => (event: Happening) => void;
