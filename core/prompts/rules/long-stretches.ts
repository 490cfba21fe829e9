import type { TextBlock } from '#core/page/page-model';
import type { Content } from '../content.ts';
import { isLinked } from '../linked.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

/** More words than this between two headings, or more than this on a page that has hardly a heading. */
const limit = 400;
const limitOfPage = 800;
const fewest = 3;

/** More places than this on one page are one and the same habit. */
const most = 3;

/** A stretch of text between two headings. */
interface Stretch {
  readonly first: TextBlock;
  words: number;
}

/** A long text without a heading: ask people where they looked first. */
export default defineRule({
  id: 'long-stretches',
  number: 29,
  approach: 'co-design',
  causes: ['not-found'],
  severity: 2,
  strength: 3,
  source: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  *detect({ content }) {
    if (!/^(service|contact)$/.test(content.kind) || content.words <= limit || hasTabs(content)) return;
    const { stretches, headings } = stretchesOf(content);
    const long = stretches.filter(({ words }) => words > limit).slice(0, most);
    const all = stretches.reduce((sum, { words }) => sum + words, 0);
    if (long.length === 0 && all > limitOfPage && headings < fewest)
      long.push(stretches.reduce((longest, each) => (each.words > longest.words ? each : longest)));
    for (const { first, words } of long)
      yield { at: first.at, evidence: { quote: quote(first.text), values: { words } } };
  },
});

/** Tabs show one part at a time, though all may stand in the page before their script runs. */
const hasTabs = ({ blocks, links }: Content): boolean =>
  links.filter(({ kind, scripted }) => kind === 'fragment' && scripted).length > 1 ||
  blocks.some(
    ({ kind, text }, at) =>
      kind === 'button' &&
      blocks[at + 1]?.kind === 'button' &&
      !ofTemplate.test(`${text} ${blocks[at + 1]!.text}`),
  );

const ofTemplate =
  /\b(?:print|share|listen|play|search|accept|reject|yes|no|send|submit|copy|save|back|next)\b/i;

/** Divides the words that people read in a row. Tables and lists of links are not read so. */
function stretchesOf({ blocks, linksIn }: Content): { stretches: Stretch[]; headings: number } {
  const stretches: Stretch[] = [];
  let headings = 0;
  blocks.forEach((block, at) => {
    const divides = isDivider(block, blocks[at + 1]);
    if (divides && block.level !== 1) headings += 1;
    if (divides || stretches.length === 0) stretches.push({ first: block, words: 0 });
    if (divides || !/^(paragraph|item|quote|other)$/.test(block.kind)) return;
    if (!isLinked(block, linksIn.get(block))) stretches.at(-1)!.words += block.words;
  });
  return { stretches, headings };
}

/** A heading, or the title of a part that folds: a script may make one of a short line before a text. */
const isDivider = (block: TextBlock, next: TextBlock | undefined): boolean =>
  block.kind === 'heading' ||
  block.kind === 'button' ||
  (block.kind === 'other' &&
    !block.bold &&
    block.words <= 12 &&
    !/[.:;,!]$/.test(block.text) &&
    next !== undefined &&
    next.words > block.words * 2);

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Ponds</h2>{filler}{filler}{filler}{filler}<h2>Trees</h2>{filler}</main>',
      evidence: [{ quote: 'Ponds', values: { words: 432 } }],
    },
    {
      html: '<main><p>Parks are for all.</p>{filler}{filler}{filler}{filler}</main>',
      because: 'there is no heading at all',
      evidence: [{ quote: 'Parks are for all.', values: { words: 436 } }],
    },
    {
      html: '<main><h1>Parks</h1>{filler}{filler}{filler}<h2>Ponds</h2>{filler}{filler}{filler}<h2>Trees</h2>{filler}{filler}</main>',
      because: 'no stretch is very long, but the whole page has two headings',
      evidence: [{ quote: 'Parks', values: { words: 324 } }],
    },
    {
      lang: 'cy',
      html: '<main><h1>Parciau</h1>{filler}{filler}{filler}{filler}</main>',
      because: 'it counts in any language',
      evidence: [{ quote: 'Parciau', values: { words: 432 } }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Ponds</h2>{filler}{filler}{filler}<h2>Trees</h2>{filler}</main>',
      because: 'no stretch is so long',
    },
    {
      html: '<main><h1>Privacy notice</h1>{filler}{filler}{filler}{filler}{filler}</main>',
      because: 'it is a legal text',
    },
    {
      url: 'https://council.example/news/pond',
      html: '<main><h1>A new pond</h1>{filler}{filler}{filler}{filler}{filler}</main>',
      because: 'it is a piece of news',
    },
    {
      html: '<main><h1>Parks</h1>{filler}{filler}<details><summary>Ponds</summary>{filler}{filler}{filler}</details></main>',
      because: 'what is folded away is not in the way',
    },
    {
      html: '<main><h1>Parks</h1>{filler}{filler}<h2><button aria-expanded="true">Ponds</button></h2>{filler}{filler}{filler}</main>',
      because: 'the heading of a part that folds is a button',
    },
    {
      html: '<main><h1>Parks</h1><ul role="tablist"><li><a role="tab" href="#a">Ponds</a></li><li><a role="tab" href="#b">Trees</a></li></ul><div id="a">{filler}{filler}{filler}</div><div id="b">{filler}{filler}</div></main>',
      because: 'tabs show one part at a time',
    },
    {
      html: '<main><h1>Parks</h1>{filler}{filler}<div class="accordion"><div>Ponds</div>{filler}{filler}</div></main>',
      because: 'a script makes a heading of the line',
    },
    {
      html: '<main><h1>Parks</h1>{filler}{filler}<table><tr><th>Park</th></tr><tr><td>{filler}{400 words}</td></tr></table></main>',
      because: 'a table is not read in a row',
    },
  ],
};
