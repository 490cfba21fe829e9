import type { Note } from '#core/audit/audit';
import type { Settings } from '#core/audit/settings';
import { axeRules } from '#core/axe/axe-rules';
import { localeOf } from '#core/i18n/locale';
import { cleanAddress } from '#core/page/address';
import { pageReader, type PageReader } from '#core/dom/page-reader';
import type { PageModel } from '#core/page/page-model';
import type { Finding } from '#core/prompts/finding';
import { orderPrompts } from '#core/prompts/order';
import type { KeptPage } from '../messaging/protocol.ts';
import { anchorsOf, type Anchors } from './anchors.ts';
import { evidenceRanges, type EvidenceRanges } from './evidence-ranges.ts';
import { dayOf, reviewSteps, type Review } from './review.ts';
import type { PageRoot } from './page-roots.ts';
import { inSlices } from './slices.ts';
import { placerOf } from './placer.ts';
import type { Place } from './state.ts';
import type { Store } from './store.ts';
import type { Surroundings } from './surroundings.ts';

/** Words of so many places are underlined. */
const mostRanges = 400;

/** Reads the page, judges it, and tells the background. */
export interface Reviewing {
  /** Asks for the settings, so that the first reading follows them. */
  prepare(): Promise<void>;
  /** What has changed on the page since it was read. */
  readonly changes: Pick<PageReader, 'changed' | 'renew' | 'doubt'>;
  /** Reads and judges the page as it is now; answers what that cost, in milliseconds. */
  read(): Promise<number>;
  /** Tells the background what was found; answers whether the page is kept. */
  report(): Promise<boolean>;
  /** Takes in what the background knows of the page. */
  take(kept: KeptPage): Promise<void>;
  /** Places of the page, described and found. */
  readonly anchors: Anchors;
  /** The words of findings on the page. */
  readonly ranges: EvidenceRanges;
  /** Makes ready to describe an element: it takes a while where the page has changed. */
  ready(element: Element): Promise<void>;
}

/** Reviews the page of a document into a store. `meet` hears of new roots of the page before they are read. */
export function reviewing(
  around: Surroundings,
  store: Store,
  host: Element,
  meet: (root: PageRoot) => void,
  signal: AbortSignal,
): Reviewing {
  const { document, send, rules } = around;
  const reader = pageReader(document, { meet });
  let last: Review | null = null;
  let reported = '';
  const anchors = anchorsOf(document, host);
  const placer = placerOf(anchors);
  const ranges = evidenceRanges();
  let telling: Promise<boolean> | null = null;
  /** What it cost to describe places since the last reading: a page that always has new ones must get its share too. */
  let describing = 0;
  let reading = Promise.resolve(0);
  /** The address of the page that was told of last. */
  let toldOf = '';
  /** What axe-core found, and where that is now. */
  let axe: readonly Finding[] = [];
  let ofAxe: readonly Place[] = [];
  /** What rules were told of the council when they last judged the page. */
  let judgedBy = '';

  const order = (): void => {
    if (!last) return;
    const { offRules, roughHints } = store.get().settings;
    const asked = rules.filter(({ id, strength }) => !offRules.includes(id) && (strength > 1 || roughHints));
    const { first, rest } = orderPrompts(last.places, asked);
    // The reviewer asked for these on their own: all of them are shown, and take no place from the others.
    const found = orderPrompts(
      ofAxe,
      axeRules.filter(({ id }) => !offRules.includes(id)),
    );
    store.change({ first: [...first, ...found.first, ...found.rest], rest, phase: 'ready' });
  };

  const placeNotes = async (notes: readonly Note[]): Promise<void> => {
    const found = await inSlices(placer.notes(notes), signal);
    if (found) store.change({ notes: found.result });
  };

  const placeAxe = async (): Promise<void> => {
    const found = await inSlices(placer.axe(axe), signal);
    if (!found) return;
    ofAxe = found.result;
    order();
  };

  /** Tells what was found, and again where more was found meanwhile. */
  const tellAll = async (): Promise<boolean> => {
    for (;;) {
      const review = last;
      if (!review || signal.aborted) return false;
      const described = await inSlices(placer.findings(review.places), signal);
      if (!described) return false;
      describing += described.cost;
      try {
        const { url, title, lang } = review.page;
        const readAt = around.now().toISOString();
        const findings = described.result;
        const page = { url, title, lang: lang.slice(0, 40), readAt, findings };
        // What a page does while it is looked at does not make it another page.
        const kept = await send('pageReviewed', toldOf === url ? { ...page, again: true } : page);
        toldOf = url;
        reported = review.signature;
        if (url === cleanAddress(document.URL)) await reviewer.take(kept);
      } catch {
        return false;
      }
      if (last === review || last!.signature === reported) return true;
    }
  };

  const readOnce = async (): Promise<number> => {
    const { settings } = store.get();
    judgedBy = localIn(settings);
    const done = await inSlices(reviewSteps(reader, rules, dayOf(around.now()), settings), signal).catch(
      () => null,
    );
    if (signal.aborted) return 0;
    if (!done) {
      store.change({ phase: last ? store.get().phase : 'failed' });
      return 500;
    }
    // What was found on the page before is not on this one.
    if (last && last.page.url !== done.result.page.url) axe = ofAxe = [];
    const isOther = last === null || saysOther(last.page, done.result.page);
    last = done.result;
    if (isOther) anchors.changed();
    const { page, places, failures } = last;
    const found = await inSlices(ranges.steps(places.slice(0, mostRanges)), signal);
    if (!found) return 0;
    store.change({
      url: page.url,
      title: page.title,
      failures: failures.map(({ rule, message }) => `${rule}: ${message}`.slice(0, 500)),
      unread: page.unread.length,
    });
    order();
    if (isOther && axe.length > 0) void placeAxe();
    const { notes } = store.get();
    if (last.signature !== reported) void reviewer.report();
    else if (isOther && notes.length > 0) await placeNotes(notes.map(({ note }) => note));
    const cost = done.cost + found.cost + describing;
    describing = 0;
    return cost;
  };

  const reviewer: Reviewing = {
    changes: reader,
    async prepare() {
      try {
        const settings = await send('settings');
        store.change({ settings, locale: settings.locale });
      } catch {
        // Nobody answers: then the page is reviewed with what is set from the start.
        store.change({ locale: localeOf(document.defaultView?.navigator.language ?? '') ?? 'en' });
      }
    },
    // One after the other: a reading takes up where the last one ended.
    read: () => (reading = reading.then(readOnce, readOnce)),
    report() {
      telling ??= tellAll().finally(() => void (telling = null));
      return telling;
    },
    async take({ auditId, pageId, decisions, notes, axe: found, settings }) {
      const before = store.get();
      store.change({
        page: { auditId, pageId },
        decisions,
        settings,
        locale: settings.locale === before.settings.locale ? before.locale : settings.locale,
      });
      axe = found;
      await placeAxe();
      await placeNotes(notes);
      if (last !== null && localIn(settings) !== judgedBy) await reviewer.read();
    },
    anchors,
    ranges,
    async ready(element) {
      if (!anchors.knows(element)) await inSlices(anchors.steps(), signal);
    },
  };
  return reviewer;
}

/** What rules are told of the council: when it changes, the page is judged anew. */
const localIn = ({ knownWords, ownWords, teamNames, readingAge }: Settings): string =>
  JSON.stringify([knownWords, ownWords, teamNames, readingAge]);

/** Whether one reading says other than another: parts that are the same objects say the same. */
const saysOther = (before: PageModel, after: PageModel): boolean =>
  (['blocks', 'links', 'fields', 'images', 'media'] as const).some(
    (list) =>
      before[list].length !== after[list].length || before[list].some((each, at) => each !== after[list][at]),
  );
