import { longerThan, sentences } from '#core/text/sentences';
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
    if (!content.english) return;
    const prose = content.blocks.filter(
      ({ kind, lang }) => /^(paragraph|item|other)$/.test(kind) && /^(en\b|$)/.test(lang),
    );
    const found = prose.flatMap((block) => longerThan(long, block.text).map((each) => ({ block, ...each })));
    const over = found.filter(({ words }) => words > limit);
    const all = prose.reduce((sum, { text }) => sum + sentences(text).length, 0);
    const many = found.length > 2 && found.length * 5 > all;
    for (const { block, sentence, words } of over.length > 0 || !many ? over : found) {
      yield { at: block.at, evidence: { quote: sentence.slice(0, 500), values: { words } } };
    }
  },
});

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: `<main><p>We ${words(40)}.</p></main>`,
      evidence: [{ quote: `We ${words(40)}.`, values: { words: 41 } }],
    },
    {
      html: `<main><p>${`We ${words(26)}. `.repeat(3)}</p></main>`,
      evidence: [27, 27, 27].map((count) => ({ quote: `We ${words(26)}.`, values: { words: count } })),
    },
  ],
  quiet: [
    { html: `<main><p>We ${words(39)}.</p></main>`, because: 'forty words are the limit' },
    {
      html: `<main><ul>${`<li>${words(12)}</li>`.repeat(6)}</ul></main>`,
      because: 'a list is not one sentence',
    },
    { html: `<main><p lang="cy">We ${words(60)}.</p></main>`, because: 'the text is Welsh' },
    { html: `<nav><p>We ${words(60)}.</p></nav>`, because: 'it is not the content' },
    {
      html: `<main><p>Ring us, e.g. ${words(15)}. Write to 1 St. ${words(15)}. Then ${words(12)}.</p></main>`,
      because: 'short forms do not end a sentence, and these are short',
    },
  ],
};
