import { localeOf, type Locale } from '#core/i18n/locale';

/** The `lang` that applies to an element: its own, or that of its nearest ancestor, through shadow roots. */
export function langOf(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langOf(root.host) : '';
}

/** The kit's language for an element. English where the page's language is one that the kit does not speak. */
export const localeFor = (element: Element): Locale => localeOf(langOf(element)) ?? 'en';

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

/** One observer for each document or shadow root, however many widgets it holds. */
const watches = new WeakMap<Node, Watch>();

/** Calls back whenever a `lang` or `theme` attribute changes around an element. Returns the way to stop. */
export function watchLang(element: Element, changed: () => void): () => void {
  const roots: Node[] = [];
  for (let node: Node = element.getRootNode(); ; node = node.host.getRootNode()) {
    roots.push(node);
    if (!(node instanceof ShadowRoot)) break;
  }
  for (const root of roots) watchRoot(root).listeners.add(changed);
  return () => {
    for (const root of roots) {
      const watch = watches.get(root);
      if (!watch?.listeners.delete(changed) || watch.listeners.size > 0) continue;
      watch.observer.disconnect();
      watches.delete(root);
    }
  };
}

function watchRoot(root: Node): Watch {
  const known = watches.get(root);
  if (known) return known;
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const listener of listeners) listener();
  });
  observer.observe(root, { attributes: true, attributeFilter: ['lang', 'theme'], subtree: true });
  const watch = { observer, listeners };
  watches.set(root, watch);
  return watch;
}
