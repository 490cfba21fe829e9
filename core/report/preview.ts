import type { Audit, Reading } from '#core/audit/audit';
import { plural } from '#core/i18n/fill';
import type { FormatId } from './formats.ts';
import { plainText } from './plain-text.ts';
import type { Report } from './report.ts';

/** One kind of thing that a report will contain, and the things themselves where a person should look at them. */
export interface PreviewLine {
  /** What and how many: "The addresses and titles of 3 pages". */
  readonly text: string;
  /** Each address, each text of a page, each note; empty where the number says enough. */
  readonly items: readonly string[];
}

type Previewed = Pick<
  Report,
  'audit' | 'words' | 'caseWords' | 'journeyWords' | 'groupWords' | 'groups' | 'locale'
>;

/** What a file will contain, so that a person sees it before anything is saved. What there is none of is left out. */
export function previewOf(
  { audit, words, caseWords, journeyWords, groupWords, groups, locale }: Previewed,
  format: FormatId,
): readonly PreviewLine[] {
  const { preview } = words;
  const line = (forms: Parameters<typeof plural>[0], items: readonly string[], show: boolean) =>
    items.length === 0
      ? []
      : [{ text: plural(forms, items.length, locale), items: show ? items.map(plainText) : [] }];
  const { pages, conversations, checks, walkThroughs, businessCases } = audit;
  const tallied = businessCases.flatMap(({ tally }) => tally.map((contact) => contact.words));
  return [
    ...line(
      preview.addresses,
      pages.map(({ url, title }) => (title === '' ? url : `${title} – ${url}`)),
      true,
    ),
    ...line(preview.quotes, quotesOf(audit), true),
    ...line(
      preview.decisions,
      pages.flatMap(({ decisions }) => Object.keys(decisions)),
      false,
    ),
    ...line(
      preview.notes,
      pages.flatMap(({ notes }) => notes.map(({ text }) => text)),
      true,
    ),
    ...line(
      preview.conversations,
      conversations.map(({ said }) => said),
      true,
    ),
    ...line(
      journeyWords.preview.walks,
      walkThroughs.map(({ who, task, stopped, words: said }) =>
        [who, task, stopped, said].filter(Boolean).join(' – '),
      ),
      true,
    ),
    ...line(
      journeyWords.preview.earlier,
      pages.flatMap(({ earlier = [] }) => earlier.map(({ readAt }) => readAt)),
      false,
    ),
    ...line(
      preview.checks,
      checks.map(({ code }) => code),
      false,
    ),
    // The file that can be brought back has only what is kept in the review.
    ...(format === 'json' || groups.length === 0
      ? []
      : [{ text: groupWords.result.preview, items: groups.map(({ heading }) => heading) }]),
    ...line(
      caseWords.preview.cases,
      businessCases.map(({ topic }) => topic),
      true,
    ),
    ...line(caseWords.preview.contacts, tallied, true),
    ...(format === 'json' && pages.length > 0 ? [{ text: preview.places, items: [] }] : []),
  ];
}

const foundIn = ({ findings }: Reading) => findings;

/** Every text of a page that the audit holds, each once. */
const quotesOf = ({ pages }: Audit): readonly string[] => [
  ...new Set(
    pages.flatMap(({ findings, notes, previous, earlier = [] }) => [
      ...[findings, ...earlier.map(foundIn), ...(previous ? [previous.findings] : [])]
        .flat()
        .flatMap(({ evidence }) => (evidence.quote ? [evidence.quote] : [])),
      ...notes.flatMap(({ quote }) => (quote ? [quote] : [])),
    ]),
  ),
];
