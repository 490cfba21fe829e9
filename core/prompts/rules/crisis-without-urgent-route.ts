import { sentenceAt } from '#core/text/sentence-at';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';
import { isServicePage } from '../service-page.ts';

const people = '(?:an? )?(?:adults?|child(?:ren)?|older|elderly|vulnerable|disabled|people|someone|person)';

/** Somebody may be in danger. "Abuse" alone is also that of badges, alcohol and staff. */
const crisis = new RegExp(
  [
    `\\babuse of ${people}`,
    '\\b(?:child|adult|elder|domestic|sexual|physical|emotional|financial) (?:abuse|violence)',
    '\\b(?:being|been|is|are) (?:abused|neglected|hurt|harmed|beaten)\\b',
    '\\b(?:in|any|at risk of|immediate) danger\\b',
    '\\bat risk of (?:abuse|harm|neglect)',
    '\\bsuicid(?:e|al)\\b|\\bself-harm',
    '\\b(?:homeless|nowhere to (?:sleep|stay|live)|sleeping rough)\\b(?: (?:tonight|now|today))',
    '\\bnowhere (?:safe )?to (?:sleep|stay)\\b',
    '\\b(?:no|without|lost) (?:heating|heat|hot water|gas|electricity|food)\\b',
    '\\bin an emergency\\b|\\ban emergency\\b(?! (?:plan|planning|contact|exit|budget|fund|payment))',
  ].join('|'),
  'i',
);

/** What to do at once. */
const urgentRoute =
  /\b(?:999|112|101|111|116 ?123|out[ -]of[ -]hours|right now|right away|straight ?away|at once|immediately|emergency duty|24[ -]hours?|24\/7|day or night|any time|samaritans|urgent(?:ly)?|childline|helpline)\b/i;

/** A page that speaks of danger and does not say what to do at once: ask what people would look for on a Sunday night. */
export default defineRule({
  id: 'crisis-without-urgent-route',
  number: 6,
  approach: 'co-design',
  causes: ['urgent'],
  severity: 3,
  strength: 2,
  source: 'https://govint.org/our-services/co-production/',
  *detect(subject) {
    if (!isServicePage(subject)) return;
    const { page, content } = subject;
    const block = content.blocks.find(({ text }) => crisis.test(text));
    if (block === undefined || page.blocks.some(({ text }) => urgentRoute.test(text))) return;
    const { index } = crisis.exec(block.text)!;
    yield { at: block.at, evidence: { quote: quote(sentenceAt(block.text, index)) } };
  },
});

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Adults at risk</h1>{filler}<p>Abuse of adults is never right. Fill in the form.</p></main>',
      evidence: [{ quote: 'Abuse of adults is never right.' }],
    },
    {
      html: '<main><h1>Repairs</h1>{filler}<p>You may have no heating. We visit on weekdays.</p></main>',
      evidence: [{ quote: 'You may have no heating.' }],
    },
    {
      html: '<main><h1>Housing</h1>{filler}<h2>If you have nowhere to sleep</h2><p>Write to us.</p></main>',
      evidence: [{ quote: 'If you have nowhere to sleep' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Adults at risk</h1>{filler}<p>Is someone in danger? Call 999.</p></main>',
      because: 'it says what to do',
    },
    {
      html: '<main><h1>Repairs</h1>{filler}<p>No heating?</p></main><footer><p>Out of hours: 01632 960 456</p></footer>',
      because: 'the footer has a number for the night',
    },
    {
      html: '<main><h1>Emergency planning</h1>{filler}<p>The emergency plan lists the emergency exits.</p></main>',
      because: 'planning is not an emergency',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<p>Tell us of abuse of a badge, or of abuse of our staff.</p></main>',
      because: 'nobody is in danger',
    },
    {
      html: '<main><h1>Domestic abuse strategy</h1>{filler}<p>Domestic abuse fell.</p></main>',
      because: 'a strategy only speaks of it',
    },
    {
      url: 'https://council.example/news/refuge',
      html: '<main><h1>New refuge</h1>{filler}<p>For victims of domestic violence.</p></main>',
      because: 'it is news',
    },
  ],
};
