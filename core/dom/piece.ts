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
import type { Place } from './regions.ts';

/** A part of a page with something in it that is told anew at each reading. */
type Shifting<Told, Anew extends keyof Told> = Omit<Told, Anew> & { -readonly [Key in Anew]: Told[Key] };

/** No element beyond its own ones has a say in a piece. */
export const itself = Infinity;

/**
 * Something that was read, before it is known what else the page has: places in lists are not told yet. `reach` is
 * how far down in the walk the outermost element stands that has a say in it.
 */
export type Piece =
  | { readonly kind: 'block'; readonly it: TextBlock; readonly reach: number }
  // These stand in lists that shift: where they belong is written into them anew at each reading. To make new ones
  // would take longer than all the rest, where something comes at the top of a long page.
  | { readonly kind: 'link'; readonly it: Shifting<Link, 'block'>; readonly reach: number }
  | { readonly kind: 'mark'; readonly it: Shifting<Mark, 'block'>; readonly reach: number }
  | { readonly kind: 'form'; readonly it: Form; readonly element: Element; readonly reach: number }
  | {
      readonly kind: 'field';
      readonly it: Shifting<Field, 'form' | 'search'>;
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

/**
 * A run of neighbours that was read, kept for the next reading. It is used again, without a look at what stands in
 * it, where nobody touched it and it stands where it stood.
 */
export interface Part extends Standing {
  readonly kind: 'part';
  readonly gathered: Gathered;
  /** Its first node, and the one behind its last: null where that is the last of all. */
  readonly first: Node;
  readonly after: Node | null;
  /** How many nodes it took to read it, and how many letters they hold. */
  readonly weight: number;
  readonly letters: number;
  /** How far down in the walk the outermost element stands that has a say in it. */
  readonly reach: number;
  /** What was looked at whether it can be seen, without what stands in inner parts: those that could, those that not. */
  readonly seen: readonly Element[];
  readonly unseen: readonly Element[];
}

/** What must be the same round a part, or it would be read otherwise. Where it stands need not be: what is moved is read anew. */
export interface Standing {
  readonly place: Place;
  /** Where the element itself stands: of one that is folded, its summary stands there too. */
  readonly outside: Place;
  readonly container: Element;
}
