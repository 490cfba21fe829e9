import { defineFormat } from '../format.ts';
import type { ReportedCase } from '../cases.ts';
import type { ReportedComparison } from '../before-after.ts';
import type { ReportedGroups } from '../groups.ts';
import type { ReportedPage } from '../pages.ts';
import type { Report } from '../report.ts';
import type { ReportedWalk } from '../walk-throughs.ts';

/** A table for spreadsheets: one row for each place, note, conversation and question, and one for each part of the star. */
export default defineFormat({
  id: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  extension: 'csv',
  write(report) {
    const head = columns.map((column) => report.words.table[column]);
    const rows = rowsOf(report).map((row) => columns.map((column) => row[column] ?? ''));
    // The mark at the start tells Excel that the letters are UTF-8.
    return `\uFEFF${[head, ...rows].map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')}`;
  },
});

const columns = [
  'kind',
  'page',
  'address',
  'title',
  'text',
  'words',
  'decision',
  'reason',
  'changed',
  'who',
  'howMany',
  'date',
] as const;

type Row = Partial<Record<(typeof columns)[number], string>>;

function rowsOf({
  star,
  groups,
  pages,
  cases,
  conversations,
  walks,
  comparisons,
  toAsk,
  words,
  caseWords,
  journeyWords,
  groupWords,
}: Report): readonly Row[] {
  const { kinds } = words.table;
  return [
    ...(star.table?.rows ?? []).map(([part = '', ...results]) => ({
      kind: kinds.star,
      title: part,
      text: results.join(', '),
    })),
    ...groups.flatMap((each) => rowsOfGroups(each, groupWords)),
    ...pages.flatMap((page) => rowsOfPage(page, words)),
    ...cases.flatMap((each) => rowsOfCase(each, caseWords)),
    ...conversations.map(({ page, pageId, prompt, said, changed, who, howMany, day }) => ({
      kind: kinds.conversation,
      page,
      address: pages.find(({ id }) => id === pageId)?.address ?? '',
      title: prompt,
      text: said,
      changed: changed ?? '',
      who,
      howMany: String(howMany),
      date: day,
    })),
    ...walks.flatMap((each) => rowsOfWalk(each, journeyWords)),
    ...comparisons.flatMap((each) => rowsOfComparison(each, journeyWords)),
    ...toAsk.map(({ question, about, page }) => ({
      kind: kinds.toAsk,
      page: page?.title ?? about,
      address: page?.address ?? '',
      title: question,
    })),
  ];
}

function rowsOfPage(
  { title: page, address, prompts, notes }: ReportedPage,
  words: Report['words'],
): readonly Row[] {
  const { kinds } = words.table;
  return [
    ...prompts.flatMap(({ title, places }) =>
      places.map((place) => ({
        kind: kinds.prompt,
        page,
        address,
        title,
        text: place.evidence ?? (place.gone ? words.prompt.gone : ''),
        words: place.quote ?? '',
        decision: place.decision,
        reason: place.reason ?? '',
        date: place.decidedOn ?? '',
      })),
    ),
    ...notes.map(({ text, quote, lost, day }) => ({
      kind: kinds.note,
      page,
      address,
      text,
      words: quote ?? '',
      reason: lost ? words.note.lost : '',
      date: day,
    })),
  ];
}

/** What each group sees of each part, and how far apart they are. */
const rowsOfGroups = (
  { heading, table: { head, rows } }: ReportedGroups,
  { group }: Report['groupWords'],
): readonly Row[] =>
  rows.flatMap(([part = '', ...cells]) =>
    cells.map((text, at) => ({ kind: group.title, page: heading, title: part, text, who: head[at + 1]! })),
  );

/** A walk-through: its steps, then how it ended, whether the person would have phoned, and what they said. */
const rowsOfWalk = (
  { who, task, start, steps, end, phone, words: said, day }: ReportedWalk,
  { kind, walks }: Report['journeyWords'],
): readonly Row[] =>
  [
    ...(start === null ? [] : [`${walks.start}: ${start}`]),
    ...steps.map((step, at) => `${at + 1}. ${step}`),
    `${walks.stopped}: ${end}`,
    `${walks.phone}: ${phone}`,
    ...(said === null ? [] : [`${walks.words}: ${said}`]),
  ].map((text) => ({ kind: kind.walk, title: task, text, who, howMany: '1', date: day }));

/** Each place of a prompt before and after. */
const rowsOfComparison = (
  { page, address, prompts }: ReportedComparison,
  { kind, changes }: Report['journeyWords'],
): readonly Row[] =>
  prompts.flatMap(({ title, became, places }) =>
    places.map(({ before, after }) => ({
      kind: kind.change,
      page,
      address,
      title,
      text: became,
      words: `${changes.before}: ${before}`,
      changed: `${changes.after}: ${after}`,
    })),
  );

const rowsOfCase = (
  { topic, page, proposal, stillPhone, sentences, cautions, causes, inputs }: ReportedCase,
  { kind, propose, stillPhone: phone, care }: Report['caseWords'],
): readonly Row[] =>
  [
    ...(proposal === null ? [] : [{ text: `${propose}: ${proposal}` }]),
    ...sentences.map((text) => ({ text })),
    ...(stillPhone === null ? [] : [{ text: `${phone}: ${stillPhone}` }]),
    ...cautions.map((text) => ({ text: `${care}: ${text}` })),
    ...causes.map(({ name, count, words }) => ({ text: `${name}: ${count}`, words })),
    ...inputs.map(({ name, range, source, day }) => ({
      text: `${name}: ${range}`,
      reason: source,
      date: day,
    })),
  ].map((row) => ({ kind, page: page ?? '', title: topic, ...row }));

/** Spreadsheets look for a formula behind spaces and invisible signs too. */
const unseen = /^[\s\p{Cf}\p{Cc}\p{Z}]+/u;

/** What begins a formula, and signs that some spreadsheets take for one of these. */
const formulaStart = /^[=+\-@\u2212]/;

/**
 * A cell as RFC 4180 has it, always in quotation marks. An apostrophe goes before what a spreadsheet could take
 * for a formula: quotation marks alone do not stop Excel, nor does a tab.
 */
function writeCell(text: string): string {
  const seen = text.replace(unseen, '');
  // As compatibility forms: the full-width and the small signs are the same signs.
  const first = String.fromCodePoint(seen.codePointAt(0) ?? 0).normalize('NFKC');
  const guard = formulaStart.test(first) || /^[\t\r\n]/.test(text) ? "'" : '';
  return `"${guard}${text.replaceAll('"', '""')}"`;
}
