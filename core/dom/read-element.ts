import type { Placed } from '#core/page/page-model';
import type { Gathering } from './gathering.ts';
import { itself } from './piece.ts';
import { fieldReader, isFilledIn, isSearch, typeOf } from './read-controls.ts';
import { isPuzzle } from './read-gates.ts';
import { describeLink } from './read-link.ts';
import { markOf } from './read-marks.ts';
import { describeImage, describeMedia, mediaKind } from './read-media.ts';
import { around, has } from './read-node.ts';
import { readTable } from './read-table.ts';
import type { Place } from './regions.ts';
import { idsIn, namedBy } from './text-by-ids.ts';

/** Reads what single elements are and say, beside the text of the page. */
export interface PieceReader {
  /** An element that stands in text: a link, words that are set apart. */
  inText(element: Element, tag: string, place: Place): void;
  puzzle(element: Element, tag: string, place: Place): void;
  /** Reads an element of some kind; answers whether that was all: there is nothing to read inside it. */
  whole(element: Element, tag: string, place: Place): boolean;
}

/** A reader that puts what it reads into a gathering. */
export function pieceReader(
  out: Gathering,
  placed: (element: Element, place: Place) => Placed,
  reachOf: (element: Element, sayers: readonly Element[]) => number,
  want: (ids: readonly string[], element: Element) => void,
): PieceReader {
  const readField = fieldReader();

  /** The reach of something that other elements may name. */
  const named = (element: Element): number => {
    if (!has(element, 'aria-labelledby')) return itself;
    want(idsIn(element, 'aria-labelledby'), element);
    return reachOf(element, namedBy(element, 'aria-labelledby'));
  };

  const field = (element: Element, type: string, place: Place): void => {
    const { said, owner, sayers, ids } = readField(element, type);
    want(ids, element);
    const it = { ...placed(element, place), ...said, form: -1 };
    out.gathered.push({
      kind: 'field',
      it,
      searches: said.search,
      owner,
      reach: reachOf(element, sayers),
    });
  };

  return {
    inText(element, tag, place) {
      if (tag === 'a' && has(element, 'href')) {
        const it = { ...placed(element, place), ...describeLink(element), block: -1 };
        out.gathered.push({ kind: 'link', it, reach: named(element) });
      }
      const mark = markOf(element);
      if (mark === null) return;
      out.gathered.push({
        kind: 'mark',
        it: { ...placed(element, place), ...mark, block: -1 },
        reach: itself,
      });
    },
    puzzle(element, tag, place) {
      if (isPuzzle(element, tag))
        out.gathered.push({ kind: 'puzzle', it: placed(element, place), reach: itself });
    },
    whole(element, tag, place) {
      const media = mediaKind(tag);
      if (media === 'image') {
        const it = { ...placed(element, place), ...describeImage(element) };
        out.gathered.push({ kind: 'image', it, reach: named(element) });
      } else if (media !== undefined) {
        const it = { ...placed(element, place), kind: media, ...describeMedia(element, media) };
        out.gathered.push({ kind: 'media', it, reach: itself });
      } else if (tag === 'form') {
        const it = { ...placed(element, place), search: isSearch(element) };
        out.gathered.push({ kind: 'form', it, element, reach: itself });
      } else if (tag === 'table') {
        const it = readTable(element as HTMLTableElement, placed(element, place));
        out.gathered.push({ kind: 'table', it, reach: itself });
      }
      if (media !== undefined) return true;
      const type = typeOf(element, tag);
      if (tag !== 'input' && tag !== 'select' && tag !== 'textarea') return false;
      if (isFilledIn(tag, type) && around(element, '[aria-hidden="true"]') === null)
        field(element, type, place);
      return true;
    },
  };
}
