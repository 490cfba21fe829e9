import { sentencesOf } from '../block-facts.ts';
import type { Content } from '../content.ts';
import { ownActions } from '../own-actions.ts';
import { isPageFeedback } from '../page-feedback.ts';
import { perBlock } from '../per-block.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples, type Subject } from '../rule.ts';

const place =
  '(?:office|offices|counter|front desk|enquiry desk|civic (?:centre|offices)|town hall|council house|guildhall|county hall|reception|customer service centre|one stop shop|library|depot|contact centre|service point|hub)';
const paper =
  '(?:forms?|applications?|letters?|declarations?|requests?|slips?|agreements?|mandates?|claims?)';

/** What people are told to do on paper, by post or at a counter. */
const patterns = [
  new RegExp(
    `\\bprint(?: it)?(?: off| out)?(?: and|,) (?:\\w+ ){0,3}(?:sign|post|return|send|fill|complete|bring)|\\bprint (?:off |out )?(?:and \\w+ )?(?:the|this|your|our|a|an) (?:\\w+ ){0,3}${paper}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:post|return|send|mail) (?:it|them|the|your|this|both|all|completed|signed|us)\\b[^.!?]{0,80}\\b(?:by post|in the post|through the post|freepost|address (?:below|above)|${paper} (?:back )?to (?:us at|the|our)|to: |PO Box|to (?:\\w+ ){0,4}${place})\\b`,
    'i',
  ),
  /\bpost (?:it|them|this|your|the|back|completed|signed)\b[^.!?]{0,60}\bto\b/i,
  new RegExp(
    `\\b(?:bring|take|hand|deliver|return) (?:it|them|the|your|this|all|completed|signed|in)\\b[^.!?]{0,80}\\b(?:to|at|into) (?:\\w+ ){0,4}${place}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:must|need to|have to|should|please|will need to) (?:\\w+ )?(?:apply|come in|call in|visit|attend|collect|go|pay)\\b[^.!?]{0,60}\\b(?:in person|(?:at|to|into) (?:\\w+ ){0,4}${place})\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:must|need to|have to) (?:visit|attend|go to|come (?:in|in to|into|to)) (?:\\w+ ){0,4}${place}\\b`,
    'i',
  ),
  // "Must be completed, printed, signed and returned by post", of whatever is on paper.
  new RegExp(
    `\\b(?:must|should|need to|needs to|has to|have to|can only|to) be (?:\\w+,? (?:and |or )?){0,5}?(?:printed|signed|posted|handed in|sent by post|returned by post|brought (?:\\w+ ){0,3}${place}|(?:returned|sent|delivered|taken|submitted|made) (?:to us )?(?:by post|by letter|in writing|in person|on paper|to (?:\\w+ ){0,4}${place}))\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:pick up|collect|get|ask for|request|obtain) (?:an? |the |your )(?:\\w+ ){0,2}(?:form|pack) (?:from|at) (?:\\w+ ){0,4}${place}\\b`,
    'i',
  ),
  /\b(?:apply|write|applications?|requests?) (?:to us )?(?:in writing|by letter|by post|in person) (?:to|at)\b/i,
  /\b(?:must|need to|have to|can only|only) (?:\w+ )?(?:apply|pay|be made|accepted?|return it) (?:in writing|by post|by letter|on paper|in person|by cheque)\b/i,
  /\bcheques? (?:should be |must be |are |is )?(?:made )?(?:payable|out) to\b|\b(?:send|enclose|with|post|include) (?:us )?(?:an? |your |the )(?:\w+ )?(?:cheque|postal order)\b/i,
  /\b(?:payment|fee|deposit|it) (?:is|must be|should be|has to be) (?:made |paid |taken )?(?:only )?(?:by|with|in) (?:an? )?(?:cheque|postal order|cash)\b(?!,| or (?:by )?(?:card|phone|bank))/i,
  /\bapply in person\b|\b(?:is|are|be) (?:only )?(?:accepted|taken|made|processed) (?:only )?(?:in person|by post|by letter|in writing)\b/i,
  /\bonly (?:accept|take|process) (?:\w+ ){0,3}(?:by post|in person|by cheque|on paper|in writing)\b|\b(?:by cheque|by post|in person|cheques?) only\b/i,
  /\b(?:completed|completed in) (?:by hand|black ink|ink)\b|\b(?:original|ink|wet) signatures?\b/i,
  /\b(?:returned|sent|posted|delivered|submitted) (?:back )?to (?:us at )?the (?:postal )?address\b|\b(?:hand|drop) (?:it|them|your \w+|the \w+) (?:in|off) at\b/i,
];

/** Another way is given in the same breath; "post or bring it" gives none. */
const choice =
  /\b(?:alternatively|instead|if you (?:prefer|would rather|would like|want|wish|can['’]t|cannot|are unable|do not have)|e-?mail\w*|upload\w*|by (?:tele)?phone|scan\w*|app)\b|(?<!\b(?:download|find|available|get|form) )\bonline\b/i;

/** Who somebody is must be seen, and the law asks some people to come. */
const identity =
  /\b(?:passport|identity|identification|proof of|photo id|\bID\b|original (?:documents|certificates?)|driving licen[cs]e|birth certificate|evidence|witness)\b/i;
/** What is on paper whatever goes with it. */
const onPaper = /\b(?:print|cheques?|forms?|by post)\b/i;
const byLaw =
  /\b(?:births?|deaths?|marriages?|weddings?|civil partnerships?|citizenship|ceremon\w+|vot(?:e|ing|ers?)|elections?|polling|proxy|still-?birth)\b/i;

/** What has to be carried, whoever sends what. */
const goods =
  /\b(?:books?|dvds|rubbish|waste|recycling|keys?|batteries|bins?|bags?|furniture|equipment|items|clothes|dogs?|pets?|toys)\b(?! (?:form|application|permit|licen[cs]e))/i;

/** "In a shop: …", "By post: …": one of several ways, each with its name. */
const oneWay = /^(?:in|by|at|on) (?:\w+ ){0,3}\w+:|^(?:post|cheques?|in person|visit|face to face):/i;

/** The same can be done in another way, as the page says elsewhere; that an answer comes by e-mail is none. */
const elsewhere =
  /\b(?:online (?:form|application|service|account|portal)|(?:apply|claim|report|pay|book|renew|register|order|return it|send it|do (?:this|it)|complete (?:it|the form)|fill (?:it |the form )?in|submit(?:ted)?) online|(?:apply|send|return|submit|request|do this|accepted)\b[^.!?\n]{0,60}\bby e-?mail|by (?:post or|post, or|letter or) e-?mail|e-?mail (?:it|them|your|a (?:copy|scan|photo)|(?:us )?the (?:form|completed)|completed)|upload|scan (?:and|or|it|a copy))\b/i;

/** Paper or a journey, and no other way: ask people what got in the way of doing that. Paper stays for those who want it. */
export default defineRule({
  id: 'paper-only-steps',
  number: 40,
  approach: 'co-design',
  causes: ['form-in-the-way', 'access'],
  severity: 2,
  strength: 2,
  source: 'https://www.gov.uk/service-manual/service-standard/point-3-join-up-across-channels',
  *detect(subject) {
    const { content } = subject;
    if (!content.english || content.kind !== 'service') return;
    const mustCome = byLaw.test(content.heading);
    if (hasOtherWay(subject)) return;
    for (const block of content.blocks) {
      const sentence = paperStepIn(block);
      if (sentence === null || (mustCome && !onPaper.test(sentence))) continue;
      // The first is enough: the rest of the page tells the same story.
      return void (yield { at: block.at, evidence: { quote: quote(sentence) } });
    }
  },
});

const paperStepIn = perBlock((block): string | null => {
  const { kind, text, words } = block;
  if (!/^(paragraph|item|other|cell)$/.test(kind) || words > 400) return null;
  if (!patterns.some((pattern) => pattern.test(text))) return null;
  return (
    sentencesOf(block).find(
      (sentence) =>
        patterns.some((pattern) => pattern.test(sentence)) &&
        !choice.test(sentence) &&
        (!identity.test(sentence) || onPaper.test(sentence)) &&
        !oneWay.test(sentence) &&
        !goods.test(sentence),
    ) ?? null
  );
});

/** A form, a button, or words that say so: paper is then one choice among others. */
const hasOtherWay = (subject: Subject): boolean =>
  isFilledInHere(subject.content) ||
  elsewhere.test(subject.content.text) ||
  ownActions(subject).some(({ link }) => link?.kind === 'page' && doing.test(link.text));

/** How a link begins by which the same is done; to look whether one may is another step. */
const doing =
  /^(?:please |click here to |you can )?(?:apply|start|begin|register|renew|claim|order|book|request|report|pay|complete|fill|submit|use our|appeal|challenge|object|make|join|reserve|subscribe|sign)\b/i;

/** A box for what people think of the page is no form for the task. */
const isFilledInHere = ({ fields, blocks }: Content): boolean =>
  fields.some(
    ({ shown, form, label, group }) => shown && form >= 0 && !isPageFeedback(`${group} ${label}`),
  ) && !blocks.some(({ kind, text }) => kind === 'heading' && isPageFeedback(text));

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Allotments</h1>{filler}<p>Print the form, sign it and post it to us.</p></main>',
      evidence: [{ quote: 'Print the form, sign it and post it to us.' }],
    },
    {
      html: '<main><h1>Allotments</h1>{filler}<ul><li>Return the signed form by post.</li><li>We will write.</li></ul><p>You must bring it to the Town Hall.</p></main>',
      evidence: [{ quote: 'Return the signed form by post.' }],
    },
    {
      html: '<main><h1>Allotments</h1>{filler}<p>It is £30. Cheques should be made payable to Mill Council. We reply soon.</p></main>',
      evidence: [{ quote: 'Cheques should be made payable to Mill Council.' }],
    },
    {
      html: '<main><h1>Bus passes</h1>{filler}<p>You will need to visit your local library to apply.</p></main>',
      evidence: [{ quote: 'You will need to visit your local library to apply.' }],
    },
    {
      html: '<main><h1>Skips</h1>{filler}<p>Payment is by cheque at the office.</p></main>',
      evidence: [{ quote: 'Payment is by cheque at the office.' }],
    },
    {
      html: '<main><h1>Skip permits</h1>{filler}<p>You must apply in person at our offices.</p></main>',
      evidence: [{ quote: 'You must apply in person at our offices.' }],
    },
    {
      html: '<main><h1>Minor works</h1>{filler}<p>The <a href="/f.doc">grant form</a> has to be filled in, signed and returned by post. We tell you by email what we decide.</p></main>',
      because: 'it is said of the form, and an answer by email is no other way to send it',
      evidence: [{ quote: 'The grant form has to be filled in, signed and returned by post.' }],
    },
    {
      html: '<main><h1>Stalls</h1>{filler}<p>Pick up a form from the town hall. Post or bring it to our office.</p><h2>Was this page useful?</h2><form><label>Why? <textarea></textarea></label></form></main>',
      because: 'post or counter is no choice for who can use neither, and the box is about the page',
      evidence: [{ quote: 'Pick up a form from the town hall.' }],
    },
    {
      html: '<main><h1>Book a wedding</h1>{filler}<p><a href="/w">Find out when you can book a wedding</a></p><p>Print the booking form and send it to us with a cheque.</p></main>',
      because: 'the law makes people come, not print; and to find out is not to book',
      evidence: [{ quote: 'Print the booking form and send it to us with a cheque.' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Allotments</h1><p><a href="/a">Apply online</a></p>{filler}<p>Print the form, sign it and post it to us.</p></main>',
      because: 'it is one choice among others',
    },
    {
      html: '<main><h1>Allotments</h1>{filler}<p>Post the form to us or hand it in, or email it.</p></main>',
      because: 'the sentence gives other ways',
    },
    {
      html: '<main><h1>Bus passes</h1>{filler}<p>You must bring your passport to our office.</p></main>',
      because: 'who somebody is must be seen',
    },
    {
      html: '<main><h1>Register a birth</h1>{filler}<p>You must come in to our office.</p></main>',
      because: 'the law asks for it',
    },
    {
      html: '<main><h1>Parking fines</h1>{filler}<p>We do not take cheques. The post office is near. Read our blog post. Print this page.</p></main>',
      because: 'the words only look alike',
    },
    {
      html: '<main><h1>Join the library</h1><form><label>Name <input name="n"></label></form>{filler}<p>Print the form and post it to us.</p></main>',
      because: 'it can be filled in here',
    },
    {
      html: '<main><h1>Contact the rangers</h1>{filler}<p>Please bring your form to our office.</p></main>',
      because: 'it is a page of contacts',
    },
    {
      url: 'https://council.example/news/form',
      html: '<main><h1>A new form</h1>{filler}<p>Print the form and post it to us.</p></main>',
      because: 'it is a piece of news',
    },
    {
      html: '<main><h1>Library books</h1>{filler}<p>Return your books to any library. Take old batteries to the depot.</p></main>',
      because: 'things have to be carried',
    },
    {
      html: '<main><h1>Rent</h1>{filler}<ul><li>By Direct Debit: ring us.</li><li>In a shop: take your card to any post office.</li></ul></main>',
      because: 'each way has its name, and this is one of them',
    },
  ],
};
