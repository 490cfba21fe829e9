import type { Link, TextBlock } from '#core/page/page-model';
import { saysFileType } from '#core/text/file-type';
import type { Content } from '../content.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

/** More links than this are one and the same habit. */
const most = 5;

/** So far before or after a link its type may be told. */
const near = 60;

/** A line beside a link that has no more words tells about it. */
const shortLine = 8;

/** "All documents on this page are PDF files". */
const toldForAll =
  /\b(?:documents?|files?|links|forms?|leaflets?|guides?|downloads?|attachments?)\b[^.!?\n]{0,60}\b(?:are|is|open|opens|as|in)\b[^.!?\n]{0,30}\b(?:pdf|word|excel)\b/i;

/** Links to files that do not say so: ask people whether they knew that a document would open. */
export default defineRule({
  id: 'unmarked-documents',
  number: 39,
  approach: 'co-design',
  causes: ['form-in-the-way'],
  severity: 1,
  strength: 3,
  source: 'https://www.w3.org/WAI/tips/writing/',
  *detect({ page, content }) {
    if (content.kind === 'minutes' || toldForAll.test(content.text)) return;
    const told = new Set<string>();
    const unmarked = content.links.filter((link) => {
      if (link.kind !== 'document' || !link.shown || told.has(link.href)) return false;
      if (isMarked(link, page.blocks, content)) return false;
      told.add(link.href);
      return true;
    });
    for (const { at, text, name } of unmarked.slice(0, most))
      yield { at, evidence: { quote: quote(text || name) } };
  },
});

function isMarked(link: Link, blocks: readonly TextBlock[], { linksIn }: Content): boolean {
  if (link.typeShown || saysFileType(`${link.text} ${link.name}`)) return true;
  const block = blocks[link.block];
  if (block === undefined) return false;
  if (saysFileType(wordsBeside(link, block, linksIn.get(block) ?? []))) return true;
  // A card, a table or a list of downloads tells it on a line of its own.
  return [-1, 1, 2].some((step) => {
    const other = blocks[link.block + step];
    return (
      other !== undefined &&
      other.region === block.region &&
      (other.words <= shortLine || (step < 0 && other.kind === 'heading')) &&
      !linksIn.has(other) &&
      saysFileType(other.text)
    );
  });
}

/** What stands right before and after a link in its line, up to the links beside it. */
function wordsBeside(link: Link, { text }: TextBlock, links: readonly Link[]): string {
  let from = 0;
  let start = 0;
  for (const each of links) {
    const at = text.indexOf(each.text, start);
    if (at < 0) continue;
    const end = at + each.text.length;
    if (each === link) {
      const next = links[links.indexOf(each) + 1];
      const stop = next === undefined ? -1 : text.indexOf(next.text, end);
      return `${text.slice(Math.max(from, at - near), at)}\n${text.slice(end, Math.min(end + near, stop < 0 ? text.length : stop))}`;
    }
    from = end;
    start = end;
  }
  return '';
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><p>Read <a href="/a.pdf">our guide</a> or <a href="/b.pdf">the map (PDF)</a>.</p></main>',
      evidence: [{ quote: 'our guide' }],
    },
    {
      html: '<main><ul><li><a href="/a.pdf">Our guide</a></li><li><a href="/b.docx">In other words</a></li></ul></main>',
      evidence: [{ quote: 'Our guide' }, { quote: 'In other words' }],
    },
    {
      lang: 'cy',
      html: '<main><p>Darllenwch <a href="/a.pdf">ein canllaw</a>.</p></main>',
      because: 'it is so in any language',
      evidence: [{ quote: 'ein canllaw' }],
    },
    {
      html: '<main><a href="/a.pdf"><img alt="The guide" src="/cover.jpg"></a></main>',
      evidence: [{ quote: 'The guide' }],
    },
  ],
  quiet: [
    { html: '<main><a href="/a.pdf">Our guide (PDF, 200 KB)</a></main>', because: 'it says both' },
    { html: '<main><p><a href="/a.pdf">Our guide</a> [1.2MB]</p></main>', because: 'the size follows it' },
    {
      html: '<main><p><a href="/a.pdf">Our guide<span class="visually-hidden"> (PDF)</span></a></p></main>',
      because: 'hidden words say so to those who cannot see an icon',
    },
    {
      html: '<main><h3><a href="/a.pdf">Our guide</a></h3><p>PDF, 200 KB, 4 pages</p></main>',
      because: 'a line below says so',
    },
    {
      html: '<main><span class="file file--mime-application-pdf"><a href="/a.pdf">Our guide</a></span></main>',
      because: 'the style sheet puts an icon there',
    },
    {
      html: '<main><style>a[href$=".pdf"]::after { content: " (PDF)" }</style><p><a href="/a.pdf">Our guide</a></p></main>',
      because: 'the style sheet adds it',
    },
    {
      html: '<main><p>All documents on this page are PDF files.</p><p><a href="/a.pdf">Our guide</a></p></main>',
      because: 'it is said for all of them',
    },
    {
      html: '<footer><a href="/a.pdf">Privacy</a></footer><main><p>Hello</p></main>',
      because: 'it belongs to the site',
    },
    { html: '<main><p><a href="/guide">Our guide to PDF files</a></p></main>', because: 'it is a page' },
  ],
};
