import type { Block, Fact, Section } from '../block.ts';
import { escape } from '../escape.ts';
import { defineFormat } from '../format.ts';
import { inline, writeBars, writeStar, writeSwings, writeTable } from '../html-tables.ts';
import { paperStyle, paperStyleHash } from '../paper-style.ts';
import { paperOf } from '../paper.ts';
import type { Report } from '../report.ts';
import { isSafeAddress } from '../safe-address.ts';

/** One file that stands alone: no script, nothing fetched, its own style and a policy that forbids all else. */
export default defineFormat({
  id: 'html',
  mediaType: 'text/html;charset=utf-8',
  extension: 'html',
  write(report) {
    const { locale, title, made, words, credit } = report;
    const sections = paperOf(report);
    const policy = `default-src 'none'; style-src 'sha256-${paperStyleHash}'; base-uri 'none'; form-action 'none'`;
    return `<!doctype html>
<html lang="${escape(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(policy).replaceAll('&#39;', "'")}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inline(title)}</title>
<style>${paperStyle}</style>
</head>
<body>
<header>
<h1>${inline(title)}</h1>
<p class="quiet">${inline(made)}</p>
</header>
<main>
${sections.map((section) => writeSection(section, sections, words)).join('\n')}
</main>
<footer>
${[words.about, words.privacy, credit].map((line) => `<p>${inline(line)}</p>`).join('\n')}
</footer>
</body>
</html>
`;
  },
});

function writeSection(section: Section, all: readonly Section[], words: Report['words']): string {
  const { id, heading, blocks } = section;
  const first = section === all[0];
  return [
    `<section${first ? ' class="short"' : ''} id="${escape(id)}">`,
    `<h2>${inline(heading)}</h2>`,
    ...blocks.map((block) => writeBlock(block, 3)),
    '</section>',
    ...(first ? [writeContents(all.slice(1), words)] : []),
  ].join('\n');
}

const writeContents = (sections: readonly Section[], words: Report['words']): string =>
  `<nav aria-labelledby="contents">\n<h2 id="contents">${inline(words.headings.contents)}</h2>\n<ul>\n${sections
    .map(({ id, heading }) => `<li><a href="#${escape(id)}">${inline(heading)}</a></li>`)
    .join('\n')}\n</ul>\n</nav>`;

function writeBlock(block: Block, level: number): string {
  switch (block.kind) {
    case 'text':
      return `<p>${escape(block.text)}</p>`;
    case 'words': {
      const label = block.label === null ? '' : `<p class="label">${inline(block.label)}</p>\n`;
      return `${label}<blockquote dir="auto">${escape(block.text)}</blockquote>`;
    }
    case 'facts':
      return writeFacts(block.facts);
    case 'places':
      return `<ol>\n${block.places.map((facts) => `<li>${writeFacts(facts)}</li>`).join('\n')}\n</ol>`;
    case 'list':
      return `<ul>\n${block.items.map(writeItem).join('\n')}\n</ul>`;
    case 'star':
      return writeStar(block.picture, block.table);
    case 'bars':
      return writeBars(block.head, block.bars);
    case 'table':
      return writeTable(block.caption, block.head, [block.rows]);
    case 'swings':
      return writeSwings(block.swings);
    case 'part':
      return [
        `<h${level}>${inline(block.heading)}</h${level}>`,
        ...block.blocks.map((each) => writeBlock(each, level + 1)),
      ].join('\n');
  }
}

const writeItem = ({ text, note }: { text: string; note: string | null }): string =>
  `<li><bdi>${escape(text)}</bdi>${note === null ? '' : ` <span class="quiet">(${inline(note)})</span>`}</li>`;

const writeFacts = (facts: readonly Fact[]): string => `<dl>\n${facts.map(writeFact).join('\n')}\n</dl>`;

function writeFact({ label, text, address, lang }: Fact): string {
  const shown =
    address && isSafeAddress(text)
      ? `<a href="${escape(text)}" rel="noreferrer">${escape(text)}</a>`
      : escape(text);
  const language = lang !== undefined && isLanguage(lang) ? ` lang="${escape(lang)}"` : '';
  return `<div><dt>${inline(label)}</dt><dd dir="auto"${language}>${shown}</dd></div>`;
}

/** Whether a page's word for its language can be one. */
const isLanguage = (lang: string): boolean => /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(lang);
