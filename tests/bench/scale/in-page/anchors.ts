import { anchorsOf } from '../../../../extension/overlay/anchors.ts';
import type { Anchor } from '../../../../core/page/anchor.ts';

/** Every element that a note may be about, evenly from all over the page. */
function someElements(count: number): readonly Element[] {
  const all = Array.from(document.querySelectorAll('p, li, h2, a, th, td'));
  return Array.from({ length: count }, (_, at) => all[Math.floor((at * all.length) / count)]!);
}

const timed = <Result>(work: () => Result): { readonly time: number; readonly result: Result } => {
  const start = performance.now();
  const result = work();
  return { time: performance.now() - start, result };
};

/** Describes many places, and finds them again; each needs the index of the page, which is made anew. */
Object.assign(globalThis, {
  bench: {
    describe(count: number) {
      const elements = someElements(count);
      const anchors = anchorsOf(document, document.createElement('div'));
      const { time, result } = timed(() => elements.map((element) => anchors.describe(element)));
      return { time, anchors: result };
    },
    place(described: readonly Anchor[]) {
      const anchors = anchorsOf(document, document.createElement('div'));
      const { time, result } = timed(() => described.map((anchor) => anchors.find(anchor)));
      return { time, found: result.filter((element) => element !== null).length };
    },
    /** What an editor may have done since: every seventh paragraph has gone, every fifth has a neighbour more. */
    change() {
      for (const [at, each] of Array.from(document.querySelectorAll('p')).entries()) {
        if (at % 7 === 0) each.remove();
        else if (at % 5 === 0)
          each.before(
            Object.assign(document.createElement('p'), { textContent: `New words, number ${at}.` }),
          );
      }
    },
  },
});
