import { defineRule, type Examples } from '../rule.ts';
import { isServicePage, says } from '../service-page.ts';
import { requestOf } from '../task.ts';

/** "If you need help with the form" says nothing of who may apply. */
const notWho =
  '(?! (?:have (?:any |a )?(?:\\w+ )?(?:questions?|quer|problems?|difficult)|need (?:any |more |further )?(?:\\w+ )?(?:help|information|advice|assistance|support with (?:the|your))|would|want|wish|require (?:further|more)|prefer|are (?:unable|having)|cannot (?:apply|use|fill|complete|access|go|get) ?(?:online|the)?|can.t (?:apply|use|fill)|do not have (?:access|internet|a computer)|think (?:this|the)))';

const who = new RegExp(
  [
    `\\bif you${notWho}`,
    '\\b(?:if|when) (?:your|someone|a person|they)\\b',
    '\\beligib|\\bqualif|\\bentitle|\\bcriteria (?:are|is|below|include)|\\bwho can\\b|\\bwho (?:is|it is|this is) (?:it )?for\\b|\\bcan i (?:get|apply)\\b',
    '\\byou can (?:get|have|claim|join|use (?:it|this))\\b|\\byou may (?:get|be able)|\\byou might (?:get|be able)',
    '\\b(?:you|applicants?|people|they) (?:must|need to|have to|should) (?:be|live|have)\\b|\\bmust be (?:aged|over|under|at least|a )',
    '\\b(?:for|to|any|anyone|everyone|all) (?:people|residents|households|tenants|parents|families|children|adults|everyone|anyone|anybody|those|who)\\b|\\b(?:open|available) to all\\b',
    '\\b(?:anyone|everyone|anybody) (?:can|may|who|living)\\b|\\baged? (?:\\d|over|under|between)|\\b\\d+ (?:or|and) (?:over|under)\\b',
  ].join('|'),
  'i',
);

/** People can apply, and nothing says who: ask how they worked out whether it was for them. */
export default defineRule({
  id: 'missing-eligibility',
  number: 13,
  approach: 'co-design',
  causes: ['for-me'],
  severity: 3,
  strength: 2,
  source: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  *detect(subject) {
    if (!isServicePage(subject) || says(subject, who)) return;
    const task = requestOf(subject);
    if (task !== null) yield { at: task.at, evidence: { quote: task.quote } };
  },
});

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a></main>',
      evidence: [{ quote: 'Apply for a blue badge' }],
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<h2>How to apply</h2><p>If you have any questions, ask. If you need help with the form, ring.</p></main>',
      because: 'these sentences do not say who may apply',
      evidence: [{ quote: 'How to apply' }],
    },
    {
      html: '<main><h1>Respite care</h1>{filler}<h2>Applying</h2><p>For all enquiries call us.</p></main>',
      evidence: [{ quote: 'Applying' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a><p>If you cannot walk far, this is for you.</p></main>',
      because: 'it says who',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a><h2>Who can apply</h2></main>',
      because: 'a heading says who',
    },
    {
      html: '<main><h1>Library cards</h1>{filler}<a href="/apply">Apply for a library card</a><p>Everyone can have one.</p></main>',
      because: 'it is open to all',
    },
    {
      html: '<main><h1>Potholes</h1>{filler}<a class="button" href="/r">Report a pothole</a></main>',
      because: 'anyone may report',
    },
    {
      html: '<nav><a href="2">Eligibility</a></nav><main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a></main>',
      because: 'another page of the guide says who',
    },
  ],
};
