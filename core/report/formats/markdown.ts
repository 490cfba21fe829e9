import type { Block, Fact } from '../block.ts';
import { defineFormat } from '../format.ts';
import { inCode, inLine, inLines } from '../markdown-text.ts';
import { paperOf } from '../paper.ts';
import { isSafeAddress } from '../safe-address.ts';

/** CommonMark with tables. No HTML, no pictures, and no links but those to the pages. */
export default defineFormat({
  id: 'markdown',
  mediaType: 'text/markdown;charset=utf-8',
  extension: 'md',
  write(report) {
    const { words, title, made, credit } = report;
    const sections = paperOf(report).flatMap(({ heading, blocks }) => [
      `## ${inLine(heading)}`,
      ...blocks.flatMap((block) => writeBlock(block, 3)),
    ]);
    const pieces = [
      `# ${inLine(title)}`,
      inLine(made),
      ...sections,
      '---',
      inLine(words.about),
      inLine(words.privacy),
      inLine(credit),
    ];
    return `${pieces.join('\n\n')}\n`;
  },
});

function writeBlock(block: Block, level: number): readonly string[] {
  switch (block.kind) {
    case 'text':
      return [inLines(block.text).join('\n')];
    case 'words':
      return [
        ...(block.label === null ? [] : [`**${inLine(block.label)}**`]),
        inLines(block.text)
          .map((line) => `> ${line}`.trimEnd())
          .join('\n'),
      ];
    case 'facts':
      return [block.facts.map((fact) => `- ${writeFact(fact)}`).join('\n')];
    case 'places':
      return [block.places.map(writePlace).join('\n')];
    case 'list':
      return [
        block.items
          .map(({ text, note }) => `- ${inLine(text)}${note === null ? '' : ` (${inLine(note)})`}`)
          .join('\n'),
      ];
    case 'star':
      return [writeTable(block.table.head, block.table.rows)];
    case 'bars':
      return [
        writeTable(
          block.head,
          block.bars.map(({ name, count }) => [name, String(count)]),
        ),
      ];
    case 'table':
      return [`**${inLine(block.caption)}**`, writeTable(block.head, block.rows)];
    case 'swings': {
      const { caption, head, bars } = block.swings;
      const rows = bars.map(({ name, atLow, atHigh }) => [name, atLow, atHigh]);
      return [`**${inLine(caption)}**`, writeTable(head, rows)];
    }
    case 'part':
      return [
        `${'#'.repeat(level)} ${inLine(block.heading)}`,
        ...block.blocks.flatMap((each) => writeBlock(each, level + 1)),
      ];
  }
}

const writePlace = (facts: readonly Fact[], at: number): string => {
  const number = `${at + 1}. `;
  const [first, ...others] = facts.map(writeFact);
  return [`${number}${first}`, ...others.map((fact) => `${' '.repeat(number.length)}- ${fact}`)].join('\n');
};

const writeFact = ({ label, text, address }: Fact): string => {
  const shown = !address ? inLine(text) : isSafeAddress(text) ? `<${text}>` : inCode(text);
  return `**${inLine(label)}:** ${shown}`;
};

function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head.map(inLine)),
    line(head.map(() => '---')),
    ...rows.map((cells) => line(cells.map(inLine))),
  ].join('\n');
}
