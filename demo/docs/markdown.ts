import { Marked, type Tokens } from 'marked';
import { escapeHtml } from '#core/embed/escape-html';
import type { BookPage } from './book.ts';
import { follow } from './follow-links.ts';

/** The HTML of a page in Markdown: headings that links can lead to, links between pages, and tables that scroll. */
export function readMarkdown(markdown: string, page: Pick<BookPage, 'source'>): string {
  const taken = new Set<string>();
  const labels: string[] = [];
  return new Marked({
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        const words = this.parser.parseInline(tokens);
        return `<h${depth} id="${freeId(words, taken)}">${words}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const words = this.parser.parseInline(tokens);
        const target = follow(href, page);
        return target.href === null ? words : `<a href="${escapeHtml(target.href)}">${words}</a>`;
      },
      image({ href, text }: Tokens.Image) {
        return `<img src="${escapeHtml(follow(href, page).href ?? href)}" alt="${escapeHtml(text)}" loading="lazy">`;
      },
      table({ header, rows }: Tokens.Table) {
        const heads = header.map(({ text }) => text.replaceAll('`', ''));
        const inline = ({ tokens }: Tokens.TableCell) => this.parser.parseInline(tokens);
        const head = header.map((cell) => `<th scope="col" role="columnheader">${inline(cell)}</th>`);
        const body = rows.map((row) => rowOf(row.map(inline), heads));
        const label = heads.join(', ');
        labels.push(label);
        const number = labels.filter((each) => each === label).length;
        // A table that is wider than the screen must be reached by the keyboard.
        return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(number === 1 ? label : `${label} (${number})`)}"><table role="table"><thead role="rowgroup"><tr role="row">${head.join('')}</tr></thead><tbody role="rowgroup">${body.join('\n')}</tbody></table></div>\n`;
      },
    },
  }).parse(markdown, { async: false });
}

/** An id as GitHub makes it, so that a link to a heading works in both places. */
function freeId(words: string, taken: Set<string>): string {
  const plain = words.replace(/<[^>]+>|&\w+;|&#\d+;/g, '');
  const name = plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
  let id = name;
  for (let number = 1; taken.has(id); number += 1) id = `${name}-${number}`;
  taken.add(id);
  return id;
}

/** On a narrow screen each cell stands below the other, with its head; roles keep it a table there. */
const rowOf = ([first = '', ...rest]: readonly string[], [, ...heads]: readonly string[]): string =>
  `<tr role="row"><th scope="row" role="rowheader">${first}</th>${rest
    .map((words, at) => `<td role="cell" data-head="${escapeHtml(heads[at] ?? '')}">${words}</td>`)
    .join('')}</tr>`;
