import { writeCollection } from '#core/collection/collection-file';
import { readLines } from '#core/collection/read-lines';
import {
  emptyCollection,
  peopleOf,
  repeatsIn,
  withoutPeople,
  withPeople,
  type HandedIn,
} from '#core/groups/collection';
import type { AnswerSet } from '#core/star/answers';
import { encodeResult } from '#core/star/result-code';
import { instrumentVersion } from '#core/star/statements';
import { download } from '#widgets/shared/download';
import { importPart } from '#widgets/shared/import-part';
import type { Doing } from './doing.ts';
import { inSlices } from './in-slices.ts';
import { linesOf } from './lines-of.ts';
import { isUnsavedSheet } from './sheet-state.ts';
import { beginning, type Fault, type GroupState } from './state.ts';
import type { GatherActions } from './view.ts';

/** Before a new attempt, what was said of the last one goes. */
const quiet = { faults: [], notice: null, ask: null } as const;

/** What a person can do while answers are gathered. Those that are asynchronous reject where a part cannot be had. */
export function gatherActions(doing: Doing): { [Name in keyof GatherActions]: GatherActions[Name] } {
  /** Goes up with each new task, so that one that was stopped knows it. */
  let task = 0;
  /** Begins a task. It asks now and then whether it is still wanted: the first time it is known to take a while. */
  const begin = (): (() => boolean) => {
    const mine = (task += 1);
    doing.state = { ...doing.state, ...quiet };
    return () => {
      if (mine === task && !doing.state.busy) doing.state = { ...doing.state, busy: true };
      return mine === task;
    };
  };
  const fail = (faults: readonly Fault[], state: GroupState = doing.state): void =>
    doing.go({ ...state, notice: null, faults, busy: false }, '#problem');

  /** Adds people, unless all of them are here already: then it asks first. */
  function addPeople(state: GroupState, handedIn: readonly HandedIn[], said: Partial<Added> = {}): void {
    const repeats = repeatsIn(state.collection, handedIn);
    const hereBefore = repeats === handedIn.length && state.collection.contributions.length > 0;
    if (hereBefore && repeats > 1) {
      doing.go({ ...state, busy: false, ask: { repeats: handedIn } }, '#ask');
      return;
    }
    const { collection, ids } =
      handedIn.length > 0
        ? withPeople(state.collection, handedIn)
        : { collection: state.collection, ids: [] };
    const notice = { ...nothingAdded, ...said, people: ids.length + (said.people ?? 0), repeats };
    doing.go(
      { ...state, collection, notice, last: ids, busy: false },
      state.faults.length > 0 ? '#problem' : undefined,
    );
    doing.tellCollected(notice.people);
  }

  const fieldFaults = (
    ...fields: readonly (Extract<Fault, { about: 'field' }>['field'] | false)[]
  ): Fault[] => fields.flatMap((field) => (field === false ? [] : [{ about: 'field', field }]));

  return {
    change: (part) => void (doing.state = { ...doing.state, ...part }),

    async add() {
      if (doing.state.busy) return;
      const { audience, day, codes } = doing.state;
      const faults = fieldFaults(day === '' && 'day', codes.trim() === '' && 'codes');
      if (faults.length > 0) return fail(faults);
      const wanted = begin();
      const read = await inSlices(readLines(codes, { audience, round: day }), wanted);
      if (read === null) return;
      const { handedIn, problems } = read;
      const missing = problems.length > 0 && problems.every(({ kind }) => kind === 'no-audience');
      if (missing && handedIn.length === 0) return fail(fieldFaults('audience'));
      // What could not be read stays in the box, alone: its lines are counted anew.
      const left = linesOf(
        codes,
        problems.map(({ at }) => at),
      );
      const numbered = problems.map((each, at) => ({ ...each, at: at + 1 }));
      const state: GroupState = {
        ...doing.state,
        codes: left,
        faults: problems.length > 0 ? [{ about: 'lines', problems: numbered }] : [],
      };
      if (handedIn.length === 0) return fail(state.faults, state);
      addPeople(state, handedIn);
    },

    async open(files) {
      if (files.length === 0 || doing.state.busy) return;
      const { audience, day, collection } = doing.state;
      if (day === '') return fail(fieldFaults('day'));
      const wanted = begin();
      const { openFiles } = await importPart(() => import('./open-files.ts'), 'openFiles');
      const opened = await openFiles(files, collection, { audience, round: day }, wanted);
      if (opened === null) return;
      const { faults, handedIn, restored, wereHere, passedOver } = opened;
      // A collection that was opened alone is as it is in its file.
      const isAlone = collection === emptyCollection && handedIn.length === 0;
      const state = {
        ...doing.state,
        faults,
        collection: opened.collection,
        saved: isAlone ? opened.collection : doing.state.saved,
      };
      if (faults.length > 0 && handedIn.length + restored + wereHere === 0) return fail(faults, state);
      addPeople(state, handedIn, { people: restored, wereHere, passedOver });
    },

    stop() {
      task += 1;
      doing.go({ ...doing.state, busy: false, notice: { about: 'stopped' } });
    },

    async togglePaper() {
      const open = doing.state.paper === null;
      if (open) await doing.loadLater();
      doing.go(
        { ...doing.state, paper: open ? { mode: 'quick', voice: 'resident' } : null },
        open ? '#paper-title' : '#paper-button',
      );
    },

    setPaper(part) {
      const { paper } = doing.state;
      if (paper) doing.state = { ...doing.state, paper: { ...paper, ...part } };
    },

    addPaper(answers) {
      const { audience, day, paper } = doing.state;
      if (paper === null) return;
      const empty = Object.keys(answers).length === 0;
      const faults = fieldFaults(audience === null && 'audience', day === '' && 'day', empty && 'paper');
      if (faults.length > 0 || audience === null) return fail(faults);
      const set: AnswerSet = { version: instrumentVersion, ...paper, answers };
      addPeople({ ...doing.state, ...quiet }, [{ audience, round: day, set, code: encodeResult(set) }]);
    },

    answerRepeats(add) {
      const { ask } = doing.state;
      if (ask === null || ask === 'again') return;
      const state = { ...doing.state, ask: null };
      if (!add) return doing.go({ ...state, notice: nothingAdded }, '#codes');
      const { collection, ids } = withPeople(state.collection, ask.repeats);
      const notice = { ...nothingAdded, people: ids.length };
      doing.go({ ...state, collection, notice, last: ids }, '#codes');
      doing.tellCollected(ids.length);
    },

    undo() {
      const { last } = doing.state;
      takeOut(last);
    },

    putBack() {
      const { notice, collection } = doing.state;
      if (notice?.about !== 'taken-out') return;
      const contributions = [...collection.contributions, ...notice.people];
      const back = { ...nothingAdded, people: notice.people.length };
      doing.go(
        { ...doing.state, collection: { ...collection, contributions }, notice: back, last: [] },
        '#here-title',
      );
      doing.tellCollected(notice.people.length);
    },

    takeOut: (key) => takeOut(peopleOf(doing.state.collection, key)),

    async show() {
      if (doing.state.busy) return;
      const wanted = begin();
      if (await doing.showResults(wanted)) return;
      if (wanted()) doing.go({ ...doing.state, busy: false, notice: { about: 'none' } }, '#here-title');
    },

    back: () => doing.go({ ...doing.state, ...quiet, results: null }, '#heading-0'),

    save() {
      const { collection } = doing.state;
      const name = `${doing.fileName}.json`;
      download(name, 'application/json', writeCollection(collection));
      doing.go({ ...doing.state, saved: collection, notice: { about: 'saved', name } });
    },

    askAgain: (ask) => doing.go({ ...doing.state, ask: ask ? 'again' : null }, ask ? '#ask' : '#again'),

    again() {
      task += 1;
      const { day, audience, invite, sheet } = doing.state;
      doing.go({ ...beginning, day, audience, invite, sheet, notice: { about: 'started' } });
      doing.tellCollected(0);
    },

    toggleInvite: async () => (await doing.loadLater()).toggleInvite(),

    openSheet: async () => (await doing.loadLater()).openSheet(),

    focusField: (id) => doing.go(doing.state, `#${id}`),
  };

  function takeOut(ids: readonly string[]): void {
    const { collection } = doing.state;
    const gone = new Set(ids);
    const people = collection.contributions.filter(({ id }) => gone.has(id));
    doing.go(
      {
        ...doing.state,
        ...quiet,
        collection: withoutPeople(collection, ids),
        notice: { about: 'taken-out', people },
        last: [],
      },
      '#here-title',
    );
    doing.tellCollected(-people.length);
  }
}

type Added = Extract<NonNullable<GroupState['notice']>, { about: 'added' }>;

const nothingAdded: Added = { about: 'added', people: 0, repeats: 0, wereHere: 0, passedOver: [] };

/** Whether leaving the page would lose something: the collection or the sheet was changed since it was saved, or opened. */
export const isUnsaved = ({ collection, saved, sheet }: GroupState): boolean =>
  (collection.contributions.length > 0 && collection !== saved) || isUnsavedSheet(sheet);
