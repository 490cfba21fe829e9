import type { Note } from '#core/audit/audit';
import { anchorIndex, type AnchorIndex } from '#core/dom/anchor-index';
import { describe, describeRange } from '#core/dom/describe';
import { locate, type Located } from '#core/dom/locate';
import { all, ownerDocument } from '#core/dom/read-node';
import type { Anchor } from '#core/page/anchor';
import { documentIn } from './page-roots.ts';
import { sameThere } from './same-there.ts';
import type { PlacedNote } from './state.ts';

/** Describes and finds places in a page and in its frames, each of which has an index of its own. */
export interface Anchors {
  /** Describes an element, or the words of it that a range holds. */
  describe(element: Element, range?: Range | null): Anchor;
  /** Finds the element of something that a program saw, which need not have words or a name. */
  find(anchor: Anchor): Element | null;
  /** Finds where a note belongs. */
  place(note: Note): PlacedNote;
}

/** For the page as it is now: ask again when it has changed. */
export function anchorsOf(document: Document): Anchors {
  const indexes = new Map<Document, AnchorIndex>();
  const indexOf = (page: Document): AnchorIndex => {
    const known = indexes.get(page) ?? anchorIndex(page);
    indexes.set(page, known);
    return known;
  };
  const locateIn = (anchor: Anchor): Located | null => {
    for (const page of documentsOf(document)) {
      const found = locate(anchor, indexOf(page));
      if (found) return found;
    }
    return null;
  };
  return {
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
      const index = indexOf(ownerDocument(element));
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
