import { has, isAttached, nodeType, tagOf } from '#core/dom/read-node';
import type { PageRoot } from './page-roots.ts';

/** What has changed on a page: what it says, or only how it looks. */
export type Change = 'content' | 'look';

/** What hears of changes. */
export interface Listener {
  /** The page says or looks other than before; with what the browser tells of it, all of one moment. */
  changed(what: Change, records: readonly MutationRecord[]): void;
  /** Something else is shown in a node, of which no record tells. */
  renewed(node: Node): void;
  /** Anything may look other than before, of which no record tells. */
  doubted(): void;
  /** Something may have moved. */
  moved(): void;
  /** Something may lie on top of the overlay. */
  covered(): void;
}

/** Watches a page with its open shadow roots and its frames of the same site. */
export interface PageWatch {
  /** Watches a root too. It must be met before it is read, or what changes in between would go unnoticed. */
  meet(root: PageRoot): void;
  roots(): readonly PageRoot[];
}

/** What a reading of a page looks at, and what style sheets often do. Those of a moving picture are not among them. */
const attributes = (
  'action alt aria-controls aria-current aria-describedby aria-expanded aria-haspopup aria-hidden aria-label ' +
  'aria-labelledby aria-level aria-pressed aria-required aria-selected autocomplete autoplay class content ' +
  'contenteditable data-badge data-open data-sitekey data-size data-src data-state data-tooltip disabled for form ' +
  'height hidden href hreflang id inert kind label lang loop media muted name onclick open placeholder popover rel ' +
  'required role slot src style title type value width'
).split(' ');

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

/** After these something may be seen that was not, with no change of the page's own: a box ticked opens what follows it. */
const unrecorded = ['change', 'toggle', 'transitionend', 'animationend'];

/** What a transition can hide. */
const hides = /^(visibility|display|content-visibility)$/;

/**
 * Watches the document until the signal says stop; other roots from when they are met, since to look for them takes long
 * on a large page. Changes at `host`, which is ours, do not count.
 */
export function watchPage(
  document: Document,
  host: Element,
  listener: Listener,
  signal: AbortSignal,
): PageWatch {
  const watched = new Map<PageRoot, AbortController>();

  const observer = new MutationObserver((records) => {
    const theirs = records.filter((record) => !isOurs(record, host));
    if (theirs.length === 0) return;
    if (theirs.some(({ attributeName, target }) => attributeName === 'open' && isLayer(target)))
      listener.covered();
    listener.moved();
    listener.changed(theirs.every(({ type }) => type === 'attributes') ? 'look' : 'content', theirs);
  });

  const loaded = (target: EventTarget | null): void => {
    const tag = target !== null && 'localName' in target ? String(target.localName) : '';
    if (/^i?frame$/.test(tag)) {
      listener.renewed(target as Element);
      listener.changed('content', []);
    }
    if (tag === 'link') doubt();
  };

  const doubt = (event?: Event): void => {
    if (
      event?.target === host ||
      (event && 'propertyName' in event && !hides.test(String(event.propertyName)))
    )
      return;
    listener.doubted();
    listener.changed('look', []);
  };

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
    root.addEventListener('load', ({ target }) => loaded(target), options);
    root.addEventListener('slotchange', ({ target }) => listener.renewed(target as Node), options);
    for (const name of unrecorded) root.addEventListener(name, (event) => doubt(event), options);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeOldValue: true,
      attributeFilter: attributes,
    });
    if (nodeType(root) !== 9) return;
    const page = root as Document;
    page.addEventListener('fullscreenchange', listener.covered, options);
    page.defaultView?.addEventListener('resize', listener.moved, options);
    page.defaultView?.addEventListener('resize', () => doubt(), options);
    page.fonts?.addEventListener('loadingdone', listener.moved, options);
  };

  const meet = (root: PageRoot): void => {
    if (watched.has(root)) return;
    for (const [each, stop] of watched) {
      if (isAttached(each)) continue;
      stop.abort();
      watched.delete(each);
    }
    attach(root);
  };

  const screen = document.defaultView?.visualViewport;
  for (const name of ['scroll', 'resize']) screen?.addEventListener(name, listener.moved, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const stop of watched.values()) stop.abort();
  });
  meet(document);
  return { meet, roots: () => Array.from(watched.keys()) };
}

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
