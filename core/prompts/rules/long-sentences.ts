import type { TextBlock } from '#core/page/page-model';
import { longerThan } from '#core/text/sentences';
import { sentencesOf } from '../block-facts.ts';
import { isEnglish } from '../content.ts';
import { perBlock } from '../per-block.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';

/** Above this many words a sentence prompts by itself. */
const limit = 40;

/** Above this many words a sentence is long; where more than a fifth are, the longest prompts. */
const long = 25;

/** A sentence in which readers lose the thread: read it aloud together. */
export default defineRule({
  id: 'long-sentences',
  number: 19,
  approach: 'co-design',
  causes: ['not-understood'],
  severity: 2,
  strength: 2,
  source: 'https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/',
  *detect({ content }) {
    if (!content.english || /^(legal|minutes)$/.test(content.kind)) return;
    const prose = content.blocks.filter(
      ({ kind, lang }) => /^(paragraph|item|other)$/.test(kind) && isEnglish(lang),
    );
    const found = prose.flatMap((block) =>
      longOnesOf(block).flatMap((each) => (isSaid(each.sentence) ? [] : [{ block, ...each }])),
    );
    const over = found.filter(({ words }) => words > limit);
    for (const { block, sentence, words } of over.length > 0 || !areMany(found.length, prose)
      ? over
      : found) {
      yield { at: block.at, evidence: { quote: quote(sentence), values: { words } } };
    }
  },
});

/** What somebody said in their own words is not the page's. */
const isSaid = (sentence: string): boolean => /^[“"]/.test(sentence);

const longOnesOf = perBlock(({ text }) => longerThan(long, text));

/** More than a fifth of all sentences, and more than two. */
const areMany = (count: number, prose: readonly TextBlock[]): boolean =>
  count > 2 && count * 5 > prose.reduce((sum, block) => sum + sentencesOf(block).length, 0);

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><p>We {40 words}.</p></main>',
      evidence: [{ quote: 'We {40 words}.', values: { words: 41 } }],
    },
    {
      html: '<main><p>We {26 words}. They {26 words}. You {26 words}.</p></main>',
      evidence: [
        { quote: 'We {26 words}.', values: { words: 27 } },
        { quote: 'They {26 words}.', values: { words: 27 } },
        { quote: 'You {26 words}.', values: { words: 27 } },
      ],
    },
  ],
  quiet: [
    {
      html: '<main><p>“We {60 words},” said the mayor.</p></main>',
      because: 'somebody said it so',
    },
    { html: '<main><p>We {39 words}.</p></main>', because: 'forty words are the limit' },
    {
      html: '<main><ul><li>{12 words}<li>{12 words}<li>{12 words}<li>{12 words}<li>{12 words}</ul></main>',
      because: 'a list is not one sentence',
    },
    { html: '<main><p lang="cy">We {60 words}.</p></main>', because: 'the text is Welsh' },
    { html: '<nav><p>We {60 words}.</p></nav>', because: 'it is not the content' },
    {
      html: '<main><h1>Public notice</h1><p>We {60 words}.</p></main>',
      because: 'a notice has the words of the law',
    },
    {
      html: '<main><p>{12 words}<br>{12 words}<br>{12 words}<br>{12 words}<br>{12 words}</p></main>',
      because: 'each line of an address stands for itself',
    },
    {
      html: '<main><p>Ring us, e.g. {15 words}. Write to 1 St. {15 words}. Then {12 words}.</p></main>',
      because: 'short forms do not end a sentence, and these are short',
    },
  ],
};
