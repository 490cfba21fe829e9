import type { OverlayBlock } from '../messaging/protocol.ts';
import type { Mount } from './mount.ts';
import { watchPresses } from './stolen-presses.ts';

/** What a page may undo this often within the time below. After that it wins, and the panel takes over. */
const mostMends = 12;
const within = 4_000;

/** Keeps the overlay on the page, on top and usable, and tells when the page does not let it be. */
export interface Standing {
  /** Looks whether everything is as it must be, and sets right what is not. `inside` is a point where the overlay is. */
  check(inside: { readonly x: number; readonly y: number } | null): void;
  /** Something was opened on the page that may lie on top. */
  raise(): void;
}

/**
 * Watches over the host. `tell` hears when the page has won, or, with null, that all is well again. `isLettingGo` is
 * true while the overlay itself gives the focus back to the page.
 */
export function stayOnTop(
  document: Document,
  { host, isPossible, isWhole, mend, raise }: Mount,
  tell: (block: OverlayBlock | null) => void,
  isLettingGo: () => boolean,
  signal: AbortSignal,
): Standing {
  let mends: number[] = [];
  let gaveUp = !isPossible;
  let misses = 0;
  let toldOfPresses = false;
  // Who hears it is still being made.
  if (!isPossible) queueMicrotask(() => tell('not-shown'));

  /** Counts one more repair; false when the page has undone too many. */
  const may = (): boolean => {
    const now = performance.now();
    mends = [...mends.filter((at) => now - at < within), now];
    if (mends.length <= mostMends) return true;
    gaveUp = true;
    tell('removed');
    return false;
  };

  const repair = (): void => {
    if (gaveUp || signal.aborted || isWhole()) return;
    if (may()) mend();
  };

  const watcher = new MutationObserver(repair);
  watcher.observe(host, { attributes: true });
  const seat = new MutationObserver(repair);
  const sit = (): void => {
    seat.disconnect();
    if (host.parentNode) seat.observe(host.parentNode, { childList: true });
  };
  sit();
  host.addEventListener(
    'toggle',
    (event) => {
      if (event.target !== host || (event as ToggleEvent).newState !== 'closed') return;
      if (!host.matches(':popover-open') && !gaveUp && may()) mend();
    },
    { signal },
  );
  const isPressCaught = watchPresses(host, signal);
  // The focus goes where a person sends it. One that leaves by itself, again and again, is taken away.
  let sentAt = -Infinity;
  let taken = 0;
  const sent = (event: Event): void => {
    const isAway = event.type === 'keydown' ? (event as KeyboardEvent).key === 'Tab' : event.target !== host;
    if (isAway) sentAt = performance.now();
  };
  for (const kind of ['pointerdown', 'keydown']) {
    document.addEventListener(kind, sent, { capture: true, passive: true, signal });
  }
  host.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (relatedTarget === null || relatedTarget === host || isLettingGo()) return;
      taken = performance.now() - sentAt > 500 ? taken + 1 : 0;
      if (taken === 3) tell('events');
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => {
    watcher.disconnect();
    seat.disconnect();
  });

  const standing: Standing = {
    raise() {
      if (gaveUp) return;
      raise();
      sit();
    },
    check(inside) {
      if (gaveUp) return;
      repair();
      if (isPressCaught() && !toldOfPresses) {
        toldOfPresses = true;
        tell('events');
      }
      if (inside === null) return;
      const hit = document.elementFromPoint(inside.x, inside.y);
      if (hit === host) {
        if (misses > 1) tell(null);
        misses = 0;
        return;
      }
      misses += 1;
      if (misses <= 2 || misses % 10 === 0) standing.raise();
      if (misses === 4) tell(host.getClientRects().length === 0 ? 'not-shown' : 'covered');
    },
  };
  return standing;
}
