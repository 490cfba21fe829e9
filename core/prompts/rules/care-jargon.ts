import type { PageModel, TextBlock } from '#core/page/page-model';
import { isInQuotes } from '#core/text/in-quotes';
import { phraseBook, type Phrase, type PhraseBook } from '#core/text/phrase-book';
import { careWords, type CareWord } from '#core/text/word-lists/care-words';
import { englishBlocks, wordsOf } from '../block-words.ts';
import { isAboutCare } from '../care-topic.ts';
import type { Content } from '../content.ts';
import { perBlock } from '../per-block.ts';
import { defineRule, type Examples } from '../rule.ts';
import { hasGlossary, isExplained } from '../word-meaning.ts';

/** The first few words show what is meant. */
const most = 5;

/** A word that is not explained where it stands so often is not explained. */
const enough = 20;

/** A name such as "Safeguarding Adults Board" cannot be put in other words. */
const named = /^ (?:\p{Lu}\p{L}+ ){0,3}(?:Board|Partnership|Act|Trust|Regulations|Ombudsman)\b/u;

type Found = Phrase<CareWord> & { readonly block: TextBlock };

let book: PhraseBook<CareWord> | undefined;

const inBook = perBlock((block) => (book ??= phraseBook(careWords())).find(block.text, wordsOf(block)));

/** Words of social care that the page does not explain: ask people what they think they mean. */
export default defineRule({
  id: 'care-jargon',
  number: 22,
  approach: 'co-design',
  causes: ['not-understood'],
  severity: 2,
  strength: 2,
  source:
    'https://socialcare.blog.gov.uk/2014/05/14/new-jargon-buster-makes-better-sense-of-care-and-support/',
  *detect({ page, content, local }) {
    const known = new Set(local.knownWords.map((word) => word.toLowerCase()));
    let count = 0;
    for (const [name, uses] of usesOf(page, content)) {
      const first = uses[0]!;
      if (known.has(name) || known.has(first.text.toLowerCase())) continue;
      if (uses.slice(0, enough).some((use) => isExplained(use, page, content))) continue;
      count += 1;
      if (count > most) return;
      yield {
        at: first.block.at,
        evidence: { quote: first.text, values: { meaning: first.note.meaning } },
      };
    }
  },
});

/** The care words of a page by the order of their first use. */
function usesOf(page: PageModel, content: Content): ReadonlyMap<string, readonly Found[]> {
  const all = new Map<string, Found[]>();
  let inCare: boolean | undefined;
  for (const block of englishBlocks(content)) {
    for (const phrase of inBook(block)) {
      if (phrase.note.onlyInCare && !(inCare ??= isAboutCare(page, content))) continue;
      if (isEducation(block.text, phrase.index)) continue;
      if (
        named.test(block.text.slice(phrase.index + phrase.text.length)) ||
        isInQuotes(block.text, phrase.index)
      )
        continue;
      const same = all.get(phrase.note.name);
      if (same) same.push({ ...phrase, block });
      else all.set(phrase.note.name, [{ ...phrase, block }]);
    }
  }
  return all.size > 0 && hasGlossary(page) ? new Map() : all;
}

/** "Education, health and care plan" is the name of something else. */
const isEducation = (text: string, index: number): boolean =>
  /\bhealth (?:and|&) $/i.test(text.slice(Math.max(0, index - 12), index));

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><p>After a stay in hospital you may get reablement. Domiciliary care can follow.</p></main>',
      evidence: [
        { quote: 'reablement', values: { meaning: 'short-term help to do things for yourself again' } },
        { quote: 'Domiciliary care', values: { meaning: 'help in your own home' } },
      ],
    },
    {
      html: '<main><h1>Help from social care</h1><p>We make a referral and agree your outcomes. Outcomes matter.</p></main>',
      because: 'on a page about care these are words of the trade',
      evidence: [
        { quote: 'referral', values: { meaning: 'asking a service to help you or someone else' } },
        { quote: 'outcomes', values: { meaning: 'what you want to change in your life' } },
      ],
    },
    {
      html: '<main><h1>Paying</h1><ul><li>Self-funders pay in full</li></ul></main>',
      evidence: [{ quote: 'Self-funders', values: { meaning: 'someone who pays for their own care' } }],
    },
    {
      html: '<main><p>Your personal budget is looked at each year.</p></main>',
      evidence: [
        { quote: 'personal budget', values: { meaning: 'the money that is set aside for your care' } },
      ],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Reablement</h1><p>Reablement is short-term help after a stay in hospital. Then reablement ends.</p></main>',
      because: 'the page says what it means',
    },
    {
      html: '<main><p>You can get help at home (domiciliary care). You may get direct payments – money to buy care.</p></main>',
      because: 'the plain words stand beside it',
    },
    {
      html: '<main><p>Ask for <span title="alarms that call for help">telecare</span>.</p></main>',
      because: 'it has a note',
    },
    {
      html: '<main><p>Ask for reablement.</p><p><a href="/words">Jargon buster</a></p></main>',
      because: 'a link tells what words mean',
    },
    {
      html: '<main><p>Read about <a href="/direct-payments">direct payments</a>.</p></main>',
      because: 'the link leads to a page about it',
    },
    {
      html: '<main><h1>Schools</h1><p>Ask for an education, health and care plan. Pay by direct payment.</p></main>',
      because: 'these are other things',
    },
    {
      html: '<main><h1>Parks</h1><p>The pathway is flat. The outcomes of the vote, the threshold of the door and a referral to planning.</p></main>',
      because: 'the page is not about care',
    },
    {
      html: '<main><h1>Social care</h1><dl><dt>Respite</dt><dd>A break for you or your carer.</dd></dl></main>',
      because: 'a list explains it',
    },
    {
      html: '<main><h1>Adult social care</h1><p>The Safeguarding Adults Board meets in May.</p></main>',
      because: 'it is a name',
    },
    { html: '<main><p lang="cy">Reablement.</p></main>', because: 'the text is not English' },
  ],
};
