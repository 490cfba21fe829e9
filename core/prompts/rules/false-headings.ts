import type { TextBlock } from '#core/page/page-model';
import { datesOf, phonesOf, pricesOf } from '../block-facts.ts';
import type { Content } from '../content.ts';
import { isLinked } from '../linked.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

/** More places than this on one page are one and the same habit. */
const mostBold = 3;
const mostSkipped = 2;

/** A heading has no more words. */
const longest = 10;

/** Bold lines that call for attention, or say what kind of detail comes next. */
const notice =
  /^(?:please|note|n\.?b\b|important|warning|remember|urgent|new|updates?|closed|emergenc|in an emergency|danger|call|phone|tel|e-?mail|address|fax|post|minicom|text|by|nodwch|pwysig|rhybudd|ffôn|e-?bost|cyfeiriad)\b/i;

/** A day is bold to be seen. */
const day =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)\b/i;

/** Headings that a template puts on every page. */
const ofTemplate =
  /\b(?:related|share|follow us|contact us|feedback|was this|is there anything|in this section|on this page|contents|cookies|useful links|menu|navigation|rhannu|cynnwys|adborth)\b/i;

/** Bold lines, left-out levels and second main headings: ask whether people can find their way by ear. */
export default defineRule({
  id: 'false-headings',
  number: 30,
  approach: 'co-design',
  causes: ['access'],
  severity: 2,
  strength: 2,
  source: 'https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships',
  *detect({ content }) {
    if (!/^(service|contact|strategy|index)$/.test(content.kind)) return;
    const found = new Set([...secondTitles(content), ...skippedLevels(content), ...boldLines(content)]);
    for (const block of content.blocks)
      if (found.has(block)) yield { at: block.at, evidence: { quote: quote(block.text) } };
  },
});

/** Whether a heading is the editor's own: the logo, cards and boxes of a template are not. */
const isOwn = (block: TextBlock, { linksIn }: Content): boolean =>
  !isLinked(block, linksIn.get(block)) && !ofTemplate.test(block.text);

function secondTitles(content: Content): readonly TextBlock[] {
  const titles = content.blocks.filter((block) => block.level === 1 && isOwn(block, content));
  return titles.slice(1, 2);
}

function skippedLevels(content: Content): readonly TextBlock[] {
  const skipped: TextBlock[] = [];
  let level: number | null = null;
  for (const block of content.allBlocks) {
    // The button of a part that folds stands in a heading, and nobody knows of which level.
    if (block.kind === 'button') level = null;
    if (block.level === null) continue;
    if (level !== null && block.level > level + 1 && block.shown && isOwn(block, content))
      skipped.push(block);
    level = block.level;
  }
  return skipped.slice(0, mostSkipped);
}

const boldLines = (content: Content): readonly TextBlock[] =>
  content.blocks
    .filter((block, at) => isHeadingLike(block, content) && opensText(content.blocks[at + 1], content))
    .slice(0, mostBold);

const isHeadingLike = (block: TextBlock, { linksIn }: Content): boolean =>
  block.bold &&
  block.words <= longest &&
  /\p{L}{3}/u.test(block.text) &&
  !/[.!;,…)]$/.test(block.text) &&
  !block.text.includes('\n') &&
  !notice.test(block.text) &&
  !day.test(block.text) &&
  linksIn.get(block) === undefined &&
  !/@|www\./.test(block.text) &&
  phonesOf(block).length + pricesOf(block).length + datesOf(block).length === 0;

/** The line before a postal address is the name of who lives there. */
const postcode = /\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b/;

/** Text follows, as under a heading: a line that is bold too, or a real heading, makes it something else. */
const opensText = (next: TextBlock | undefined, { linksIn }: Content): boolean =>
  next !== undefined &&
  (next.kind === 'item' ||
    (/^(paragraph|other)$/.test(next.kind) &&
      !next.bold &&
      !(next.words < 25 && postcode.test(next.text)) &&
      (next.words >= 5 || linksIn.get(next) !== undefined)));

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Parks</h1>{filler}<p><strong>Opening the ponds</strong></p><p>We open them in spring, when it is warm.</p></main>',
      evidence: [{ quote: 'Opening the ponds' }],
    },
    {
      html: '<main><h1>Parks</h1>{filler}<div><b>Who can swim?</b></div><ul><li>You</li><li>Me</li></ul></main>',
      evidence: [{ quote: 'Who can swim?' }],
    },
    {
      html: '<main><h1>Parks</h1><h2>Ponds</h2>{filler}<h4>Fish</h4>{filler}</main>',
      because: 'a level is left out',
      evidence: [{ quote: 'Fish' }],
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h1>Ponds</h1>{filler}</main>',
      because: 'it is a second main heading',
      evidence: [{ quote: 'Ponds' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Parks</h1>{filler}<ul><li><strong>Ponds</strong> open in spring</li><li><b>Trees</b></li></ul></main>',
      because: 'they are bold words in a list',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<p><strong>Do not swim in winter.</strong></p><p>The water is far too cold for it.</p></main>',
      because: 'it is a sentence, and a warning',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<p><b>Please note</b></p><p>The water is far too cold for it.</p></main>',
      because: 'it calls for attention',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<ul><li><p><strong>Ponds</strong></p><p>We open them in spring, when it is warm.</p></li></ul></main>',
      because: 'it leads in a part of a list',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<p><b>Mill Council</b></p><p>Town Hall, Mill Lane, Mill, MI1 2AB</p></main>',
      because: 'it is the first line of an address',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<p><b>Phone 01632 960 777</b></p><p><b>£4 for each hour</b></p><p><b>Apply by 1 May</b></p><p>We open at nine in the morning.</p></main>',
      because: 'a number and a price are bold to be seen',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<p><a href="/swim"><strong>Swim with us</strong></a></p><p>We open them in spring, when it is warm.</p></main>',
      because: 'it is a link',
    },
    {
      html: '<header><h1><a href="/">Council</a></h1></header><main><h1>Parks</h1>{filler}<h2>Ponds</h2>{filler}</main>',
      because: 'the logo is a heading of the template',
    },
    {
      html: '<main><h1>Parks</h1><h2>Ponds</h2>{filler}<h4>Related pages</h4><p><a href="/a">A pond</a></p></main>',
      because: 'the template puts it on every page',
    },
    {
      html: '<main><h1>Parks</h1><h3><a href="/a">Ponds</a></h3>{filler}<h3><a href="/b">Trees</a></h3></main>',
      because: 'cards are made by the template',
    },
    {
      html: '<main><h1>Parks</h1><h2><button aria-expanded="true">Ponds</button></h2>{filler}<h3>Fish</h3>{filler}</main>',
      because: 'the heading of a part that folds is a button',
    },
    {
      html: '<main><h1>Parks</h1><h2>Ponds</h2>{filler}<h3>Fish</h3>{filler}<h2>Trees</h2>{filler}</main>',
      because: 'the levels go up and down as they should',
    },
  ],
};
