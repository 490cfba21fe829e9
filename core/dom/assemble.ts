import type { PageModel } from '#core/page/page-model';
import type { Gathered, Piece } from './piece.ts';

/** The lists of a page that a walk fills. */
export type Lists = Pick<
  PageModel,
  | 'blocks'
  | 'links'
  | 'marks'
  | 'forms'
  | 'fields'
  | 'tables'
  | 'images'
  | 'media'
  | 'landmarks'
  | 'unread'
  | 'puzzles'
>;

type Growing = { -readonly [List in keyof Lists]: Lists[List][number][] };

/** After so many pieces there is a breath. */
const breath = 4_000;

/**
 * Puts the pieces of a page in their lists, in steps, and tells where in other lists they belong. That is told here
 * and not by the walk, since places in lists shift when something comes before. A page that was read before is not to
 * be used any more.
 */
export function* assemble(gathered: Gathered): Generator<void, Lists> {
  const lists: Growing = {
    blocks: [],
    links: [],
    marks: [],
    forms: [],
    fields: [],
    tables: [],
    images: [],
    media: [],
    landmarks: [],
    unread: [],
    puzzles: [],
  };
  const filling = fillingOf(lists);
  const levels = [{ gathered, at: 0 }];
  for (let count = 1; levels.length > 0; count += 1) {
    const level = levels.at(-1)!;
    const next = level.gathered[level.at];
    level.at += 1;
    if (next === undefined) levels.pop();
    else if (next.kind === 'part') levels.push({ gathered: next.gathered, at: 0 });
    else filling.add(next);
    if (count % breath === 0) yield;
  }
  filling.end();
  return lists;
}

type InBlock = Extract<Piece, { kind: 'link' | 'mark' }>;

function fillingOf(lists: Growing) {
  const forms = new Map<Element, number>();
  /** Links and marks whose block has not ended yet. */
  let open: InBlock[] = [];

  /** What is open stands in the block of this place. */
  const close = (block: number): void => {
    for (const piece of open) piece.it.block = block;
    if (open.length > 0) open = [];
  };

  return {
    add(piece: Piece): void {
      switch (piece.kind) {
        case 'block':
          close(lists.blocks.push(piece.it) - 1);
          break;
        case 'link':
          lists.links.push(piece.it);
          if (piece.it.text !== '') open.push(piece);
          break;
        case 'mark':
          lists.marks.push(piece.it);
          open.push(piece);
          break;
        case 'form':
          forms.set(piece.element, lists.forms.push(piece.it) - 1);
          break;
        case 'field': {
          const form = piece.owner === null ? -1 : (forms.get(piece.owner) ?? -1);
          piece.it.form = form;
          piece.it.search = piece.searches || (lists.forms[form]?.search ?? false);
          lists.fields.push(piece.it);
          break;
        }
        case 'table':
          lists.tables.push(piece.it);
          break;
        case 'image':
          lists.images.push(piece.it);
          break;
        case 'media':
          lists.media.push(piece.it);
          break;
        case 'landmark':
          lists.landmarks.push(piece.it);
          break;
        case 'unread':
          lists.unread.push(piece.it);
          break;
        case 'puzzle':
          lists.puzzles.push(piece.it);
          break;
      }
    },
    /** Some links stand in no block: nothing follows them that people read. */
    end: () => close(-1),
  };
}
