import { itself, type Part, type Piece, type Standing } from './piece.ts';

/** Where something began, in what has been gathered. */
export interface Start {
  readonly node: Node;
  readonly pieces: number;
  readonly seen: number;
  readonly unseen: number;
  readonly weight: number;
  readonly letters: number;
}

/** What a walk has gathered so far. What was gathered last can be taken out as one part. */
export class Gathering {
  readonly gathered: (Piece | Part)[] = [];
  readonly seen: Element[] = [];
  readonly unseen: Element[] = [];
  /** How many nodes it took, or would have taken where parts were kept. */
  weight = 0;
  letters = 0;

  /** Something begins here, at a node. */
  startAt(node: Node): Start {
    return {
      node,
      pieces: this.gathered.length,
      seen: this.seen.length,
      unseen: this.unseen.length,
      weight: this.weight,
      letters: this.letters,
    };
  }

  /** Takes in a part that was kept. */
  take(part: Part): void {
    this.gathered.push(part);
    this.weight += part.weight;
    this.letters += part.letters;
  }

  /** Makes one part of all that was gathered from a start on. */
  cut(start: Start, after: Node | null, standing: Standing): Part {
    const gathered = this.gathered.splice(start.pieces);
    const part: Part = {
      kind: 'part',
      place: standing.place,
      outside: standing.outside,
      container: standing.container,
      first: start.node,
      after,
      gathered,
      weight: this.weight - start.weight,
      letters: this.letters - start.letters,
      reach: gathered.reduce((least, { reach }) => Math.min(least, reach), itself),
      seen: this.seen.splice(start.seen),
      unseen: this.unseen.splice(start.unseen),
    };
    this.gathered.push(part);
    return part;
  }
}
