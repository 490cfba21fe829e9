import { sizeOf } from '#core/dom/read-node';
import { adopt } from './sheets.ts';
import type { PageRoot } from './page-roots.ts';

/** Names that no page will have. */
const plain = 'coprod-evidence';
const open = 'coprod-evidence-open';

/** An orange that is seen on white and on black. */
const hue = '#d4560d';

const css = `
::highlight(${plain}) { text-decoration: underline wavy ${hue} 1px; text-decoration-skip-ink: none; }
::highlight(${open}) { text-decoration: underline wavy ${hue} 2px; text-decoration-skip-ink: none; }
@media print {
  ::highlight(${plain}), ::highlight(${open}) { text-decoration: none; }
}`;

/**
 * While any words are marked, Chromium goes over the whole page at each frame in which something changes, and a sheet
 * for marks has all of it styled anew: on a page of 50,000 elements 30 ms and 200 ms. So on larger pages than this
 * nothing is marked.
 */
const largest = 10_000;

/** The same holds, on a page of any size, for each run of words: 200 of them cost 2.7 ms in each such frame. */
const most = 30;

/** Underlines words of the page without a change to it, by the CSS Custom Highlight API. */
export interface Highlights {
  /** Answers false where the browser cannot, or takes too long: then the overlay draws the lines itself. */
  show(plain: readonly Range[], open: readonly Range[]): boolean;
}

type View = Window & typeof globalThis;

/** Prepares the underlining in a document. Sheets and marks go with the signal. */
export function highlights(document: Document, signal: AbortSignal): Highlights {
  const supported = isSupported(document.defaultView as View);
  const styled = new WeakSet<PageRoot>();
  const views = new Set<View>();
  const dress = (root: PageRoot): void => {
    if (styled.has(root)) return;
    styled.add(root);
    adopt(root, css, signal);
  };
  let shown: readonly [readonly Range[], readonly Range[]] = [[], []];
  const clear = (): void => {
    for (const { CSS } of views) {
      CSS.highlights.delete(plain);
      CSS.highlights.delete(open);
    }
  };
  signal.addEventListener('abort', clear);
  return {
    show(ranges, openRanges) {
      if (!supported || ranges.length > most || sizeOf(document) > largest) {
        clear();
        shown = [[], []];
        return false;
      }
      if (isSame(ranges, shown[0]) && isSame(openRanges, shown[1])) return true;
      shown = [ranges, openRanges];
      clear();
      // With forced colours browsers paint such words as if they were chosen: only those in question then.
      const isForced = document.defaultView!.matchMedia('(forced-colors: active)').matches;
      for (const [name, list] of [
        [plain, isForced ? [] : ranges],
        [open, openRanges],
      ] as const) {
        for (const range of list) {
          const root = range.startContainer.getRootNode() as PageRoot;
          const view = (root.nodeType === 9 ? (root as Document) : root.ownerDocument!)
            .defaultView as View | null;
          if (!view) continue;
          dress(root);
          views.add(view);
          const known = view.CSS.highlights.get(name);
          if (known) known.add(range);
          else view.CSS.highlights.set(name, new view.Highlight(range));
        }
      }
      return true;
    },
  };
}

const isSame = (first: readonly Range[], second: readonly Range[]): boolean =>
  first.length === second.length && first.every((range, at) => range === second[at]);

function isSupported(view: View): boolean {
  try {
    return (
      view.CSS.highlights instanceof view.HighlightRegistry && view.CSS.supports('selector(::highlight(a))')
    );
  } catch {
    return false;
  }
}
