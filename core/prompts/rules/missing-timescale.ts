import { waitsIn } from '#core/text/waits';
import { leadsOn } from '../guide.ts';
import { defineRule, type Examples } from '../rule.ts';
import { isServicePage, says } from '../service-page.ts';
import { taskOf } from '../task.ts';

/** Words of a heading or link that promise it. */
const promised =
  /\b(?:how long (?:it|does|will|do|to wait|you(?:['’]ll| will)? wait|we|things|an? \w+ takes?)|timescales?|waiting times?|processing times?|when (?:will|do) (?:you|we)|when (?:you(?:['’]ll| will)|to expect))\b/i;

const tellsHowLong = (text: string): boolean => promised.test(text) || waitsIn(text).length > 0;

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
    if (!isServicePage(subject) || leadsOn(subject.page) || says(subject, tellsHowLong)) return;
    const task = taskOf(subject);
    if (task !== null) yield { at: task.at, evidence: { quote: task.quote } };
  },
});

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Taxi drivers</h1>{filler}<p>Bring the <a href="/f.doc">application form</a> and a photo less than three months old.</p></main>',
      because: 'the form is on paper',
      evidence: [{ quote: 'application form' }],
    },
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
    {
      html: '<main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a><p>The form takes 10 minutes. A badge lasts 3 years.</p></main>',
      because: 'neither is the time that people wait',
      evidence: [{ quote: 'Apply for a blue badge' }],
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a><p>You must send it back within 14 days of the letter. Apply at least 8 weeks before your badge runs out. Tell us within 21 days. Call 999 immediately.</p></main>',
      because: 'these times are for the reader',
      evidence: [{ quote: 'Apply for a blue badge' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a></main><aside><p>Allow 12 weeks.</p></aside>',
      because: 'a box beside the text says how long',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a><p>It takes up to 12 weeks.</p></main>',
      because: 'it says how long',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a><p>You hear within a fortnight, or on the next working day.</p></main>',
      because: 'it says how long in words',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a><p>Please apply early: we take 12 weeks. Tell us, and you should get it within 5 working days of our letter.</p></main>',
      because: 'what the reader does comes first, and then how long it takes',
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
