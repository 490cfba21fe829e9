import { timescalesIn } from '#core/text/timescales';
import { defineRule, type Examples } from '../rule.ts';
import { isNear, isServicePage } from '../service-page.ts';
import { taskOf } from '../task.ts';

/** The name of a page that says it. */
const elsewhere =
  /\b(?:how long|timescales?|waiting times?|processing times?|when (?:will|do) (?:you|we))\b/i;

/** People can ask for something, and nothing says how long it takes: ask how long they would wait before they rang. */
export default defineRule({
  id: 'missing-timescale',
  number: 10,
  approach: 'co-design',
  causes: ['what-next'],
  severity: 3,
  strength: 2,
  source: 'https://highlights.sawyerh.com/',
  *detect(subject) {
    if (!isServicePage(subject)) return;
    const { page, content } = subject;
    if (
      timescalesIn(content.text).length > 0 ||
      page.links.some((link) => isNear(link, page) && elsewhere.test(link.name))
    )
      return;
    const task = taskOf(subject);
    if (task !== null) yield { at: task.at, evidence: { quote: task.quote } };
  },
});

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a><p>We will write to you.</p></main>',
      evidence: [{ quote: 'Apply for a blue badge' }],
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a><p>Open 24 hours a day, 7 days a week. Last updated 3 May 2024.</p></main>',
      evidence: [{ quote: 'Apply for a blue badge' }],
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}<h2>Apply</h2><p>It is £2 a week, for children aged 6 weeks and up.</p></main>',
      evidence: [{ quote: 'Apply' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a><p>It takes up to 12 weeks.</p></main>',
      because: 'it says how long',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a><p>You hear within a fortnight, or on the next working day.</p></main>',
      because: 'it says how long in words',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a><a href="/wait">How long it takes</a></main>',
      because: 'another page says how long',
    },
    { html: '<main><h1>Parks</h1>{filler}</main>', because: 'nobody asks for anything here' },
    {
      html: '<main><h1>Consultation on parks</h1>{filler}<a class="button" href="/apply">Apply to join</a></main>',
      because: 'it is not the page of a service',
    },
  ],
};
