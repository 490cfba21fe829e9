import { pricesIn } from '#core/text/prices';
import { sentenceAt } from '#core/text/sentence-at';
import { atHeading } from '../at-heading.ts';
import { isAboutCare } from '../care-topic.ts';
import { isOfGuide } from '../guide.ts';
import { quote } from '../quote.ts';
import { defineRule, type Detection, type Examples, type Subject } from '../rule.ts';
import { isServicePage, says } from '../service-page.ts';
import { requestOf, taskOf } from '../task.ts';

/** What people expect to be charged for, as a page about it is headed. */
const charged =
  /\b(?:(?:adult )?social care|(?:home|residential|nursing|respite|domiciliary|day) care|care (?:homes?|at home|needs assessments?)|day cent(?:re|er)s?|respite|short breaks?|meals (?:on wheels|at home)|telecare|(?:community|personal|lifeline) alarms?|(?:parking|residents?['’]?s?|visitors?['’]?s?|skip|business|street) permits?|permits?|licen[cs](?:e|es|ing)|bulky (?:waste|items?)|large items?|garden waste|green waste|(?:new|replacement|extra|additional|bigger|larger) (?:wheel(?:ed|ie) )?bins?|pest control|rats|wasps|adaptations?|(?:birth|death|marriage) certificates?|(?:copy|replacement) certificates?|certificates?|allotments?|(?:hall|room|venue|pitch) hire|burials?|cremations?|weddings?|ceremon(?:y|ies)|civil partnerships?|notice of marriage|building control|dropped kerbs?|blue badges?|changes to your home|stair ?lifts?)\b/i;

/** The same where it is only told in the text, among what people can ask for. */
const offered =
  /\b(?:respite|(?:home|residential|nursing|day) care|care homes?|day cent(?:re|er)s?|meals on wheels|telecare)\b/i;
const defined =
  /\bis an? (?:\w+ ){0,2}(?:permit|licen[cs]e|certificate)\b|\b(?:extra|more|additional|copy) certificates\b|\b(?:buy|order) (?:\w+ ){0,3}certificates?\b/i;

/** Headings of pages that speak of such things without offering them. */
const elsewhere =
  /\b(?:safeguard\w*|abuse|complain\w*|compliments?|jobs?|careers?|volunt\w*|consultation|changes?(?! to your home)|closures?|report (?:an?|missed|any)|missed|becom\w+|work(?:ing)? (?:in|with)|provider\w*|events?|noise|planning|fines?|penalt\w+|challeng\w+|appeal\w*)\b/i;

/** Any word about money that the reader pays or does not pay. */
const cost = new RegExp(
  [
    '\\b(?:costs?|prices?|priced|charge[sd]?(?<!in charge)|charging(?! policy)|chargeable|fees?|tariffs?|means[ -]test\\w*|afford|contributions? (?:to|towards))\\b',
    // "Paid to you", "unpaid", "sick pay", "pay attention" and "parking fines to pay" are other money.
    '(?<!sick |statutory |holiday )\\b(?:pay|pays|paying|paid)\\b(?! (?:to you|attention|into|carers?|staff|work|slips?|leave|your (?:carer|personal)|out)|[- ]slips?)|\\bpayments?\\b(?<!direct payments?|benefit payments?)|\\brefund\\w{0,4}\\b|\\bdiscounts?\\b',
    '(?<!feel |smoke |set |\\w-)\\bfree\\b(?! (?:to contact|text|of (?:the|any)|time|up|hand|from|school))|\\bno (?:cost|charge)\\b',
  ].join('|'),
  'i',
);

/** Sums that people save, have or are fined are no price. */
const otherSum =
  /\b(?:sav(?:e|es|ing|ings)|fine[sd]?|penalt(?:y|ies)|prosecut\w{1,4}|incomes?|earn\w{0,4}|capital|invested|budget|funding|raised|worth|grants? of|up to a maximum)\b/i;

const tellsPrice = (text: string): boolean =>
  pricesIn(text).some(
    ({ index, text: price }) =>
      !otherSum.test(text.slice(Math.max(0, index - 60), index + price.length + 25)),
  );

/** A service that people expect to pay for, and not a word about it: ask what they feared it would cost. */
export default defineRule({
  id: 'missing-cost',
  number: 12,
  approach: 'co-design',
  causes: ['for-me'],
  severity: 3,
  strength: 2,
  source: 'https://guide2care.com/',
  *detect(subject) {
    if (!isServicePage(subject) || elsewhere.test(subject.content.heading)) return;
    const topic = topicOf(subject);
    if (topic === null || isOfGuide(subject.page)) return;
    if (!says(subject, tellsCost)) yield topic;
  },
});

/** Where the page names what people pay for: its heading, or a line of its text where people can ask for it. */
function topicOf(subject: Subject): Detection | null {
  const { page, content } = subject;
  if (charged.test(content.heading)) return atHeading(subject);
  const aboutCare = isAboutCare(page, content);
  if ((aboutCare ? requestOf(subject) : taskOf(subject)) === null) return null;
  const pattern = aboutCare ? offered : defined;
  for (const block of content.blocks) {
    const said = /^(?:paragraph|item|other|heading)$/.test(block.kind) ? pattern.exec(block.text) : null;
    // What a link is called is told on its own page.
    if (said === null || (content.linksIn.get(block) ?? []).some(({ text }) => text.includes(said[0])))
      continue;
    return { at: block.at, evidence: { quote: quote(sentenceAt(block.text, said.index)) } };
  }
  return null;
}

const tellsCost = (text: string): boolean => cost.test(text) || tellsPrice(text);

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Garden waste collection</h1>{filler}</main>',
      evidence: [{ quote: 'Garden waste collection' }],
    },
    {
      html: '<main><h1>Changes to your home</h1>{filler}<p>A therapist may suggest a stair lift. Decisions follow the Charging Policy.</p></main>',
      because: 'that there is a policy on charging is no word on what is charged',
      evidence: [{ quote: 'Changes to your home' }],
    },
    {
      html: '<main><h1>Respite care</h1>{filler}<p>Feel free to ask. Ann is in charge of the smoke-free hall.</p></main>',
      because: 'none of these words is about money',
      evidence: [{ quote: 'Respite care' }],
    },
    {
      html: '<header><nav><a href="/pay">Pay</a></nav></header><main><h1>Respite care</h1>{filler}</main>',
      because: 'the menu of the whole site is not about respite care',
      evidence: [{ quote: 'Respite care' }],
    },
    {
      html: '<main><h1>Visitor permits</h1>{filler}<p>A street may be car-free. Unpaid fines of £70 stop a permit, and you save £20 on petrol.</p></main>',
      because: 'a fine and a saving are no price',
      evidence: [{ quote: 'Visitor permits' }],
    },
    {
      html: '<main><h1>Support for carers</h1>{filler}<a class="button" href="/a">Ask for an assessment</a><p>You may need a rest. We can arrange respite for you. Money may be paid to you.</p></main>',
      because: 'it is offered in the text, and the money is another',
      evidence: [{ quote: 'We can arrange respite for you.' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Respite care</h1>{filler}</main><aside><p>Some people pay nothing.</p></aside>',
      because: 'it is said in a box beside the text',
    },
    {
      html: '<main><h1>Garden waste collection</h1>{filler}<p>It is free.</p></main>',
      because: 'it is free',
    },
    {
      html: '<main><h1>Garden waste collection</h1>{filler}<p>£38 each spring.</p></main>',
      because: 'it has a price',
    },
    {
      html: '<main><h1>Respite care</h1>{filler}<p>It is means-tested.</p></main>',
      because: 'it depends on what people have, and the page says so',
    },
    {
      html: '<nav><a href="fees">Fees</a></nav><main><h1>Respite care</h1>{filler}</main>',
      because: 'another page has the price',
    },
    {
      html: '<main><h1>Respite care</h1>{filler}<details><summary>Money</summary><p>We look at what you can afford.</p></details></main>',
      because: 'it is said in a part that is folded away',
    },
    { html: '<main><h1>Skin care for gardeners</h1>{filler}</main>', because: 'nobody pays for this care' },
    { html: '<main><h1>Licensing policy</h1>{filler}</main>', because: 'it is a policy' },
    {
      html: '<main><h1>Report a missed garden waste collection</h1>{filler}</main>',
      because: 'nobody pays to report',
    },
    {
      html: '<main><h1>Trees</h1>{filler}<a class="button" href="/a">Apply to fell a tree</a><p>A branch is garden waste.</p><p><a href="/h">Care homes</a></p></main>',
      because: 'another page is about it',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<p>Garden waste is here too.</p></main>',
      because: 'it is not what the page is about',
    },
  ],
};
