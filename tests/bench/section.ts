/** What one contender needed for one thing, once for each repeat; or in words why there is no figure. */
export type Cell = readonly number[] | string;

/** One thing that was measured, for everybody who does it. */
export interface Line {
  readonly what: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A table of one kind of figure: less is better. */
export interface Table {
  readonly title: string;
  /** Behind the title: `ms`, `KiB` and so on. */
  readonly unit: string;
  readonly digits: number;
  /** Whose columns there are, in this order; the kit first. */
  readonly columns: readonly string[];
  /** Columns that are no peers, such as the page without any tool: nothing is compared with them. */
  readonly apart?: readonly string[];
  readonly lines: readonly Line[];
}

/** Something that is aimed at, what was measured, and whether it holds. */
export interface Aim {
  readonly aim: string;
  readonly measured: string;
  readonly holds: boolean;
}

/** All that one program has measured. */
export interface Section {
  readonly program: Program;
  readonly repeats: number;
  readonly versions: Readonly<Record<string, string>>;
  readonly aims: readonly Aim[];
  readonly tables: readonly Table[];
  /** What a reader must know to read the figures right. */
  readonly notes: readonly string[];
}

/** The programs, in the order of the document. */
export const programs = ['review', 'pins', 'widgets', 'scale', 'packages', 'firefox'] as const;
/** One of them. */
export type Program = (typeof programs)[number];

/** What the kit is called in tables. */
export const kit = 'This kit';
