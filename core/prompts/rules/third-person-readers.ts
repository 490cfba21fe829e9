import type { TextBlock } from '#core/page/page-model';
import { follows, type Word } from '#core/text/word-walk';
import { sentenceAt } from '#core/text/sentence-at';
import { englishProse, wordsOf } from '../block-words.ts';
import { perBlock } from '../per-block.ts';
import { isPageFeedback } from '../page-feedback.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';
import { isServicePage } from '../service-page.ts';

/** Fewer say nothing of how a page speaks, or of one that never says "you". */
const fewest = 3;
const fewestWithoutYou = 2;

const readers = new Set(
  'applicant applicants resident residents customer customers client clients claimant claimants householder householders occupier occupiers tenant tenants appellant appellants complainant complainants hirer hirers licensee licensees recipient recipients taxpayer taxpayers enquirer enquirers patient patients operator operators'.split(
    ' ',
  ),
);

/** On a page for landlords these are not its readers. */
const lodgers = new Set('tenant tenants occupier occupiers'.split(' '));

/** "Your" alone may stand in a name of a form. */
const addresses = new Set("you yourself yourselves you'll you're you've you'd".split(' '));

/** Other people than the reader: "your tenants", "other residents". */
const others = new Set(
  'your their other all neighbouring nearby local its his her fellow new young older'.split(' '),
);

/** What a holder holds who reads of it: "the badge holder", "permit-holders". */
const held = /^(?:permit|badge|licen[cs]e|card|pass|account|plot|ticket|policy)$/;

/** What makes a name of it: "customer services", "resident permits". */
const nouns =
  /^(?:services?|contact|care|permits?|parking|centres?|centers?|team|teams|portal|account|accounts|feedback|complaints?|panel|panels|survey|association|associations|group|groups|board|involvement|engagement|participation|handbook|guide|id|reference|number|hub|experience|relations|support|access|line|zone|zones|bays?|scheme|meeting|forum|voice)$/;

/** A page that speaks of its readers as of somebody else: ask whether it sounds as if it is talking to you. */
export default defineRule({
  id: 'third-person-readers',
  number: 24,
  approach: 'co-design',
  causes: ['not-understood', 'not-heard'],
  severity: 1,
  strength: 2,
  source: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  *detect(subject) {
    if (!isServicePage(subject)) return;
    const forLandlords = /\blandlords?\b/i.test(subject.content.text);
    let third = 0;
    let you = 0;
    let first: { readonly block: TextBlock; readonly index: number } | null = null;
    for (const block of englishProse(subject.content)) {
      if (isPageFeedback(block.text)) continue;
      const spoken = spokenOf(block);
      you += spoken.you;
      for (const { low, index } of spoken.readers) {
        if (forLandlords && lodgers.has(low)) continue;
        third += 1;
        first ??= { block, index };
      }
    }
    if (first === null || third < (you === 0 ? fewestWithoutYou : fewest) || third <= you) return;
    yield {
      at: first.block.at,
      evidence: { quote: quote(sentenceAt(first.block.text, first.index)), values: { third, you } },
    };
  },
});

/** How often a block speaks to its readers, and where it speaks of them. */
const spokenOf = perBlock((block): { readonly you: number; readonly readers: readonly Word[] } => {
  const words = wordsOf(block);
  return {
    you: words.filter(({ low }) => addresses.has(low)).length,
    readers: words.filter(({ low }, at) => !addresses.has(low) && isReader(block, at)),
  };
});

function isReader(block: TextBlock, at: number): boolean {
  const words = wordsOf(block);
  const word = words[at]!;
  const before = words[at - 1];
  const after = words[at + 1];
  const user = /^users?$/.test(word.low) && before?.low === 'service';
  const holder = /^holders?$/.test(word.low) && before !== undefined && held.test(before.low);
  if (!user && !holder && !readers.has(word.low)) return false;
  if (before !== undefined && others.has(before.low)) return false;
  // "Residents' parking" is a name.
  if (/^['’](?:s\b|\s)/.test(block.text.slice(word.index + word.text.length))) return false;
  return !(follows(block.text, word, after) && nouns.test(after.low));
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Food ratings</h1>{filler}<p>The food business operator must pay. The operator is told. A notice is given to the operator.</p></main>',
      evidence: [{ quote: 'The food business operator must pay.', values: { third: 3, you: 0 } }],
    },
    {
      html: '<main><h1>Leaving hospital</h1>{filler}<p>The patient is seen by a nurse. The patient and a relative are told. A plan is made with the patient.</p></main>',
      evidence: [{ quote: 'The patient is seen by a nurse.', values: { third: 3, you: 0 } }],
    },
    {
      html: '<main><h1>Grants</h1>{filler}<p>The applicant must sign. Applicants wait a week. Each applicant gets a letter.</p></main>',
      evidence: [{ quote: 'The applicant must sign.', values: { third: 3, you: 0 } }],
    },
    {
      html: '<main><h1>Day centre</h1>{filler}<p>Service users pay each day.</p><ul><li>Service users bring lunch</li><li>A service user may leave early</li></ul><p>You can park.</p></main>',
      evidence: [{ quote: 'Service users pay each day.', values: { third: 3, you: 1 } }],
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>Residents are asked to wait. Residents must not put out bags. Customers can ring.</p></main>',
      evidence: [{ quote: 'Residents are asked to wait.', values: { third: 3, you: 0 } }],
    },
    {
      html: '<main><h1>Allotments</h1>{filler}<table><tr><td>Plot holders must pay in May. A plot-holder may keep hens, and the licensee must feed them. You can park by the gate at any time.</td></tr></table></main>',
      because: 'people are called by what they hold, in a table made for layout',
      evidence: [{ quote: 'Plot holders must pay in May.', values: { third: 3, you: 1 } }],
    },
    {
      html: '<main><h1>Grants</h1>{filler}<p>The applicant must sign. Each applicant waits a week.</p></main>',
      because: 'twice is enough where nobody is addressed',
    },
  ],
  quiet: [
    {
      html: '<main><h1>Grants</h1>{filler}<p>You, the applicant, must sign. Applicants wait a week. You get a letter, as each applicant does. You can ask.</p></main>',
      because: 'it speaks to the reader as often',
    },
    {
      html: '<main><h1>Grants policy</h1>{filler}<p>The applicant must sign. Applicants wait. Each applicant gets a letter.</p></main>',
      because: 'a policy is about everybody',
    },
    {
      html: '<main><h1>Parking</h1>{filler}<p>Resident permits are £40. Residents’ parking is on. Customer services is open. Customer contact centre. Resident parking.</p></main>',
      because: 'these are names of things',
    },
    {
      html: '<main><h1>Notice of fees</h1>{filler}<p>The applicant must sign. Applicants wait. Each applicant gets a letter.</p></main>',
      because: 'a notice has the words of the law',
    },
    {
      html: '<main><h1>Landlords</h1>{filler}<p>Give your tenants a key. Tell your tenants. Ask other residents and local residents.</p></main>',
      because: 'these are not the readers',
    },
    {
      html: '<main><h1>Licences</h1>{filler}<p>Landlords apply each May. Count the tenants. Five tenants need a hall. Tenants share it.</p></main>',
      because: 'the page is for landlords, not for tenants',
    },
    {
      html: '<main><h1>Grants</h1><p>The applicant must sign. Applicants wait. Each applicant gets a letter.</p></main>',
      because: 'so short a page is no page',
    },
    {
      html: '<main><h1>Grants</h1>{filler}<p>Residents liked it. Each applicant and each resident was glad that you came.</p><p>You are welcome. You can stay.</p></main>',
      because: 'it speaks to the reader as often, though it is also about others',
    },
    {
      html: '<main><h1>Grants</h1>{filler}<p>Residents liked it.</p></main>',
      because: 'it is said once',
    },
  ],
};
