import { isOfGuide } from '../guide.ts';
import { defineRule, type Examples } from '../rule.ts';
import { isServicePage, says } from '../service-page.ts';
import { requestOf } from '../task.ts';

/** "If you need help with the form" and "if you move" say nothing of who may apply. */
const notWho = [
  '(?! (?:have (?:any |a )?(?:\\w+ )?(?:questions?|quer|problems?|difficult|changed|already|applied|received|not|lost)',
  'need (?:any |more |further )?(?:\\w+ )?(?:help|information|advice|assistance|support with (?:the|your)|to (?:contact|speak|call|change|cancel|report))',
  'would|want|wish|require (?:further|more)|prefer|are (?:unable to (?:apply|use the|fill|complete|access|attend|pay|go online)|having (?:trouble|problems|difficult)|unhappy|not (?:happy|sure))',
  'cannot (?:apply|use|fill|complete|access|go|get) ?(?:online|the)?|can.t (?:apply|use|fill)|do not (?:have (?:access|internet|a computer)|hear|receive)|don.t (?:have (?:access|internet)|hear)|think (?:this|the|we|our|that)',
  'move (?:house|home|out)|change (?:your|address|the)|lose|miss|disagree|know|see (?:an?|something)|find (?:that|out|an?)|notice|no longer|fail|cancel|make|apply|submit|send|book|call|ring|e-?mail|contact|speak|pay (?:by|online|late|in)))',
].join('|');

/** Who may apply, wherever on the page it is told. */
const rules = [
  '\\beligib|\\bqualif(?!ied (?:staff|team|instruct|teach|social))|\\bentitle|\\bcriteria (?:are|is|below|include)|\\bwho (?:can|may|gets?|pays?|needs?|qualif|should apply)\\b|\\bwho (?:is|it is|this is) (?:it )?for\\b|\\bcan i (?:get|apply)\\b',
  '\\b(?:an?|any|every) (?:\\w+ ){1,4}(?:with|who|whose|that) [^.!?\\n]{1,60} (?:may|can) (?:apply|request|ask|claim)\\b',
  '\\byou can (?:get|have|claim|join|apply|use (?:it|this))\\b[^.!?\\n]{0,60}\\bif\\b|\\byou may (?:get|be able)|\\byou might (?:get|be able)',
  '\\b(?:you|applicants?|people|they) (?:must|need to|have to|should) (?:be|live|have)\\b|\\bmust be (?:aged|over|under|at least|a )',
  '\\b(?:open|available) to (?:all|any|every)|\\b(?:anyone|everyone|anybody|any resident) (?:can|may|who|living|aged)\\b|\\b(?:all|any) (?:residents|households|tenants) (?:can|may)\\b|\\baged? (?:\\d|over|under|between)|\\b\\d+ (?:or|and) (?:over|under)\\b',
];

/** The same in words that may as well be about something else of the page. */
const hints = [
  `\\bif you\\b${notWho}`,
  '\\b(?:if|when) (?:your (?!application|form|claim|request|circumstances|details|address|permit|badge|booking|payment|card|account|contact|bin|report)|someone|a person|they)',
  '\\byou (?:may |might |will |only |also )?need (?:an? |our |the )?(?:\\w+ )?(?:permission|consent|permit|licen[cs]e) (?:to|if|for|when)\\b|\\byou can (?:get|have|claim|join|use (?:it|this))\\b|\\b(?:for|to|any|anyone|everyone|all) (?:people|residents|households|tenants|parents|families|children|adults|everyone|anyone|anybody|those|who)\\b',
];
const who = new RegExp([...rules, ...hints].join('|'), 'i');
const whoElsewhere = new RegExp(rules.join('|'), 'i');

/** What everybody may ask for, and pages of which the law says who must. */
const forAll =
  /\b(?:planning (?:permission|applications?)|building control|pre-?application|noise|complain\w*|freedom of information|fines?|penalty)\b/i;

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
    if (!isServicePage(subject) || forAll.test(subject.content.heading)) return;
    const task = requestOf(subject);
    if (task === null || isOfGuide(subject.page)) return;
    // A task with a part of its own, about something else than the page: who it is for is told there.
    const own = task.part?.some(({ text }) => who.test(text)) ?? says(subject, who);
    if (!own && !says(subject, whoElsewhere)) yield { at: task.at, evidence: { quote: task.quote } };
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
    {
      html: '<main><h1>Playgrounds</h1>{filler}<p>They are for families. If you see glass, tell us.</p><h2>Party grants</h2><p>Apply for a street party grant with the <a href="/g.docx">form</a>.</p></main>',
      because: 'the grant has a part of its own, and the playground is for others',
      evidence: [{ quote: 'Apply for a street party grant with the form.' }],
    },
    {
      html: '<main><h1>Skip permits</h1>{filler}<a class="button" href="/apply">Apply for a skip permit</a><p>If you lose it or change the date, tell us. If your application is late, call.</p></main>',
      because: 'these conditions come after people have it',
      evidence: [{ quote: 'Apply for a skip permit' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Food ratings</h1>{filler}<p>A shop with a rating of 0 to 4 may request a visit.</p><p><a href="/f.doc">Application form</a></p></main>',
      because: 'the sentence says who',
    },
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
      html: '<main><h1>Allotments</h1>{filler}<h2>Who can have a plot</h2><p>Neighbours.</p><h2>Waiting list</h2><p>Apply for a place on the list.</p></main>',
      because: 'another part of the page says who',
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
