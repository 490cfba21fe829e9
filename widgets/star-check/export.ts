import { encodeResult } from '#core/star/result-code';
import type { Answer, AnswerSet } from '#core/star/answers';
import { bandOf, type Band } from '#core/star/bands';
import { scoreStar } from '#core/star/score';
import type { StarPoint } from '#core/star/star';
import { statementsOf, type Mode, type StatementId, type Voice } from '#core/star/statements';
import type { ResultView } from './view.ts';

/** The JSON file of a result. What it means in words is left out: a reader takes the ids to the catalogue. */
export interface ResultFile {
  readonly kind: 'coproduction-star-result';
  /** The version of this shape. */
  readonly format: 1;
  /** The version of the questions. Results of two versions must not be compared. */
  readonly instrumentVersion: number;
  readonly mode: Mode;
  readonly voice: Voice;
  /** The service that was thought of, or an empty text. */
  readonly service: string;
  /** When the result was made, as an ISO date and time; null where it came by a link. */
  readonly date: string | null;
  /** The result code: it holds the answers, the mode and the voice. */
  readonly code: string;
  /** The answers by statement. One that was left blank is absent. */
  readonly answers: Readonly<Partial<Record<StatementId, Answer>>>;
  readonly parts: readonly {
    readonly point: StarPoint;
    /** Null where there are not enough answers. */
    readonly band: Band | null;
    /** 0 to 100, not rounded. A quick result has none: it rests on one answer for each part. */
    readonly value?: number | null;
  }[];
}

/** What is known of a result beside its answers. */
export interface ResultFacts {
  readonly set: AnswerSet;
  readonly service: string;
  readonly date: string | null;
}

/** A result as JSON, indented for people. */
export function resultJson({ set, service, date }: ResultFacts): string {
  const file: ResultFile = {
    kind: 'coproduction-star-result',
    format: 1,
    instrumentVersion: set.version,
    mode: set.mode,
    voice: set.voice,
    service,
    date,
    code: encodeResult(set),
    answers: set.answers,
    parts: scoreStar(set.answers, set.mode).points.map(({ point, value }) => ({
      point,
      band: value === null ? null : bandOf(value),
      ...(set.mode === 'full' ? { value } : {}),
    })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A result as CSV for spreadsheets, one statement a row, in the language of the words. */
export function resultCsv(
  { set }: ResultFacts,
  { review, files, star, scale, statements }: ResultView['words'],
): string {
  const { points } = scoreStar(set.answers, set.mode);
  return writeCsv([
    [files.id, files.statement, files.answer, files.part, files.band],
    ...statementsOf(set.mode).map(({ id, point }) => {
      const answer = set.answers[id];
      const value = points.find((part) => part.point === point)?.value ?? null;
      return [
        id,
        statements[id][set.voice],
        answer === undefined ? review.none : scale[answer].label,
        star.points[point].name,
        value === null ? star.notEnough : star.bands[bandOf(value)],
      ];
    }),
  ]);
}

/** Rows as CSV that Excel reads as UTF-8 and in which no cell can be a formula. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;

// Spreadsheets also take a formula behind spaces, invisible signs and full-width forms of the same characters.
const formula = /^[\s\p{Cf}\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

const writeCell = (text: string): string =>
  `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** A file name that is safe on every system: letters, digits and hyphens, the service, and the day. */
export function fileName(first: string, service: string, day: Date): string {
  const slug = service
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 40);
  const pad = (number: number) => String(number).padStart(2, '0');
  const date = `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
  return [first, slug, date]
    .map((piece) => piece.replace(/^-+|-+$/g, ''))
    .filter(Boolean)
    .join('-');
}
