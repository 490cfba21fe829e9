import type { Choice, Decision, Note } from '#core/audit/audit';
import type { Actions } from './actions.ts';
import { bringIntoView } from './bring-into-view.ts';
import { wordsFor } from './choose-element.ts';
import { choosing } from './choosing.ts';
import { copyText } from './copy-text.ts';
import { deliver } from './deliver.ts';
import type { Means } from './means.ts';
import { findPlace, stops, type Draft, type Saving, type Showing } from './state.ts';

/** As long as a note may be. */
const longestNote = 10_000;

/** Everything that a person can do, as changes of the state and messages to the background. */
export function acting(means: Means): Actions {
  const { around, store, reviewer, where, focus } = means;
  const { document } = around;
  const view = document.defaultView!;
  const state = () => store.get();

  const setSaving = (id: string, saving: Saving): void =>
    store.change({
      saving: { ...state().saving, [id]: saving },
      lost: state().lost || problemOf(saving) === 'lost',
    });

  let again = (): void => undefined;

  /** Sends a change under a name, by which the card shows how it goes. `retry` is what a second try would be. */
  const save = async (id: string, retry: () => void, send: () => Promise<unknown>): Promise<boolean> => {
    again = retry;
    setSaving(id, 'saving');
    const page = state().page;
    let saving = await deliver(send, () => around.alive());
    if (problemOf(saving) === 'gone' && state().page === page) {
      // The page was taken out of the review in the panel, or the review deleted: it is put in again, with this.
      const { draft } = state();
      const isHere = draft?.page?.pageId === page?.pageId;
      store.change({ page: null, draft: draft && (isHere ? { ...draft, page: null } : draft) });
      saving = await deliver(send, () => around.alive());
    }
    setSaving(id, saving);
    return saving === 'saved';
  };

  /** The page as the background keeps it. It is told again where that has failed before. */
  const page = async () => {
    if (state().page === null) await reviewer.report();
    const { page: known } = state();
    if (known === null) throw new Error('The page is not kept yet.');
    return known;
  };

  const open = (showing: Showing): void => {
    focus.remember();
    store.change({
      showing,
      list: false,
      choosing: null,
      reason: null,
      deleting: null,
      saving: {},
      forAll: true,
    });
    const element = elementOf(showing);
    if (element?.isConnected) bringIntoView(view, element, rangeIn(showing), where);
    means.freshCard();
    focus.onCard();
  };

  const elementOf = (showing: Showing): Element | null => {
    if (showing.kind === 'prompt') return findPlace(state(), showing.key)?.place.element ?? null;
    if (showing.kind === 'draft') return state().draft?.element ?? null;
    return state().notes.find(({ note }) => note.id === showing.id)?.element ?? null;
  };
  const rangeIn = (showing: Showing): Range | null => {
    if (showing.kind === 'note')
      return state().notes.find(({ note }) => note.id === showing.id)?.range ?? null;
    const place = showing.kind === 'prompt' ? findPlace(state(), showing.key)?.place : null;
    return place ? reviewer.ranges.of(place) : (state().draft?.range ?? null);
  };

  const write = (draft: Omit<Draft, 'page'>): void => {
    store.change({ draft: { ...draft, page: state().page }, draftProblem: null, copied: null });
    if (draft.element && !draft.note) void reviewer.ready(draft.element);
    open({ kind: 'draft' });
  };

  const sendDecision = async (key: string, choice: Choice, reason: string | null): Promise<void> => {
    const found = findPlace(state(), key);
    if (!found) return;
    const before = state().decisions[key];
    const isSame = before?.choice === choice && (before.reason ?? null) === reason;
    const decision: Decision | null = isSame
      ? null
      : { choice, ...(reason === null ? {} : { reason }), decidedAt: around.now().toISOString() };
    const keys = state().forAll ? found.group.places.map((place) => place.key) : [key];
    const saved = await save(
      key,
      () => void sendDecision(key, choice, reason),
      async () => around.send('decide', { ...(await page()), keys, decision }),
    );
    if (!saved) return;
    const decisions = { ...state().decisions };
    for (const each of keys) {
      if (decision) decisions[each] = decision;
      else delete decisions[each];
    }
    store.change({ decisions, reason: null });
  };

  const keepNote = (note: Note, draft?: Draft): void => {
    const before = state().notes.find((each) => each.note.id === note.id);
    const { element, range } = draft ?? { element: null, range: null };
    const placed = before
      ? { ...before, note }
      : element
        ? { note, element, range, changed: false }
        : reviewer.anchors.place(note);
    const others = state().notes.filter((each) => each.note.id !== note.id);
    store.change({ notes: [...others, placed] });
  };

  const actions: Actions = {
    ...choosing(means, write, () => open({ kind: 'draft' })),
    show: open,
    hide() {
      store.change({ showing: null, reason: null, deleting: null, saving: {} });
      focus.back();
    },
    step(by) {
      const all = stops(state());
      if (all.length === 0) return;
      const { showing } = state();
      const at = all.findIndex((each) => showing !== null && idOf(each) === idOf(showing));
      open(all[at < 0 ? (by === 1 ? 0 : all.length - 1) : (at + by + all.length) % all.length]!);
    },
    toggleList() {
      const list = !state().list;
      if (list) focus.remember();
      store.change({ list, showing: list ? null : state().showing });
      if (list) focus.onList();
      else focus.back();
    },
    togglePinRest: () => store.change({ pinRest: !state().pinRest }),
    otherLanguage() {
      const locale = state().locale === 'en' ? 'cy' : 'en';
      store.change({ locale });
      // Where it cannot be remembered, it holds on this page all the same.
      around.send('chooseLanguage', { locale }).catch(() => {});
    },
    close: () => means.close(),
    decide(key, choice) {
      const before = state().decisions[key];
      if (choice !== 'not-here' || before?.choice === choice) {
        store.change({ reason: null });
        return void sendDecision(key, choice, choice === 'not-here' ? (before?.reason ?? null) : null);
      }
      store.change({ reason: { key, text: before?.reason ?? '', missing: false } });
      focus.onField();
    },
    setForAll: (forAll) => store.change({ forAll }),
    setReason(text) {
      const { reason } = state();
      if (reason) store.change({ reason: { ...reason, text, missing: false } });
    },
    keepReason() {
      const { reason } = state();
      if (!reason) return;
      if (reason.text.trim() === '') {
        store.change({ reason: { ...reason, missing: true } });
        return focus.onField();
      }
      void sendDecision(reason.key, 'not-here', reason.text.trim());
    },
    noteAt(key) {
      const place = findPlace(state(), key)?.place;
      if (!place) return;
      const range = reviewer.ranges.of(place);
      write({
        text: '',
        note: null,
        element: place.element,
        range,
        quote: range ? (place.evidence.quote ?? '') : place.element ? wordsFor(place.element, 300) : '',
      });
    },
    editNote(note) {
      const placed = state().notes.find((each) => each.note.id === note.id);
      write({ text: note.text, note, element: placed?.element ?? null, range: null, quote: note.quote });
    },
    setDraft(text) {
      const { draft } = state();
      if (draft) store.change({ draft: { ...draft, text }, draftProblem: null, copied: null });
    },
    async saveDraft() {
      const { draft } = state();
      if (!draft) return;
      const text = draft.text.trim();
      if (text === '' || text.length > longestNote) {
        store.change({ draftProblem: text === '' ? 'noteMissing' : 'noteTooLong' });
        return focus.onField();
      }
      const now = around.now().toISOString();
      const note: Note = draft.note
        ? { ...draft.note, text, changedAt: now }
        : {
            id: around.newId(),
            anchor: draft.element && reviewer.anchors.describe(draft.element, draft.range),
            quote: draft.quote.slice(0, 500),
            text,
            writtenAt: now,
            changedAt: now,
          };
      // The note keeps its id and place when saving is tried again, so that it cannot be there twice.
      store.change({ draft: { ...draft, note } });
      const saved = await save(
        'draft',
        () => actions.saveDraft(),
        async () => around.send('writeNote', { ...(state().draft?.page ?? (await page())), note }),
      );
      if (!saved) return;
      const at = state().draft?.page ?? null;
      const isHere = at === null || at.pageId === state().page?.pageId;
      store.change({ draft: null });
      if (!isHere) return actions.hide();
      keepNote(note, draft);
      store.change({ showing: { kind: 'note', id: note.id }, saving: { [note.id]: 'saved' } });
      focus.onCard();
    },
    dropDraft() {
      store.change({ draft: null, draftProblem: null, copied: null });
      actions.hide();
    },
    askToDelete(deleting) {
      store.change({ deleting });
    },
    async deleteNote(note) {
      const saved = await save(
        note.id,
        () => actions.deleteNote(note),
        async () => around.send('deleteNote', { ...(await page()), noteId: note.id }),
      );
      if (!saved) return;
      store.change({
        notes: state().notes.filter((each) => each.note.id !== note.id),
        deleted: note,
        deleting: null,
        saving: {},
      });
      focus.onCard();
    },
    async undoDelete() {
      const { deleted: note } = state();
      if (!note) return;
      const saved = await save(
        note.id,
        () => actions.undoDelete(),
        async () => around.send('writeNote', { ...(await page()), note }),
      );
      if (!saved) return;
      keepNote(note);
      store.change({ deleted: null });
      focus.onCard();
    },
    retry: () => again(),
    async copy(field, text) {
      store.change({ copied: (await copyText(text, field)) ? 'yes' : 'no' });
    },
  };
  return actions;
}

const problemOf = (saving: Saving): string | null => (typeof saving === 'object' ? saving.problem : null);

const idOf = (showing: Showing): string =>
  showing.kind === 'prompt' ? showing.key : showing.kind === 'note' ? showing.id : '';
