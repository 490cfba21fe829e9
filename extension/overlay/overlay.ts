import { defaultSettings } from '#core/audit/default-settings';
import { cleanAddress } from '#core/page/address';
import { render } from 'lit/html.js';
import type { Handlers } from '../messaging/messenger.ts';
import type { OverlayState, ToOverlay } from '../messaging/protocol.ts';
import { acting } from './acting.ts';
import type { OnlyPeople } from './actions.ts';
import { chosenWords } from './chosen-words.ts';
import { focusIn } from './focus.ts';
import { highlights } from './highlight.ts';
import { groundIn } from './ground.ts';
import { hearFirst } from './hear-first.ts';
import { keepDraft } from './keep-draft.ts';
import { linesIn } from './lines.ts';
import { keepToOurselves } from './keep-to-ourselves.ts';
import { topDialog } from './modal-dialog.ts';
import { mount } from './mount.ts';
import { styles } from './overlay.styles.ts';
import { nearScreen } from './near-screen.ts';
import { pace } from './pace.ts';
import { pinBoard } from './pin-board.ts';
import { pinsOf, type Pin } from './pins.ts';
import { reviewing } from './reviewing.ts';
import { screenOf, type Pointed } from './screen.ts';
import { style } from './sheets.ts';
import { stepOf } from './shortcuts.ts';
import { findPlace, firstState, walked, type State } from './state.ts';
import { stayOnTop } from './stay-on-top.ts';
import { storeOf } from './store.ts';
import type { Surroundings } from './surroundings.ts';
import { overlayView } from './view.ts';
import { watchPage, type PageWatch } from './watch-page.ts';
import { whereabouts } from './where-is.ts';

/** The review of a page that is under way. */
export interface Overlay {
  /** What the background and the panel can ask. */
  readonly handlers: Handlers<ToOverlay, unknown>;
  close(): void;
}

/** Puts the review on a page. Everything that it adds goes when it is closed, or when it cannot be started. */
export function startOverlay(around: Surroundings): Overlay {
  const stop = new AbortController();
  try {
    return begin(around, stop);
  } catch (error) {
    stop.abort();
    throw error;
  }
}

function begin(around: Surroundings, stop: AbortController): Overlay {
  const { document, send, words } = around;
  const view = document.defaultView!;
  const { signal } = stop;
  let watch: PageWatch | null = null;
  let pins: readonly Pin[] = [];
  let drawn: State | null = null;
  let told = '';
  let address = view.location.href;

  const store = storeOf(firstState('en', defaultSettings), () => draw());
  const draftChanged = keepDraft(around, store, () => reviewer.anchors, signal);
  const modal = topDialog(() => watch?.roots() ?? [document]);
  const seat = mount(document, around.mode, modal, signal);
  const { host, root } = seat;
  style(root, styles, signal);
  const focus = focusIn(document, root);
  const standing = stayOnTop(
    document,
    seat,
    (blocked) => store.change({ blocked }),
    () => focus.isLettingGo(),
    signal,
  );
  const where = whereabouts(view);
  const marks = highlights(document, signal);
  const near = nearScreen(() => screen.wake(), signal);
  const board = pinBoard(document, host, where, near, () => screen.wake(), signal);
  const lines = linesIn(root, where, near);
  const ground = groundIn(document, host, root);
  const screen = screenOf(view, host, root, ground, board, lines, where, () => look(), signal);
  const reviewer = reviewing(around, store, host, (each) => watch?.meet(each), signal);
  const again = pace(
    view,
    async () => {
      const cost = await reviewer.read();
      where.forget();
      board.forget();
      return cost;
    },
    signal,
  );

  const close = (): void => {
    if (signal.aborted) return;
    stop.abort();
    tell();
    around.closed();
  };
  const actions = acting({
    around,
    store,
    reviewer,
    host,
    where,
    focus,
    freshCard: () => screen.freshCard(),
    close,
  });
  /** Whether an event was given on by `hearFirst`, which hears only what people do. */
  let isGiven: (event: Event) => boolean = () => false;
  const isByPerson = (event: Event): boolean => isGiven(event) || around.isByPerson(event);
  const people: OnlyPeople = (act) => (event) => {
    if (isByPerson(event)) act(event);
  };

  const draw = (): void => {
    if (signal.aborted) return;
    const state = store.get();
    const isNew = drawn === null || changesPins(drawn, state);
    if (isNew) pins = pinsOf(state);
    drawn = state;
    render(overlayView(state, pins, board.clusters(), words[state.locale], actions, people), root);
    if (isNew) {
      const buttons = Array.from(root.querySelectorAll<HTMLElement>('.pin'));
      board.set(pins, new Map(buttons.map((button) => [button.dataset['key']!, button])));
    }
    const pointed = pointedAt(state);
    screen.point(pointed);
    underline(state, pointed);
    draftChanged();
    tell();
  };

  const underline = (state: State, pointed: Pointed | null): void => {
    const open = pointed?.ranges ?? [];
    const plain = walked(state)
      .flatMap(({ places }) => places)
      .filter(({ key }) => state.decisions[key]?.choice !== 'not-here')
      .flatMap((place) => reviewer.ranges.of(place) ?? []);
    const ofNotes = state.notes.flatMap(({ range }) => range ?? []);
    const others = [...plain, ...ofNotes].filter((range) => !open.includes(range));
    const isMarked = marks.show(others, open);
    lines.show(isMarked ? [] : others, isMarked ? [] : open);
  };

  const pointedAt = ({ showing, choosing, draft, notes }: State): Pointed | null => {
    if (choosing) return choosing.element && { element: choosing.element, ranges: [] };
    if (showing?.kind === 'prompt') {
      const place = findPlace(store.get(), showing.key)?.place;
      const range = place ? reviewer.ranges.of(place) : null;
      return place?.element ? { element: place.element, ranges: range ? [range] : [] } : null;
    }
    const noted =
      showing?.kind === 'draft'
        ? draft
        : notes.find(({ note }) => showing?.kind === 'note' && note.id === showing.id);
    return noted?.element ? { element: noted.element, ranges: noted.range ? [noted.range] : [] } : null;
  };

  let clustered = board.clusters();
  /** What must be looked at now and then: a page can change without a word. */
  const look = (): void => {
    if (view.location.href !== address) {
      address = view.location.href;
      if (cleanAddress(address) !== store.get().url) {
        store.change({ showing: null, page: null, decisions: {}, notes: [], choosing: null });
      }
      again.ask('content');
    }
    standing.check(screen.inside());
    if (!sameClusters(clustered, board.clusters())) {
      clustered = board.clusters();
      draw();
    }
    if (!store.get().lost && !around.alive()) store.change({ lost: true });
  };

  const stateToTell = (): OverlayState => {
    const { page, url, title, showing, failures, unread, notes, blocked, first, rest } = store.get();
    const missing = [
      ...[...first, ...rest]
        .flatMap(({ places }) => places)
        .filter(({ element, at }) => at !== undefined && !element?.isConnected)
        .map(({ key }) => key),
      ...notes.filter(({ note, element }) => note.anchor && !element).map(({ note }) => note.id),
    ];
    return {
      open: !signal.aborted,
      page,
      url,
      title,
      missing,
      showing: showing?.kind === 'prompt' ? showing.key : showing?.kind === 'note' ? showing.id : null,
      failures,
      unread,
      blocked,
    };
  };
  const tell = (): void => {
    const now = stateToTell();
    const written = JSON.stringify(now);
    if (written === told || !around.alive()) return;
    told = written;
    // Where nobody hears it, nobody needs it.
    send('overlayChanged', now).catch(() => {});
  };

  keepToOurselves(root, signal);
  view.addEventListener(
    'keydown',
    (event) => {
      const by = stepOf(event);
      if (by === null || !around.isByPerson(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      actions.step(by);
    },
    { capture: true, signal },
  );
  isGiven = hearFirst(view, host, root, around.isByPerson, signal);
  root.addEventListener(
    'keydown',
    (event) => {
      if ((event as KeyboardEvent).key !== 'Escape' || !isByPerson(event)) return;
      if (store.get().showing) actions.hide();
      else if (store.get().list) actions.toggleList();
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'selectionchange',
    () => {
      const selected = chosenWords(document, host) !== null;
      if (selected !== store.get().selected) store.change({ selected });
    },
    { signal },
  );
  view.addEventListener('pageshow', ({ persisted }) => persisted && again.ask('content'), { signal });

  watch = watchPage(
    document,
    host,
    {
      changed(what, records) {
        reviewer.changes.changed(records);
        again.ask(what);
      },
      renewed: (node) => reviewer.changes.renew(node),
      doubted: () => reviewer.changes.doubt(),
      moved: () => screen.wake(),
      covered: () => standing.raise(),
    },
    signal,
  );
  draw();
  standing.raise();
  void reviewer.prepare().then(() => again.start());

  return {
    close,
    handlers: {
      close,
      state: stateToTell,
      show({ key }) {
        const isPrompt = findPlace(store.get(), key) !== null;
        const isNote = store.get().notes.some(({ note }) => note.id === key);
        if (!isPrompt && !isNote) return { found: false };
        actions.show(isPrompt ? { kind: 'prompt', key } : { kind: 'note', id: key });
        return { found: true };
      },
      startNote: () => actions.startNote(),
      // Another page of the audit, or another audit: then this one is told anew.
      refresh: async (kept) =>
        kept.pageId === store.get().page?.pageId ? reviewer.take(kept) : void (await reviewer.report()),
    },
  };
}

const changesPins = (before: State, after: State): boolean =>
  before.first !== after.first ||
  before.rest !== after.rest ||
  before.pinRest !== after.pinRest ||
  before.decisions !== after.decisions ||
  before.notes !== after.notes;

const sameClusters = (
  first: ReadonlyMap<string, readonly string[]>,
  second: ReadonlyMap<string, readonly string[]>,
): boolean => {
  if (first === second) return true;
  const grouped = (clusters: typeof first) =>
    JSON.stringify(Array.from(clusters).filter(([, behind]) => behind.length > 0));
  return grouped(first) === grouped(second);
};
