import type { TextBlock } from '#core/page/page-model';
import { sentenceAt } from '#core/text/sentence-at';
import { englishBlocks } from '../block-words.ts';
import { perBlock } from '../per-block.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';
import { isServicePage } from '../service-page.ts';

/** Fewer are no tone. */
const fewest = 4;

/** And at least one for so many words of the page. */
const wordsEach = 60;

/** Words that forbid or threaten; "refuse" is also what is in bins. */
const warning =
  /\b(?:must not|must never|may not|failure to|fails? to|failing to|do not|never|strictly|prosecut(?:e|ed|ion)|penalt(?:y|ies)|(?:be|being|been|get) fined|fines? (?:of|up to)|criminal (?:offence|record)|(?:an?|criminal) offence|legal action|court action|enforcement action|be (?:refused|rejected|cancelled|withdrawn|removed|disqualified|recovered|returned)|(?:will|may|can) (?:refuse|reject|cancel|withdraw|stop|suspend) (?:any|the|your|all|an?|it|payment)|reserves? the right|not be (?:accepted|considered|tolerated|refunded|processed)|no exceptions|forfeit(?:ed)?|liable to|under no circumstances|prohibited|not permitted|invalidated?|false (?:information|statements?|declarations?))\b/gi;

/** "Do not worry" is kind; "do not need to" takes a burden away. */
const kind = /^(?:do not|never) (?:worry|need|have to|pay|lose|hesitate|wait|feel)/i;

/** Pages that are there to warn. */
const enforcing =
  /\b(?:penalt(?:y|ies)|fin(?:e|es|ed)|pcns?|parking (?:ticket|charge|fine)|enforce\w*|prosecut\w*|fraud|fly[- ]?tip\w*|litter\w*|offences?|anti-?social|noise|nuisance|bailiffs?|arrears|recovery|clamp\w*|dog (?:fouling|control)|dangerous|breach\w*|appeals?|court|summons|untaxed|abandoned|illegal|trespass\w*|scams?|rogue|safety|hazard\w*|fire|asbestos|flood\w*|bye-?laws?|rules|conditions|moving traffic|bus lanes?)\b/i;

/** Warnings outweigh help: ask which of them put people off asking. */
export default defineRule({
  id: 'heavy-warnings',
  number: 27,
  approach: 'co-design',
  causes: ['not-heard'],
  severity: 1,
  strength: 1,
  source: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  *detect(subject) {
    if (!isServicePage(subject)) return;
    const { page, content } = subject;
    if (enforcing.test(content.heading) || enforcing.test(page.title)) return;
    let count = 0;
    let first: { readonly block: TextBlock; readonly index: number } | null = null;
    for (const block of englishBlocks(content)) {
      const warnings = warningsIn(block);
      count += warnings.length;
      if (warnings.length > 0) first ??= { block, index: warnings[0]! };
    }
    if (first === null || count < fewest || count * wordsEach < content.words) return;
    yield {
      at: first.block.at,
      evidence: { quote: quote(sentenceAt(first.block.text, first.index)), values: { count } },
    };
  },
});

/** Where the warnings of a block begin. */
const warningsIn = perBlock(({ text }): readonly number[] =>
  Array.from(text.matchAll(warning), ({ index }) => index).filter(
    (index) => !kind.test(text.slice(index, index + 30)),
  ),
);

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Council tax support</h1>{filler}<p>You must not leave anything out. Failure to tell us is an offence. You will be prosecuted. We may refuse your claim. A penalty applies.</p></main>',
      evidence: [{ quote: 'You must not leave anything out.', values: { count: 6 } }],
    },
    {
      html: '<main><h1>Allotments</h1>{filler}<ul><li>Under no circumstances light a stove</li><li>Late forms will not be accepted</li><li>Plots will be withdrawn</li><li>We reserve the right to stop letting</li></ul></main>',
      because: 'rules as a list',
      evidence: [{ quote: 'Under no circumstances light a stove', values: { count: 4 } }],
    },
    {
      html: '<main><h1>Book a hall</h1>{filler}<p>Do not be late. Do not bring food. If you fail to leave, the deposit is forfeited.</p></main>',
      evidence: [{ quote: 'Do not be late.', values: { count: 4 } }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Pay a parking fine</h1>{filler}<p>You must not wait. Failure to pay is an offence. You will be prosecuted. A penalty applies.</p></main>',
      because: 'the page is there to warn',
    },
    {
      html: '<main><h1>Refuse collection</h1>{filler}<p>Refuse is taken on Friday. Refuse sacks are in the hall. Refuse goes here. Refuse is rubbish.</p></main>',
      because: 'this refuse is rubbish',
    },
    {
      html: '<main><h1>Council tax support</h1>{filler}<p>Do not worry. You do not need to pay. Never feel alone. Do not hesitate.</p></main>',
      because: 'these words are kind',
    },
    {
      html: '<main><h1>Council tax support</h1>{filler}<p>You must not leave anything out. A penalty applies.</p></main>',
      because: 'two are no tone',
    },
    {
      html: '<main><h1>Council tax support</h1>{filler}{filler}{filler}<p>You must not leave anything out. Failure to tell us is an offence. A penalty applies.</p></main>',
      because: 'few for so long a page',
    },
    {
      html: '<main><h1>Notice of works</h1>{filler}<p>You must not wait. Failure to pay is an offence. You will be prosecuted. A penalty applies.</p></main>',
      because: 'a notice has the words of the law',
    },
  ],
};
