import type { TextBlock } from '#core/page/page-model';
import { isInQuotes } from '#core/text/in-quotes';
import { phraseBook, type Phrase, type PhraseBook } from '#core/text/phrase-book';
import { officeWords, type OfficeWord } from '#core/text/word-lists/office-words';
import { englishBlocks, wordsOf } from '../block-words.ts';
import type { Content } from '../content.ts';
import { isName } from '../is-name.ts';
import type { Local } from '../local.ts';
import { perBlock } from '../per-block.ts';
import { defineRule, type Examples } from '../rule.ts';

/** A page is not carpeted: the first few words show what is meant. */
const most = 5;

type Found = Phrase<OfficeWord> & { readonly block: TextBlock };

let book: PhraseBook<OfficeWord> | undefined;

const inBook = perBlock((block) => (book ??= phraseBook(officeWords())).find(block.text, wordsOf(block)));

/** Words of the office: ask people which word they would use. One that everybody uses is no sign by itself. */
export default defineRule({
  id: 'office-words',
  number: 21,
  approach: 'co-design',
  causes: ['not-understood'],
  severity: 1,
  strength: 3,
  source: 'https://www.plainlanguage.gov/guidelines/words/use-simple-words-phrases/',
  *detect({ content, local }) {
    const found = wordsIn(content, local);
    if (found.length === 1 && found[0]!.note.mild) return;
    for (const { block, text, note } of found.slice(0, most))
      yield { at: block.at, evidence: { quote: text, values: { plain: note.plain } } };
  },
});

/** Each office word of a page once, at its first place. */
function wordsIn(content: Content, local: Local): readonly Found[] {
  const own = phraseBook(local.ownWords.map(({ word, plain }) => [word, { plain, mild: false }] as const));
  const seen = new Set(local.knownWords.map((word) => word.toLowerCase()));
  const found: Found[] = [];
  for (const block of englishBlocks(content)) {
    for (const phrase of [
      ...inBook(block),
      ...(local.ownWords.length > 0 ? own.find(block.text, wordsOf(block)) : []),
    ]) {
      const word = phrase.text.toLowerCase();
      if (seen.has(word) || seen.has(phrase.note.plain + phrase.note.mild) || isNamed(phrase, block, content))
        continue;
      seen.add(word).add(phrase.note.plain + phrase.note.mild);
      found.push({ ...phrase, block });
    }
  }
  return found;
}

/** Names of schemes and documents, and words of others, are as they are. */
const isNamed = ({ text, index }: Phrase<OfficeWord>, block: TextBlock, content: Content): boolean =>
  isName(block.text, index) ||
  isInQuotes(block.text, index) ||
  (content.linksIn.get(block) ?? []).some((link) => link.kind === 'document' && link.text.includes(text));

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><p>Tell us prior to the visit. The works will commence in May, and prior to that we write.</p></main>',
      evidence: [
        { quote: 'prior to', values: { plain: 'before' } },
        { quote: 'commence', values: { plain: 'start' } },
      ],
    },
    {
      html: '<main><p>If you are in receipt of a pension</p><ul><li>Utilizing the lift is free.</li></ul></main>',
      because: 'American spelling, and a list',
      evidence: [
        { quote: 'in receipt of', values: { plain: 'getting' } },
        { quote: 'Utilizing', values: { plain: 'use' } },
      ],
    },
    {
      html: '<main><p>Please complete the form and submit it.</p></main>',
      because: 'two words that say little alone',
      evidence: [
        { quote: 'complete the form', values: { plain: 'fill in' } },
        { quote: 'submit', values: { plain: 'send' } },
      ],
    },
    {
      html: '<main><p>Put out your receptacle by seven.</p></main>',
      local: { ownWords: [{ word: 'receptacle', plain: 'bin' }] },
      because: 'the council has named this word',
      evidence: [{ quote: 'receptacle', values: { plain: 'bin' } }],
    },
  ],
  quiet: [
    {
      html: '<main><p>Give us your address. If there is an issue, tell us and we will address it.</p></main>',
      because: 'these words are on lists of others and are what people say',
    },
    {
      html: '<main><p>Submit it by May.</p><button>Submit</button></main>',
      because: 'one mild word is no sign',
    },
    {
      html: '<main><p>The letter says “payment will commence forthwith”. That means now.</p></main>',
      because: 'it quotes a letter',
    },
    {
      html: '<main><p>Ask for the Thriving Stakeholders Fund.</p><blockquote>We commence forthwith.</blockquote></main>',
      because: 'it is the name of a scheme, and somebody else’s words',
    },
    {
      html: '<main><h1>Public notice</h1><p>The order will commence pursuant to the Act.</p></main>',
      because: 'a notice has the words of the law',
    },
    {
      html: '<main><p lang="cy">Robust, commence, forthwith.</p></main>',
      because: 'the text is not English',
    },
    {
      html: '<nav><a href="/a">Prior to arrival</a></nav><main><p>Bins</p></main>',
      because: 'it is not the content',
    },
    {
      html: '<main><p>Flats are let furnished. We sell used furnishings.</p></main>',
      because: 'the list has “furnish” as a verb only',
    },
    {
      html: '<main><p>The dwelling is empty.</p></main>',
      local: { knownWords: ['Dwelling'] },
      because: 'the council knows this word and keeps it',
    },
  ],
};
