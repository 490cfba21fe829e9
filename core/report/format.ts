import type { Report } from './report.ts';

/** A form in which a report can be saved. */
export interface Format<Id extends string = string> {
  readonly id: Id;
  readonly mediaType: string;
  /** The ending of its files, without a dot. */
  readonly extension: string;
  write(report: Report): string;
}

/** Declares a format and keeps its id as a type, so that its words are asked for by the compiler. */
export const defineFormat = <const Id extends string>(format: Format<Id>): Format<Id> => format;
