import { fill } from '#core/i18n/fill';
import type { Block } from './block.ts';
import type { ReportedCase } from './cases.ts';
import type { ReportWords } from './words.ts';

/** The business cases on paper: what is proposed and what it comes to, the care to be taken, then the figures. */
export const casesOnPaper = (
  cases: readonly ReportedCase[],
  words: ReportWords['businessCase'],
): readonly Block[] => [
  { kind: 'text', text: words.lead },
  ...cases.map((each): Block => ({ kind: 'part', heading: each.topic, blocks: casePart(each, words) })),
];

function casePart(each: ReportedCase, words: ReportWords['businessCase']): readonly Block[] {
  const { page, proposal, sentences, stillPhone, missing, cautions, causes, inputs, swings } = each;
  const { tables } = words;
  const lines = (items: readonly string[]): Block => ({
    kind: 'list',
    items: items.map((text) => ({ text, note: null })),
  });
  return [
    ...(page === null ? [] : [text(fill(words.about, { page }))]),
    ...(proposal === null ? [] : [written(words.propose, proposal)]),
    ...(sentences.length === 0 ? [] : [lines(sentences)]),
    ...(missing.length === 0 ? [] : [text(words.missing), lines(missing)]),
    ...(stillPhone === null ? [] : [written(words.stillPhone, stillPhone)]),
    ...(cautions.length === 0
      ? []
      : [{ kind: 'part' as const, heading: words.care, blocks: [lines(cautions)] }]),
    ...(swings === null ? [] : [text(swings.note), { kind: 'swings' as const, swings }]),
    ...(causes.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: tables.causes.caption,
            head: [tables.causes.head.cause, tables.causes.head.count, tables.causes.head.words],
            rows: causes.map(({ name, count, words: said }) => [name, String(count), `“${said}”`]),
          },
        ]),
    ...(inputs.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: tables.inputs.caption,
            head: [tables.inputs.head.what, tables.inputs.head.range, tables.inputs.head.source],
            rows: inputs.map(({ name, range, source }) => [name, range, source]),
          },
        ]),
  ];
}

const text = (line: string): Block => ({ kind: 'text', text: line });

const written = (label: string, words: string): Block => ({ kind: 'words', label, text: words });
