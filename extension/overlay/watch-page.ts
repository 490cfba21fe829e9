import { has, nodeType, tagOf } from '#core/dom/read-node';
import { rootsOf, type PageRoot } from './page-roots.ts';

/** What has changed on a page: what it says, or only how it looks. */
export type Change = 'content' | 'look';

/** What hears of changes. */
export interface Listener {
  changed(what: Change): void;
  /** Something may have moved. */
  moved(): void;
  /** Something may lie on top of the overlay. */
  covered(): void;
}

/** Watches a page with its open shadow roots and its frames of the same site. */
export interface PageWatch {
  /** Looks for new shadow roots and frames. */
  rescan(): void;
  roots(): readonly PageRoot[];
}

const attributes = [
  'alt',
  'aria-hidden',
  'aria-label',
  'aria-labelledby',
  'class',
  'for',
  'hidden',
  'href',
  'id',
  'inert',
  'label',
  'lang',
  'open',
  'placeholder',
  'popover',
  'role',
  'src',
  'style',
  'title',
  'type',
];

/** Signs that something moves: an event of an inner scroll area does not bubble, so it is caught on its way down. */
const movings = [
  'scroll',
  'load',
  'toggle',
  'transitionrun',
  'transitionend',
  'animationstart',
  'animationend',
  'input',
];

/** Watches until the signal says stop. Changes at `host`, which is ours, do not count. */
export function watchPage(
  document: Document,
  host: Element,
  listener: Listener,
  signal: AbortSignal,
): PageWatch {
  const watched = new Map<PageRoot, AbortController>();

  const observer = new MutationObserver((records) => {
    let change: Change | null = null;
    for (const record of records) {
      if (isOurs(record, host)) continue;
      change = record.type === 'attributes' ? (change ?? 'look') : 'content';
      if (record.attributeName === 'open' && isLayer(record.target)) listener.covered();
      if (change === 'content') break;
    }
    if (change === null) return;
    listener.moved();
    listener.changed(change);
  });

  const attach = (root: PageRoot): void => {
    const stop = new AbortController();
    watched.set(root, stop);
    const options = { capture: true, passive: true, signal: AbortSignal.any([signal, stop.signal]) };
    for (const name of movings) root.addEventListener(name, listener.moved, options);
    root.addEventListener(
      'toggle',
      ({ target }) => target !== host && isLayer(target) && listener.covered(),
      options,
    );
    root.addEventListener('load', ({ target }) => isFrame(target) && listener.changed('content'), options);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: attributes,
    });
    if (nodeType(root) !== 9) return;
    const page = root as Document;
    page.addEventListener('fullscreenchange', listener.covered, options);
    page.defaultView?.addEventListener('resize', listener.moved, options);
    page.fonts?.addEventListener('loadingdone', listener.moved, options);
  };

  const rescan = (): void => {
    const roots = new Set(rootsOf(document));
    for (const [root, stop] of watched) {
      if (roots.has(root)) continue;
      stop.abort();
      watched.delete(root);
    }
    for (const root of roots) if (!watched.has(root)) attach(root);
  };

  const screen = document.defaultView?.visualViewport;
  for (const name of ['scroll', 'resize']) screen?.addEventListener(name, listener.moved, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const stop of watched.values()) stop.abort();
  });
  rescan();
  return { rescan, roots: () => Array.from(watched.keys()) };
}

const isFrame = (target: EventTarget | null): boolean =>
  target !== null && 'localName' in target && /^i?frame$/.test(String(target.localName));

/** Whether something can lie in the top layer, where the overlay is. */
const isLayer = (target: EventTarget | null): boolean =>
  target !== null &&
  nodeType(target as Node) === 1 &&
  (tagOf(target as Element) === 'dialog' || has(target as Element, 'popover'));

function isOurs({ type, target, addedNodes, removedNodes }: MutationRecord, host: Element): boolean {
  if (target === host) return true;
  if (type !== 'childList') return false;
  return [...Array.from(addedNodes), ...Array.from(removedNodes)].every((node) => node === host);
}
