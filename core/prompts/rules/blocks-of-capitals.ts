import type { Mark, PageModel, TextBlock } from '#core/page/page-model';
import { capitalRun } from '#core/text/capitals';
import { isInQuotes } from '#core/text/in-quotes';
import { countWords } from '#core/text/words';
import { wordsOf } from '../block-words.ts';
import type { Content } from '../content.ts';
import { quote } from '../quote.ts';
import { defineRule, type Detection, type Examples } from '../rule.ts';

/** Of each sort so many places are shown. */
const most = 2;

/** So many slanting words in a row are a passage, not a stress or a title. */
const longSlant = 15;

/** The postcode of an address, which the post likes in capitals. */
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/;

/** Capitals, underlining and italics that make letters hard to tell apart: ask where it is hard to read. */
export default defineRule({
  id: 'blocks-of-capitals',
  number: 28,
  approach: 'co-design',
  causes: ['access'],
  severity: 1,
  strength: 3,
  source: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  *detect({ page, content }) {
    if (/^(?:legal|minutes|archive)$/.test(content.kind)) return;
    yield* few(capitalsIn(content));
    yield* few(marksIn(page, content, 'underlined', (text) => /\p{L}{3}/u.test(text)));
    yield* few(marksIn(page, content, 'slanted', (text) => countWords(text) >= longSlant));
  },
});

function* few(found: Iterable<Detection>): Generator<Detection> {
  let count = 0;
  for (const each of found) {
    count += 1;
    if (count > most) return;
    yield each;
  }
}

function* capitalsIn({ blocks }: Content): Generator<Detection> {
  for (const block of blocks) {
    if (/^(?:quote|code|button)$/.test(block.kind) || !hasCapitals(block)) continue;
    const run = capitalRun(block.text, wordsOf(block));
    if (run === null || isInQuotes(block.text, run.index) || postcode.test(block.text)) continue;
    yield { at: block.at, evidence: { quote: quote(run.text) } };
  }
}

/** Most text has no two words in capitals side by side: there is no need to walk its words. */
const hasCapitals = ({ text }: TextBlock): boolean => /\p{Lu}{2}\P{L}{1,4}\p{Lu}{2}/u.test(text);

function* marksIn(
  page: PageModel,
  content: Content,
  kind: Mark['kind'],
  fits: (text: string) => boolean,
): Generator<Detection> {
  const blocks = new Set(content.blocks);
  for (const mark of page.marks) {
    if (mark.kind !== kind || mark.region !== 'main' || !mark.shown || !fits(mark.text)) continue;
    const block = page.blocks[mark.block];
    if (block === undefined || !blocks.has(block) || block.kind === 'quote' || block.kind === 'code')
      continue;
    yield { at: mark.at, evidence: { quote: quote(mark.text) } };
  }
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><p>PLEASE READ THESE NOTES BEFORE YOU APPLY. Then ring us.</p></main>',
      evidence: [{ quote: 'PLEASE READ THESE NOTES BEFORE YOU APPLY' }],
    },
    {
      html: '<main><h2>HOW TO BOOK 2 BULKY ITEMS</h2><p>Sign <u>both pages</u> today.</p></main>',
      because: 'a heading, with a figure; and a line that looks like a link',
      evidence: [{ quote: 'HOW TO BOOK 2 BULKY ITEMS' }, { quote: 'both pages' }],
    },
    {
      html: '<main><p><em>We {20 words}.</em></p></main>',
      evidence: [{ quote: 'We {20 words}.' }],
    },
    {
      html: '<main><p><span style="text-decoration:underline">Important</span></p></main>',
      because: 'a style of an editor',
      evidence: [{ quote: 'Important' }],
    },
  ],
  quiet: [
    {
      html: '<main><p>You may get PIP, ESA, DLA, JSA or UC. PIP ESA DLA JSA UC HB.</p></main>',
      because: 'short forms',
    },
    {
      html: '<main><p>A sign says “NO PARKING ON THIS VERGE TODAY”.</p></main>',
      because: 'it is what a sign says',
    },
    {
      html: '<main><p>NORTHTOWN COUNCIL<br>CIVIC CENTRE<br>HIGH STREET<br>NORTHTOWN AB1 2CD</p></main>',
      because: 'an address for an envelope',
    },
    {
      html: '<main><p>Read <em>The Rough Guide</em> and <i class="icon"></i> do <em>not</em> wait.</p></main>',
      because: 'a title and a stress',
    },
    {
      html: '<main><p><u><a href="/a">Apply now</a></u> and <a href="/b"><u>pay here</u></a></p></main>',
      because: 'links are underlined',
    },
    { html: '<main><p>DO NOT PARK here.</p></main>', because: 'three words are quickly read' },
    { html: '<nav><p>PLEASE READ THESE NOTES BEFORE YOU APPLY</p></nav>', because: 'it is not the content' },
    {
      html: '<main><h1>Public notice</h1><p>ROAD TRAFFIC REGULATION ORDER OF NORTHTOWN COUNCIL</p></main>',
      because: 'notices are set like this',
    },
  ],
};
