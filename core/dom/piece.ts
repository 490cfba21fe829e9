import type {
  Field,
  Form,
  Image,
  Landmark,
  Link,
  Mark,
  Media,
  Placed,
  Table,
  TextBlock,
  Unread,
} from '#core/page/page-model';
import type { Part } from './kept-parts.ts';

/** No element beyond its own ones has a say in a piece. */
export const itself = Infinity;

/**
 * Something that was read, before it is known what else the page has: places in lists are not told yet. `reach` is
 * how far down in the walk the outermost element stands that has a say in it.
 */
export type Piece =
  | { readonly kind: 'block'; readonly it: TextBlock; readonly reach: number }
  // What was told last of these is kept, so that it is the same object where nothing in it has changed.
  | { readonly kind: 'link'; it: Link; readonly reach: number }
  | { readonly kind: 'mark'; it: Mark; readonly reach: number }
  | { readonly kind: 'form'; readonly it: Form; readonly element: Element; readonly reach: number }
  | {
      readonly kind: 'field';
      it: Field;
      readonly searches: boolean;
      readonly owner: Element | null;
      readonly reach: number;
    }
  | { readonly kind: 'table'; readonly it: Table; readonly reach: number }
  | { readonly kind: 'image'; readonly it: Image; readonly reach: number }
  | { readonly kind: 'media'; readonly it: Media; readonly reach: number }
  | { readonly kind: 'landmark'; readonly it: Landmark; readonly reach: number }
  | { readonly kind: 'unread'; readonly it: Unread; readonly reach: number }
  | { readonly kind: 'puzzle'; readonly it: Placed; readonly reach: number };

/** What a walk gathers, in the order of the page: pieces, and parts of the page that it kept whole. */
export type Gathered = readonly (Piece | Part)[];
