import type { PageModel, TextBlock } from '#core/page/page-model';
import type { Content } from './content.ts';
import { hoursInTable, type HoursRow } from './hours-in-tables.ts';
import { sayingsIn, type Saying } from './sayings.ts';
import { sectionsOf, type Section } from './sections.ts';
import { subjectWords } from './subject-words.ts';

/** What a page answers somewhere, and what the answer is about. */
export interface Answer extends Saying {
  readonly at: number;
  /** The words on what it is about, without those of the heading of the page, as one text. */
  readonly subject: string;
  /** Those of them that are in the heading of the page. */
  readonly topic: readonly string[];
}

/** Whether two answers are about the same, as far as their words tell: "a permit" may be "a visitor permit". */
export const isSameSubject = (one: Answer, other: Answer): boolean =>
  one.subject === other.subject && areNested(one.topic, other.topic);

/** Whether two answers say different things; a day without a year is the same in each. */
export const isOther = (one: Answer, other: Answer): boolean =>
  !/^(?:deadline|start)$/.test(one.matter) || (one.answer.length > 6 && other.answer.length > 6)
    ? one.answer !== other.answer
    : one.answer.slice(-6) !== other.answer.slice(-6);

/** Whether the words of one are all among those of the other. */
export const areNested = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));

/** Opening hours by season or day, of which an answer without a condition should fit one. */
export interface HoursTable {
  readonly at: number;
  readonly rows: readonly HoursRow[];
}

/** The tables with the opening hours of what the page is about. */
export function hoursTablesOf({ sections, heading }: Content): readonly HoursTable[] {
  const topic = subjectWords(heading);
  return sections.flatMap(({ heading: title, blocks }) => {
    const cell = blocks.find(({ kind }) => kind === 'cell');
    if (cell === undefined || [...subjectWords(title?.text ?? '')].some((word) => !topic.has(word)))
      return [];
    const rows = hoursInTable(title?.text ?? '', blocks);
    return rows.length > 0 ? [{ at: cell.at, rows }] : [];
  });
}

/** What people get, where the heading of the page calls it by another name: "Garden waste" and "a bin". */
const commonNames = new Set(
  'badge bin card certificate collection licence membership pass permit place plot service space subscription ticket'.split(
    ' ',
  ),
);

/** So many words make the name of a place or a team on a line of its own. */
const shortLine = 8;

/** The answers of a page, boxes at its side included, in their order. */
export function answersOf(page: PageModel, content: Content): readonly Answer[] {
  const topic = subjectWords(content.heading);
  const beside = sectionsOf(page.blocks.filter(({ region, shown }) => region === 'aside' && shown));
  const frame = page.blocks.filter(({ region, shown }) => /^(?:header|footer)$/.test(region) && shown);
  return [
    ...[...content.sections, ...beside].flatMap((section) => answersIn(section, topic)),
    // Of the frame of the site, only the hours of a number are known to be about the same.
    ...sectionsOf(frame)
      .flatMap((section) => answersIn(section, topic))
      .filter(({ matter, answer }) => matter === 'phone-hours' && answer !== ''),
  ];
}

function answersIn({ heading, blocks }: Section, topic: ReadonlySet<string>): readonly Answer[] {
  const title = heading === null || heading.level === 1 ? '' : heading.text;
  const headed = [...subjectWords(title)];
  const isOfTopic = (word: string): boolean => topic.has(word) || commonNames.has(word);
  let named: readonly string[] = [];
  return blocks.flatMap((block, index) => {
    const said = sayingsIn(block, title, blocks[index - 1], blocks[index + 1]);
    const answers = said.map((saying): Answer => {
      const words = wordsOf(saying, [...headed, ...named]);
      return {
        ...saying,
        at: block.at,
        subject: words.filter((word) => !isOfTopic(word)).join(' '),
        topic: words.filter(isOfTopic),
      };
    });
    if (isName(block)) named = [...subjectWords(block.text)];
    return answers;
  });
}

/**
 * Prices and numbers are for what the heading names as well. Of a limit and of hours a sentence often names by
 * itself what it is about: "The survey closes on …", though the heading over it be about something else.
 */
function wordsOf({ matter, own }: Saying, around: readonly string[]): readonly string[] {
  if (matter === 'wait') return [...own].toSorted();
  const names = matter !== 'price' && matter !== 'phone' && own.length > 0;
  const words = names && !around.some((word) => own.includes(word)) ? own : [...own, ...around];
  return [...new Set(words)].toSorted();
}

/** A line of its own that names what the next ones are about. */
const isName = ({ words, text }: TextBlock): boolean =>
  words <= shortLine && !/\d/.test(text) && !/[.!?]$/.test(text);
