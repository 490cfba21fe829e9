import { escape } from '../escape.ts';
import { defineFormat } from '../format.ts';
import { paperStyle, paperStyleHash } from '../paper-style.ts';
import { paperOf, type Block, type Fact, type Section } from '../paper.ts';
import type { Report } from '../report.ts';
import { isSafeAddress } from '../safe-address.ts';
import { starSvg } from '../star-svg.ts';

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
      return writeStar(block);
    case 'bars':
      return writeBars(block);
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

function writeStar({ picture, table }: Extract<Block, { kind: 'star' }>): string {
  // On a phone the rows become blocks, each cell after the name of its column: the roles keep it a table.
  const row = ([part = '', ...cells]: readonly string[]) =>
    `<tr role="row"><th role="rowheader" scope="row">${inline(part)}</th>${cells
      .map((cell, at) => `<td role="cell" data-column="${inline(table.head[at + 1]!)}">${inline(cell)}</td>`)
      .join('')}</tr>`;
  const body = (rows: readonly (readonly string[])[]) =>
    `<tbody role="rowgroup">\n${rows.map(row).join('\n')}\n</tbody>`;
  const head = table.head.map((each) => `<th role="columnheader" scope="col">${inline(each)}</th>`);
  return [
    ...(picture === null ? [] : [`<div class="star">${starSvg(picture)}</div>`]),
    '<table class="scores" role="table">',
    `<caption>${inline(table.caption)}</caption>`,
    `<thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead>`,
    body(table.rows.slice(0, table.inner)),
    body(table.rows.slice(table.inner)),
    '</table>',
  ].join('\n');
}

function writeBars({ head, bars }: Extract<Block, { kind: 'bars' }>): string {
  const most = Math.max(...bars.map(({ count }) => count));
  const row = ({ name, count }: { name: string; count: number }) => {
    const width = Math.round((count / most) * 100);
    const bar = `<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${width}" height="10"/></svg>`;
    return `<tr><th scope="row">${inline(name)}</th><td><span>${count}</span> ${bar}</td></tr>`;
  };
  return [
    '<table class="bars">',
    `<thead><tr>${head.map((each) => `<th scope="col">${inline(each)}</th>`).join('')}</tr></thead>`,
    `<tbody>\n${bars.map(row).join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n');
}

/** Whether a page's word for its language can be one. */
const isLanguage = (lang: string): boolean => /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(lang);

/** A text on one line, for headings and labels. */
const inline = (text: string): string => escape(text.replace(/\s+/g, ' ').trim());
