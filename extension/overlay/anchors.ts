import type { Note } from '#core/audit/audit';
import { anchorIndex, anchorIndexSteps, type AnchorIndex } from '#core/dom/anchor-index';
import { describe, describeRange } from '#core/dom/describe';
import { locate, type Located } from '#core/dom/locate';
import { all, ownerDocument } from '#core/dom/read-node';
import type { Anchor } from '#core/page/anchor';
import { documentIn } from './page-roots.ts';
import { sameThere } from './same-there.ts';
import type { PlacedNote } from './state.ts';

/**
 * Describes and finds places in a page and in its frames, each of which has an index of its own. To index a page takes
 * as long as to read all of it: do `steps` before, or it is done at once where it is needed.
 */
export interface Anchors {
  /** Indexes the page, where it has changed since that was done last. */
  steps(): Generator<void, void>;
  /** The page has changed. */
  changed(): void;
  /** Whether an element can be described without a new index: its words are what they were. */
  knows(element: Element): boolean;
  /** Describes an element, or the words of it that a range holds. */
  describe(element: Element, range?: Range | null): Anchor;
  /** Finds the element of something that a program saw, which need not have words or a name. */
  find(anchor: Anchor): Element | null;
  /** Finds where a note belongs. */
  place(note: Note): PlacedNote;
}

/** For a page that may change. What stands at `host` is ours. */
export function anchorsOf(document: Document, host: Element): Anchors {
  let indexes = new Map<Document, AnchorIndex>();
  /** Of the page as it was: good enough to describe what has not changed. */
  let old = indexes;

  const indexOf = (page: Document): AnchorIndex => {
    const known = indexes.get(page) ?? anchorIndex(page, host);
    indexes.set(page, known);
    return known;
  };
  const known = (element: Element): AnchorIndex | null => {
    const page = ownerDocument(element);
    const fresh = indexes.get(page);
    if (fresh) return fresh;
    const before = old.get(page);
    const number = before?.numbers.get(element);
    if (!before || number === undefined) return null;
    return anchorIndex(element).digests[0] === before.digests[number] ? before : null;
  };
  const locateIn = (anchor: Anchor): Located | null => {
    for (const page of documentsOf(document)) {
      const found = locate(anchor, indexOf(page));
      if (found) return found;
    }
    return null;
  };
  return {
    *steps() {
      const building = indexes;
      for (const page of documentsOf(document)) {
        if (building.has(page)) continue;
        const index = yield* anchorIndexSteps(page, host);
        yield* index.finder.steps();
        // It has changed meanwhile: this is an index of what it was, or nearly.
        if (building !== indexes) return void old.set(page, index);
        building.set(page, index);
      }
    },
    changed() {
      if (indexes.size > 0) old = indexes;
      indexes = new Map();
    },
    knows: (element) => known(element) !== null,
    find(anchor) {
      const found = locateIn(anchor);
      if (found) return found.element;
      for (const page of documentsOf(document)) {
        const same = sameThere(anchor, page);
        if (same) return same;
      }
      return null;
    },
    describe(element, range = null) {
      const index = known(element) ?? indexOf(ownerDocument(element));
      return range ? describeRange(range, index) : describe(element, index);
    },
    place(note) {
      const nowhere = { note, element: null, range: null, changed: false };
      const found = note.anchor && locateIn(note.anchor);
      return found ? { note, ...found } : nowhere;
    },
  };
}

function documentsOf(document: Document): Document[] {
  const found = [document];
  for (const page of found) {
    for (const frame of all(page, 'iframe, frame')) {
      const inside = documentIn(frame);
      if (inside) found.push(inside);
    }
  }
  return found;
}
