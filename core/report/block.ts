import type { ReportedSwings } from './case-swings.ts';
import type { ReportedCause } from './causes.ts';
import type { ReportedScores } from './star.ts';
import type { StarPicture } from './star-picture.ts';

/** A piece of a paper. What a format cannot show as it is meant, it shows as well as it can. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  /** Words of the reviewer or of people that were asked: several lines, perhaps. */
  | { readonly kind: 'words'; readonly label: string | null; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** Places of one prompt, each with its facts. */
  | { readonly kind: 'places'; readonly places: readonly (readonly Fact[])[] }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'star'; readonly picture: StarPicture | null; readonly table: ReportedScores }
  | {
      readonly kind: 'bars';
      readonly head: readonly [string, string];
      readonly bars: readonly ReportedCause[];
    }
  /** A table with a row for each thing; the first cell of a row names it. */
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'swings'; readonly swings: ReportedSwings }
  /** A group that is kept together, with a heading one level down. */
  | { readonly kind: 'part'; readonly heading: string; readonly blocks: readonly Block[] };

/** A label and what it stands for. */
export interface Fact {
  readonly label: string;
  readonly text: string;
  /** True for the address of a web page. */
  readonly address?: true;
  /** The language of the text, where it is the page's and not the report's; '' if nobody knows. */
  readonly lang?: string;
}

/** A line of a list, with what belongs to it. */
export interface Item {
  readonly text: string;
  readonly note: string | null;
}

/** A section of a paper, with its heading. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
}
