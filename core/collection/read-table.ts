import type { HandedIn } from '#core/groups/collection';
import type { Answer, AnswerSet } from '#core/star/answers';
import type { Audience } from '#core/star/audiences';
import { encodeResult } from '#core/star/result-code';
import {
  instrumentVersion,
  statements,
  statementsOf,
  type StatementId,
  type Voice,
} from '#core/star/statements';
import { audienceNamed } from './audience-names.ts';
import { rowsOf, type Row } from './csv.ts';
import { readCode } from './read-code.ts';
import {
  readingLimits,
  readingSlice,
  shortened,
  type Defaults,
  type FileProblem,
  type Reading,
  type ReadingProblem,
} from './reading.ts';
import { readDay } from './round-day.ts';

/** What the columns are called, in English and Welsh. Capitals do not matter. */
const columnNames = {
  code: ['code', 'link', 'result', 'result code', 'cod', 'dolen', 'canlyniad'],
  audience: ['audience', 'group', 'who', 'cynulleidfa', 'grŵp', 'grwp', 'pwy'],
  round: ['round', 'date', 'day', 'when', 'rownd', 'dyddiad', 'pryd'],
  voice: ['wording', 'voice', 'geiriad', 'llais'],
} as const;

type ColumnName = keyof typeof columnNames | StatementId;

type Columns = ReadonlyMap<ColumnName, number>;

/** Whether a text is a table with a head: its first row names a column of ours. */
export function isTable(text: string): boolean {
  const first = rowsOf(text.slice(0, 5_000)).next();
  return !first.done && (columnsOf(first.value).size > 0 || isOneResult(first.value));
}

/**
 * Reads a table of people, one a row: with a column of codes, or one for each statement with answers of 0 to 4 or
 * "not sure". It pauses after each `readingSlice` rows.
 */
export function* readTable(text: string, defaults: Defaults): Generator<void, Reading | FileProblem, void> {
  const rows = rowsOf(text);
  const head = rows.next();
  if (head.done) return { kind: 'empty' };
  const columns = columnsOf(head.value);
  const asked = statements.filter(({ id }) => columns.has(id));
  if (!columns.has('code') && asked.length === 0) {
    return isOneResult(head.value) ? { kind: 'one-result' } : { kind: 'no-column' };
  }
  const handedIn: HandedIn[] = [];
  const problems: ReadingProblem[] = [];
  let count = 0;
  for (const row of rows) {
    count += 1;
    if (count > readingLimits.people) return { kind: 'too-many', limit: readingLimits.people };
    if (count % readingSlice === 0) yield;
    const read = readRow(row, head.value, columns, defaults);
    if ('kind' in read) problems.push(read);
    else handedIn.push(read);
  }
  const known = new Set(columns.values());
  const passedOver = head.value.cells.flatMap((name, at) =>
    known.has(at) || name.trim() === '' ? [] : [shortened(name)],
  );
  return { handedIn, problems, passedOver };
}

function columnsOf({ cells }: Row): Columns {
  const columns = new Map<ColumnName, number>();
  for (const [at, cell] of cells.entries()) {
    const name = cell
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase();
    const found =
      statements.find(({ id }) => id.toLowerCase() === name)?.id ??
      (Object.keys(columnNames) as (keyof typeof columnNames)[]).find((column) =>
        (columnNames[column] as readonly string[]).includes(name),
      );
    if (found !== undefined && !columns.has(found)) columns.set(found, at);
  }
  return columns;
}

/** The self-check saves the answers of one person as a table, with the statements below each other. */
const isOneResult = ({ cells: [first = '', , ...rest] }: Row): boolean =>
  rest.length === 3 && /^\uFEFF?(Statement id|Statement number|Rhif y gosodiad)$/i.test(first.trim());

function readRow(row: Row, head: Row, columns: Columns, defaults: Defaults): HandedIn | ReadingProblem {
  const cell = (name: ColumnName): string => row.cells[columns.get(name) ?? -1]?.trim() ?? '';
  const problem = (kind: ReadingProblem['kind'], name: ColumnName): ReadingProblem => ({
    at: row.line,
    kind,
    field: shortened(head.cells[columns.get(name) ?? -1] ?? ''),
    found: shortened(cell(name)),
  });
  const audience = cell('audience') === '' ? defaults.audience : audienceNamed(cell('audience'));
  if (audience === null) return problem(cell('audience') === '' ? 'no-audience' : 'audience', 'audience');
  const round = cell('round') === '' ? defaults.round : readDay(cell('round'));
  if (round === null) return problem('day', 'round');
  if (columns.has('code')) {
    const read = readCode(codeIn(cell('code')));
    if (!read.ok) return problem(read.kind, 'code');
    return { audience, round, code: read.code, set: read.set };
  }
  const set = readAnswers(cell, columns, audience);
  if ('kind' in set) return problem(set.kind, set.column);
  return { audience, round, code: encodeResult(set), set };
}

/** A cell may hold the code, or the link. */
const codeIn = (cell: string): string => cell.slice(0, 3_000).split('coprod-result=').at(-1)!;

interface BadCell {
  readonly kind: 'answer' | 'voice' | 'no-answers';
  readonly column: ColumnName;
}

function readAnswers(
  cell: (name: ColumnName) => string,
  columns: Columns,
  audience: Audience,
): AnswerSet | BadCell {
  const quick = statementsOf('quick');
  const mode = [...columns.keys()].every((name) => isQuick(name, quick)) ? 'quick' : 'full';
  const voice = cell('voice') === '' ? voiceOf(audience) : voiceNamed(cell('voice'));
  if (voice === null) return { kind: 'voice', column: 'voice' };
  const answers: Partial<Record<StatementId, Answer>> = {};
  for (const { id } of statementsOf(mode)) {
    if (cell(id) === '') continue;
    const answer = answerIn(cell(id));
    if (answer === null) return { kind: 'answer', column: id };
    answers[id] = answer;
  }
  if (Object.keys(answers).length === 0) {
    return { kind: 'no-answers', column: statementsOf(mode).find(({ id }) => columns.has(id))!.id };
  }
  return { version: instrumentVersion, mode, voice, answers };
}

const isQuick = (name: ColumnName, quick: readonly { readonly id: string }[]): boolean =>
  name in columnNames || quick.some(({ id }) => id === name);

/** Where a table does not say whose wording was asked: people outside the council are asked as residents. */
const voiceOf = (audience: Audience): Voice =>
  audience === 'people-who-access-services' || audience === 'communities' ? 'resident' : 'team';

function voiceNamed(text: string): Voice | null {
  const name = text.toLowerCase();
  if (['resident', 'residents', 'trigolion', 'preswylydd'].includes(name)) return 'resident';
  return ['team', 'staff', 'tîm', 'tim'].includes(name) ? 'team' : null;
}

function answerIn(text: string): Answer | null {
  if (/^[0-4]$/.test(text)) return Number(text) as Answer;
  return /^(\?|not[- ]sure|ddim yn si[wŵ]r)$/i.test(text) ? 'not-sure' : null;
}
