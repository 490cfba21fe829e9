import { fill } from '#core/i18n/fill';
import type { Block, Fact, Item, Section } from './block.ts';
import { casesOnPaper } from './case-paper.ts';
import { changesOnPaper } from './before-after.ts';
import type { ReportedConversation } from './conversations.ts';
import type { ReportedGroups } from './groups.ts';
import type { ReportedNote, ReportedPage, ReportedPlace, ReportedPrompt } from './pages.ts';
import { journeyOnPaper } from './journey.ts';
import type { Report } from './report.ts';
import { walksOnPaper } from './walk-throughs.ts';

/** A report laid out as a paper for a meeting: the point first, then the star, one chart, and the detail. */
export function paperOf(report: Report): readonly Section[] {
  const { words, journeyWords, journey, star, groups, causes, cases, pages } = report;
  const { conversations, walks, changes, comparisons, toAsk } = report;
  const { headings } = words;
  return [
    section('short', headings.short, [list(report.short.map((line) => ({ text: line, note: null })))]),
    ...(journey === null
      ? []
      : [section('journey', journeyWords.heading, journeyOnPaper(journey, journeyWords))]),
    section('star', headings.star, [
      ...star.paragraphs.map(text),
      ...(star.table ? [{ kind: 'star' as const, picture: star.picture, table: star.table }] : []),
    ]),
    ...(groups.length > 0 ? [section('groups', report.groupWords.group.title, groups.map(groupsPart))] : []),
    ...(causes.length > 0
      ? [
          section('causes', headings.causes, [
            text(words.causes.note),
            { kind: 'bars', head: [words.causes.cause, words.causes.prompts], bars: causes },
          ]),
        ]
      : []),
    ...(cases.length > 0
      ? [section('cases', report.caseWords.title, casesOnPaper(cases, report.caseWords))]
      : []),
    section('changes', headings.changes, [
      changes.length === 0
        ? text(words.changes.none)
        : list(changes.map((change) => ({ text: change.text, note: change.after }))),
    ]),
    ...(comparisons.length > 0
      ? [section('before-after', journeyWords.changes.title, changesOnPaper(comparisons, journeyWords))]
      : []),
    section('to-ask', headings.toAsk, [
      toAsk.length === 0
        ? text(words.toAsk.none)
        : list(toAsk.map(({ question, about }) => ({ text: question, note: about }))),
    ]),
    section(
      'conversations',
      headings.conversations,
      conversations.length === 0
        ? [text(words.conversation.none)]
        : conversations.map((each) => conversationPart(each, words)),
    ),
    ...(walks.length > 0
      ? [section('walk-throughs', journeyWords.walks.title, walksOnPaper(walks, journeyWords))]
      : []),
    section(
      'pages',
      headings.pages,
      pages.length === 0 ? [text(words.page.none)] : pages.map((page) => pagePart(page, words, journeyWords)),
    ),
  ];
}

type Words = Report['words'];

const groupsPart = ({ heading, paragraphs, lists, table, picture, note }: ReportedGroups): Block =>
  part(heading, [
    ...paragraphs.map(text),
    { kind: 'star', picture, table },
    text(note),
    ...lists.map(({ heading: title, items }) =>
      part(title, [list(items.map((line) => ({ text: line, note: null })))]),
    ),
  ]);

const section = (id: string, heading: string, blocks: readonly Block[]): Section => ({ id, heading, blocks });

const text = (line: string): Block => ({ kind: 'text', text: line });

const list = (items: readonly Item[]): Block => ({ kind: 'list', items });

const part = (heading: string, blocks: readonly Block[]): Block => ({ kind: 'part', heading, blocks });

function conversationPart(
  { heading, question, page, who, howMany, said, changed }: ReportedConversation,
  { conversation: words }: Words,
): Block {
  return part(heading, [
    ...(question === null ? [] : [text(question)]),
    {
      kind: 'facts',
      facts: [
        { label: words.page, text: page },
        { label: words.who, text: who },
        { label: words.howMany, text: String(howMany) },
      ],
    },
    { kind: 'words', label: words.said, text: said },
    { kind: 'words', label: words.changed, text: changed ?? words.nothingChanged },
  ]);
}

function pagePart(page: ReportedPage, words: Words, { ownTitle: titleLabel }: Report['journeyWords']): Block {
  const { number, title, ownTitle, lang, address, readOn, checked, prompts, notes } = page;
  return part(fill(words.page.heading, { n: number, title }), [
    {
      kind: 'facts',
      facts: [
        ...(ownTitle === null ? [] : [{ label: titleLabel, text: ownTitle, lang }]),
        ...(address === '' ? [] : [{ label: words.page.address, text: address, address: true as const }]),
        { label: words.page.read, text: readOn },
        ...(checked === null ? [] : [{ label: words.page.checked, text: checked }]),
      ],
    },
    ...(prompts.length === 0 ? [text(words.page.nothingFound)] : []),
    ...prompts.map((prompt) => promptPart(prompt, lang, words)),
    ...(notes.length === 0 ? [] : [notesPart(notes, lang, words)]),
  ]);
}

function promptPart(
  { title, question, why, places }: ReportedPrompt,
  lang: string,
  { prompt: words }: Words,
): Block {
  const facts: readonly Fact[] = [
    { label: words.ask, text: question ?? '' },
    { label: words.why, text: why },
  ];
  return part(title, [
    question === null ? text(why) : { kind: 'facts', facts },
    { kind: 'places', places: places.map((place) => placeFacts(place, lang, words)) },
  ]);
}

const placeFacts = (
  { evidence, quote, decision, reason, gone }: ReportedPlace,
  lang: string,
  words: Words['prompt'],
): readonly Fact[] => [
  ...(gone ? [{ label: words.found, text: words.gone }] : []),
  ...(evidence === null ? [] : [{ label: words.found, text: evidence }]),
  ...(quote === null || evidence?.includes(quote) ? [] : [{ label: words.words, text: quote, lang }]),
  { label: words.decision, text: decision },
  ...(reason === null ? [] : [{ label: words.reason, text: reason }]),
];

const notesPart = (notes: readonly ReportedNote[], lang: string, words: Words): Block =>
  part(
    words.page.notes,
    notes.flatMap(({ quote, text: note, lost, written }): readonly Block[] => [
      quote === null
        ? text(words.note.wholePage)
        : { kind: 'facts', facts: [{ label: words.note.about, text: quote, lang }] },
      { kind: 'words', label: null, text: note },
      text(lost ? `${words.note.lost} ${written}` : written),
    ]),
  );
