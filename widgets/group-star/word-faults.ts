import type { ReadingProblem } from '#core/collection/reading';
import { fill, plural } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import type { Fault } from './state.ts';
import type { GroupWords } from './words.ts';

/** A fault in words. */
export interface WordedFault {
  /** The id of the field that it is about. */
  readonly field: 'who' | 'day' | 'codes' | 'files' | 'paper';
  readonly text: string;
  /** Each line that is wrong, where there are such. */
  readonly items: readonly string[];
}

/** The most lines that are named at once: after so many, they have one cause. */
const most = 8;

/** Puts a fault into words: what happened, where, and what to do. */
export function wordFault(fault: Fault, { group }: GroupWords, locale: Locale): WordedFault {
  const words = group.errors;
  const items = (problems: readonly ReadingProblem[], of: 'lines' | 'rows' | 'entries') => {
    const named = problems.slice(0, most).map((each) => wordProblem(each, of, group));
    const more = problems.length - named.length;
    return more > 0 ? [...named, plural(words.more, more, locale)] : named;
  };
  switch (fault.about) {
    case 'field': {
      const field = fault.field === 'audience' ? 'who' : fault.field;
      const texts = {
        audience: words.noAudience,
        day: words.noDay,
        codes: words.noCodes,
        paper: group.paper.nothing,
      };
      return { field, text: texts[fault.field], items: [] };
    }
    case 'lines':
      return {
        field: 'codes',
        text: plural(words.lines, fault.problems.length, locale),
        items: items(fault.problems, 'lines'),
      };
    case 'file':
      return {
        field: 'files',
        text: plural(words.file, fault.problems.length, locale, { name: fault.name }),
        items: items(fault.problems, fault.of),
      };
    case 'whole-file':
      return { field: 'files', text: wordFile(fault, words.files, locale), items: [] };
  }
}

/** Puts a problem of one line, row or entry into words. */
export function wordProblem(
  { at, kind, field, found }: ReadingProblem,
  of: 'lines' | 'rows' | 'entries',
  { errors, audiences }: GroupWords['group'],
): string {
  const where =
    of === 'entries'
      ? field
        ? errors.entryField
        : errors.entry
      : field && of === 'rows'
        ? errors.lineColumn
        : errors.line;
  const names = Object.values(audiences).join(', ');
  return `${fill(where, { at, field: field ?? '' })}: ${fill(errors.problems[kind], { found, audiences: names })}`;
}

function wordFile(
  { name, problem }: Extract<Fault, { about: 'whole-file' }>,
  words: GroupWords['group']['errors']['files'],
  locale: Locale,
): string {
  if (problem === null) return fill(words.unreadable, { name });
  const text = words[problem.kind === 'other' ? 'something-else' : problem.kind];
  const limit = 'limit' in problem ? problem.limit.toLocaleString(locale) : '';
  const place = problem.kind === 'broken' ? { line: problem.line, column: problem.column } : {};
  return fill(text, { name, limit, ...place });
}
