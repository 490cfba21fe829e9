import type { KeptDraft } from '../messaging/protocol.ts';
import type { Anchors } from './anchors.ts';
import type { Draft } from './state.ts';
import type { Store } from './store.ts';
import type { Surroundings } from './surroundings.ts';

/** A person who writes stops for a moment now and then. */
const moment = 400;

/**
 * Keeps what is being written with the background, so that it is there again when the page was loaded anew, and brings
 * it back. What it answers is to be called whenever the state has changed.
 */
export function keepDraft(
  { document, send }: Surroundings,
  store: Store,
  anchors: () => Anchors,
  signal: AbortSignal,
): () => void {
  const view = document.defaultView!;
  let last: Draft | null = null;
  /** The address that the draft belongs to: a page can become another one while it is written. */
  let at = '';
  let asked: string | null = null;
  let timer: number | undefined;

  const tell = (): void => {
    view.clearTimeout(timer);
    timer = undefined;
    // Nobody hears it: the extension was updated, and the overlay says so.
    send('keepDraft', { url: at, draft: last && keptOf(last, anchors()) }).catch(() => {});
  };
  const tellAtOnce = (): void => {
    if (timer !== undefined) tell();
  };

  const bringBack = async (url: string): Promise<void> => {
    const kept = await send('keptDraft', { url }).catch(() => null);
    const { draft, url: now } = store.get();
    if (!kept || draft !== null || now !== url || signal.aborted) return;
    const { text, note, anchor, quote } = kept;
    const { element, range } = anchors().place({ id: '', anchor, quote, text, writtenAt: '', changedAt: '' });
    last = { text, note, element, quote, range, page: null, broughtBack: true };
    at = url;
    store.change({ draft: last, showing: { kind: 'draft' } });
  };

  view.addEventListener('pagehide', tellAtOnce, { signal });
  signal.addEventListener('abort', tellAtOnce);

  return () => {
    const { draft, page, url } = store.get();
    if (page !== null && asked !== url) {
      asked = url;
      void bringBack(url);
    }
    if (draft === last) return;
    if (last === null) at = url;
    const isOver = draft === null;
    last = draft;
    if (isOver) tell();
    else timer ??= view.setTimeout(tell, moment);
  };
}

const keptOf = ({ text, note, element, range, quote }: Draft, anchors: Anchors): KeptDraft => ({
  text: text.slice(0, 20_000),
  note,
  anchor: note?.anchor ?? (element && anchors.describe(element, range)),
  quote: quote.slice(0, 500),
});
