import { pricesIn } from '#core/text/prices';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';
import { isServicePage, says } from '../service-page.ts';

/** What people expect to be charged for, as a page about it is headed. */
const charged =
  /\b(?:(?:adult )?social care|(?:home|residential|nursing|respite|domiciliary|day) care|care (?:homes?|at home)|respite|meals on wheels|telecare|(?:parking|residents?['’]?s?|visitors?['’]?s?|skip) permits?|licen[cs](?:e|es|ing)|bulky (?:waste|items?)|large items?|garden waste|green waste|pest control|adaptations?|(?:birth|death|marriage) certificates?|copy certificates?|allotments?|(?:hall|room|venue|pitch) hire|burials?|cremations?|building control|dropped kerbs?)\b/i;

/** Any word about money that the reader pays or does not pay. */
const cost =
  /\b(?:costs?|prices?|priced|charge[sd]?(?<!in charge)|charging|chargeable|fees?|tariffs?|means[ -]test\w*|afford|pay(?:s|ing|ment|ments)?|paid|refund\w*|discounts?)\b|(?<!feel |smoke-|smoke |sugar-|set |hands-)\bfree\b(?! (?:to contact|text|of (?:the|any)))|\bno cost\b/i;

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
    if (!isServicePage(subject)) return;
    const { content } = subject;
    if (!charged.test(content.heading)) return;
    if (says(subject, (text) => cost.test(text) || pricesIn(text).length > 0)) return;
    const heading = content.blocks.find(({ kind, text }) => kind === 'heading' && text === content.heading);
    yield {
      ...(heading ? { at: heading.at } : {}),
      evidence: { quote: quote(content.heading) },
    };
  },
});

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Garden waste collection</h1>{filler}</main>',
      evidence: [{ quote: 'Garden waste collection' }],
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
      html: '<main><h1>Parks</h1>{filler}<p>Garden waste is here too.</p></main>',
      because: 'it is not what the page is about',
    },
  ],
};
