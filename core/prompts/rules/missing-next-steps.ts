import { defineRule, type Examples } from '../rule.ts';
import { isServicePage, says } from '../service-page.ts';
import { taskOf } from '../task.ts';

/** Any word about what comes after: better to stay quiet than to say it is missing where it is there. */
const nextSteps =
  /\bnext\b|\b(?:after|once|when) (?:you|we|your|the (?:form|application|request))\b|\bwe(?: will|['’]ll| aim| may| (?:usually |then |normally )?(?:reply|answer|respond|call|ring|write|contact|decide|check|let|tell|visit|send|email|look|confirm))\b|\byou(?: will|['’]ll)? (?:get|receive|hear)\b|\bcontact you\b|\bcall you\b|\bget back to\b|\bback to you\b|\bbe in touch\b|\bbe contacted\b|\bdecisions?\b|\bdecided?\b|\backnowledge\w*|\bconfirmation\b|\bhow long\b/i;

/** People can ask for something, and nothing says what follows: ask what they expect after they press send. */
export default defineRule({
  id: 'missing-next-steps',
  number: 9,
  approach: 'co-design',
  causes: ['what-next'],
  severity: 3,
  strength: 2,
  source: 'https://highlights.sawyerh.com/',
  *detect(subject) {
    if (!isServicePage(subject) || says(subject, nextSteps)) return;
    const task = taskOf(subject);
    if (task !== null) yield { at: task.at, evidence: { quote: task.quote } };
  },
});

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Blue badges</h1>{filler}<p><a href="/apply">Apply for a blue badge</a></p></main>',
      evidence: [{ quote: 'Apply for a blue badge' }],
    },
    {
      html: '<main><h1>Potholes</h1>{filler}<h2>How to report a pothole</h2><p>Use the map.</p></main>',
      evidence: [{ quote: 'How to report a pothole' }],
    },
    {
      html: '<main><h1>Allotments</h1>{filler}<p>It is easy. You can request a plot at the library.</p></main>',
      evidence: [{ quote: 'You can request a plot at the library.' }],
    },
    {
      html: '<main><h1>Parking</h1>{filler}<a class="button" href="/start">Start now</a></main>',
      evidence: [{ quote: 'Start now' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Blue badges</h1>{filler}<p><a href="/apply">Apply for a blue badge</a></p><h2>What happens next</h2><p>A letter.</p></main>',
      because: 'a heading says it',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<p><a href="/apply">Apply for a blue badge</a>. We will write to you.</p></main>',
      because: 'a sentence says it',
    },
    {
      html: '<nav><a href="2">What happens after you apply</a></nav><main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a></main>',
      because: 'another page of the guide says it',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a><details><summary>More</summary><p>We decide by post.</p></details></main>',
      because: 'it is said in a part that is folded away',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Report 2023</h2><p>Order of events. Book of the year. Report to cabinet. Please refer to the map.</p></main>',
      because: 'these are things, not tasks',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<ul><li><a href="/badge">Apply for a blue badge</a></li></ul></main>',
      because: 'the task has a page of its own',
    },
    {
      html: '<main><h1>Blue badges</h1><a href="/apply">Apply for a blue badge</a></main>',
      because: 'the page is very short',
    },
    {
      lang: 'cy',
      html: '<main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a></main>',
      because: 'the page is in Welsh',
    },
  ],
};
