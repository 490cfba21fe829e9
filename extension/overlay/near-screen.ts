/** Tells which elements are so far from the screen that nothing of them needs to be measured. */
export interface NearScreen {
  /** Which elements are asked about from now on, by one of those that ask. */
  watch(who: string, elements: Iterable<Element>): void;
  /** Whether an element is far away. What nothing is known of may be near. */
  isFar(element: Element): boolean;
}

/** So far around the screen elements count as near: what is drawn there before it is seen need not be drawn in haste. */
const margin = '75%';

/**
 * Watches elements for all that ask: browsers look at each watched one in each frame of a scroll. `changed` is called
 * when some have come near or gone far.
 */
export function nearScreen(changed: () => void, signal: AbortSignal): NearScreen {
  const asked = new Map<string, ReadonlySet<Element>>();
  let watched = new Set<Element>();
  const far = new Set<Element>();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting || !watched.has(target)) far.delete(target);
        else far.add(target);
      }
      changed();
    },
    { rootMargin: margin },
  );
  signal.addEventListener('abort', () => watcher.disconnect());
  return {
    watch(who, elements) {
      asked.set(who, new Set(elements));
      const next = new Set(Array.from(asked.values()).flatMap((each) => Array.from(each)));
      for (const element of watched) {
        if (next.has(element)) continue;
        watcher.unobserve(element);
        far.delete(element);
      }
      for (const element of next) if (!watched.has(element)) watcher.observe(element);
      watched = next;
    },
    isFar: (element) => far.has(element),
  };
}
