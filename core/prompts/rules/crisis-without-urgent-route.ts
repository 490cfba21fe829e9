import { sentenceAt } from '#core/text/sentence-at';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';
import { isServicePage } from '../service-page.ts';
import { saysAnywhere } from '../whole-page.ts';

const people = '(?:an? )?(?:adults?|child(?:ren)?|older|elderly|vulnerable|disabled|people|someone|person)';

/** Somebody may be in danger. "Abuse" alone is also that of badges, alcohol and staff. */
const crisis = new RegExp(
  [
    `\\babuse of ${people}`,
    '\\b(?:child|adult|elder|domestic|sexual|physical|emotional|financial) (?:abuse|violence)',
    '\\b(?:report(?:ing)?|signs? of|types? of|kinds? of|suspect(?:ed)?|victims? of|experienc\\w{1,4}|suffering|about|stop) (?:adult |child )?(?:abuse|neglect)\\b(?! of (?!an adult|adults|child|people|vulnerable))|\\babuse (?:or|and) neglect\\b|\\bneglect (?:or|and) abuse\\b',
    '\\b(?:being|been|is|are) (?:abused|neglected|hurt|harmed|beaten|exploited|threatened)\\b',
    '\\b(?:in|any|at risk of|immediate) danger\\b|\\bdanger to (?:life|people|the public|others|road|someone|you|your|a child)',
    '\\bdangerous (?:potholes?|trees?|branch(?:es)?|buildings?|structures?|walls?|dogs?|defects?|faults?|wir(?:es|ing)|roads?|paths?|pavements?|situations?|conditions?|state|repairs?)\\b|\\b(?:is|are|looks?|seems?|becomes?|could be|may be) (?:very |really )?dangerous\\b(?! to)',
    '\\bat risk of (?:abuse|harm|neglect|injury)|\\b(?:risk|threat) to (?:life|health|someone|anyone|the public)\\b|\\blife[- ]threatening\\b',
    '\\bsuicid(?:e|al)\\b|\\bself-harm',
    '\\b(?:homeless|nowhere to (?:sleep|stay|live)|sleeping rough|on the streets?)\\b(?: (?:tonight|now|today))',
    "\\bnowhere (?:safe )?to (?:sleep|stay|go)\\b|\\byou(?:[’']re| are| become| may become| might become| could become| will be| have become| have been made)(?: already| about to (?:be|become)| going to (?:be|become))? homeless\\b|\\bsleeping rough\\b|\\bflee(?:ing)?\\b[^.!?]{0,30}\\b(?:violence|abuse|home)\\b|\\b(?:frightened|afraid|scared) (?:of (?:your|someone|a|her|his|their)|to go home)\\b|\\b(?:not safe|unsafe) (?:at|in your|to (?:stay|go)) home\\b",
    '\\b(?:no|without|lost|loss of|lose) (?:heating|heat|hot water|gas|electricity|power(?! to\\b)|food|water supply|running water)\\b|\\b(?:gas leaks?|smell gas|burst (?:pipes?|water)|(?:bare|live|exposed|loose) (?:wires?|wiring|cables?)|collapsed (?:walls?|manholes?|drains?|roads?|buildings?)|missing manholes?|electric shocks?|fallen (?:lamp|lines?|power))\\b',
    '\\bin an emergency\\b|\\ban emergency\\b(?! (?:plan|planning|contact|exit|budget|fund|payment|loan))|\\bemergency (?:repairs?|accommodation|housing)\\b',
    '\\bin (?:a )?crisis\\b',
  ].join('|'),
  'i',
);

/** What to do at once. "An urgent repair within 24 hours" tells nobody whom to ring tonight. */
const urgentRoute = new RegExp(
  [
    '\\b(?:999|112|116 ?123)\\b|\\b(?:call|ring|dial|phone|nhs|on|text) (?:101|111)\\b|\\b111 (?:option|service|online|wales)\\b',
    "\\bout[ -]of[ -](?:office[ -])?hours\\b|\\bright (?:now|away)\\b|\\bafter hours\\b|\\bwhen (?:we are|we[’']re|the office is|our offices? (?:is|are)) closed\\b|\\b(?:nights?|evenings?) and (?:at )?weekends?\\b|^at night\\b|\\b(?:call|ring|phone|contact|duty|open|us|help|number)\\b[^.!?\\n]{0,60}\\bat night\\b|\\bat night\\b[^.!?\\n]{0,60}\\b(?:call|ring|phone|contact|duty|0\\d{3})",
    '\\b(?:call|ring|phone|dial)\\b[^.!?\\n]{0,60}\\b(?:straight ?away|at once|immediately|any time|urgently|without delay)\\b|\\b(?:straight ?away|immediately|urgently)\\b[^.!?\\n]{0,40}\\b(?:call|ring|phone|contact)\\b',
    '\\bemergency (?:duty|social|phone|line|number|out|repair line|service)\\b|\\bduty (?:team|officer|line)\\b|\\bcrisis (?:line|team|service)\\b',
    '\\b24[- ]hours? (?:a|each|every|helpline|line|service|phone|support|number|emergency)\\b|\\b24\\/7\\b|\\bday (?:or|and) night\\b|\\b(?:at )?any ?time of\\b|\\bopen all (?:hours|night)\\b|\\banswered at any time\\b',
    '\\bsamaritans\\b|\\bchildline\\b|\\bhelp ?line\\b|\\b(?:contact|call|urgent help|need help) now\\b|\\burgent (?:help|number|phone|line|contact|support)\\b',
  ].join('|'),
  'i',
);

/** Who may have something: "You can register without your name if you are in danger". Nobody is told to act. */
const condition =
  /\b(?:you|they|people|anyone) (?:can|may|might) (?:also |still )?(?:register|apply|vote|claim|ask|join|have|get)\b[^.!?\n]{0,120}\bif\b/i;
const isCondition = (sentence: string): boolean =>
  condition.test(sentence) && !/\b(?:now|tonight|today)\b/i.test(sentence);

/** How soon the council mends what it calls an emergency, among other promises. */
const promised = /\bemergency repairs\b[^.!?\n]{0,60}\bwithin \d/i;

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
    for (const block of content.blocks) {
      const said = crisis.exec(block.text);
      if (said === null) continue;
      const sentence = sentenceAt(block.text, said.index);
      if (isCondition(sentence) || promised.test(sentence)) continue;
      if (!saysAnywhere(page, urgentRoute)) yield { at: block.at, evidence: { quote: quote(sentence) } };
      return;
    }
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
    {
      html: '<main><h1>Adults at risk</h1>{filler}<h2>Report abuse</h2><p>Tell us straight away if you move.</p></main>',
      evidence: [{ quote: 'Report abuse' }],
    },
    {
      html: '<div class="cookie-banner"><p>You can change this at any time.</p></div><main><h1>Trees</h1>{filler}<p>We fell dangerous trees. Urgent work is done within 24 hours.</p></main>',
      because: 'how soon it is done tells nobody whom to ring at night',
      evidence: [{ quote: 'We fell dangerous trees.' }],
    },
    {
      html: '<main><h1>Street lights</h1>{filler}<p>Bare wires are a danger to life. Lights go off at night.</p></main>',
      because: 'what happens at night is no way to reach somebody',
      evidence: [{ quote: 'Bare wires are a danger to life.' }],
    },
    {
      html: '<main><h1>Street lights</h1>{filler}<p>Tell us if a door is open and there are bare wires.</p></main>',
      evidence: [{ quote: 'Tell us if a door is open and there are bare wires.' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>How we do</h1>{filler}<p>Emergency repairs will be made safe within 24 hours. The board has no power to fine anyone.</p></main>',
      because: 'how soon it is done is a promise, and this power is not electricity',
    },
    {
      html: '<main><h1>Adults at risk</h1>{filler}<p>Is someone in danger? Call 999.</p></main>',
      because: 'it says what to do',
    },
    {
      html: '<main><h1>Repairs</h1>{filler}<p>No heating?</p></main><footer><p>Out of hours: 01632 960 456</p></footer>',
      because: 'the footer has a number for the night',
    },
    {
      html: '<main><h1>Noise</h1>{filler}<p>If you are being threatened at night, at the weekend or by day, ring the duty officer at night on 01632 960 123.</p></main>',
      because: 'somebody can be reached at night',
    },
    {
      html: '<main><h1>Register to vote</h1>{filler}<p>You can register without your name if you are in danger because of it.</p></main>',
      because: 'it is a rule on who may do so',
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
      html: '<main><h1>Blue badges</h1>{filler}<p>Report abuse of a badge. We stop abuse of the scheme.</p></main>',
      because: 'a badge is abused, and nobody is hurt',
    },
    {
      html: '<main><h1>Street lights</h1>{filler}<p>If it is dangerous, ring 01632 960 777 straight away.</p></main>',
      because: 'it says what to do at once',
    },
    {
      html: '<main><h1>Keeping dangerous wild animals</h1>{filler}<p>A cage must not be dangerous to clean.</p></main>',
      because: 'the words are those of a licence',
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
