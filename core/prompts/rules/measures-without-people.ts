import type { TextBlock } from '#core/page/page-model';
import { sentences } from '#core/text/sentences';
import { isEnglish } from '../content.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples, type Subject } from '../rule.ts';
import type { Section } from '../sections.ts';
import { says } from '../service-page.ts';

/** On shorter pages nothing can be said to be missing. */
const fewest = 40;

/** A heading over what a council holds itself to. */
const titled =
  /\b(?:(?:service|customer|our|care|response|quality|housing|repairs?) (?:standards?|charter|promises?|pledges?|commitments?|targets?|performance)|standards? of service|what you can expect(?: from us)?|performance(?: (?:figures?|indicators?|measures?|information|report|data|results))?$|(?:our|key|council|service|how we) perform\w{0,5}|how (?:well )?(?:we are|we['’]re|are we) (?:doing|performing)|how we (?:measure|did|are measured)|our (?:results|aims|kpis)|kpis|service level\w{0,10}|customer care)\b/i;

/** What councils count: calls, days and shares. */
const measure =
  /\b\d{1,3}(?:\.\d{1,2})? ?(?:%|per ?cent)|\bper cent\b|\bwithin (?:\w{1,12} ){0,2}?(?:\d{1,3}|one|two|three|four|five|seven|ten|fifteen|twenty|thirty) (?:working |calendar |clear )?(?:seconds?|rings?|minutes?|hours?|days?|weeks?)\b|\b(?:calls?|phone|letters?|emails?|enquiries|repairs?|applications?|complaints?|claims?) (?:\w{1,12} ){0,3}(?:answered|completed|resolved|processed|decided|handled|closed|dealt with)\b|\b(?:answer|respond|reply|acknowledge)\w{0,3} (?:\w{1,12} ){0,5}within\b|\b(?:response|processing|waiting|handling) times?\b|\bon time\b/i;

/** A page of its own about figures says so without a heading. */
const figures =
  /\b(?:answered|completed|processed|collected|resolved|decided|achieved|met|responded to) (?:\w{1,12} ){0,3}\d{1,3}(?:\.\d{1,2})? ?(?:%|per ?cent)|\b\d{1,3}(?:\.\d{1,2})? ?(?:%|per ?cent) of (?:all )?(?:calls|letters|emails|enquiries|repairs|applications|complaints|claims|bins|collections|reports|requests)\b/i;

/** That people were asked what counts, or what came of it for them. */
const byPeople =
  /\b(?:satisf\w{2,7}|dissatisf\w{2,7}|happy with|pleased with|outcomes?|experiences?|felt|made a difference|difference (?:it|this|we) ma(?:de|kes?)|what (?:matters|mattered|is important|you (?:said|told|want|wanted)|people|residents|tenants|customers)|(?:you|people|residents|tenants|customers|families|carers) (?:told|said|tell|say|rated|wanted|asked for)|told us|feedback|surveys?|would recommend|in their own words|quality of life|agreed with (?:residents|tenants|customers|people)|set by (?:residents|tenants|customers|people)|with (?:our )?(?:residents|tenants|customers) (?:panel|group))\b/i;

/** Figures that somebody else demands. */
const returns =
  /\b(?:statutory (?:returns?|performance|reporting|data)|data returns?|returns? to (?:the )?(?:government|department|ofsted)|(?:submit|report|sent|send|required)\w{0,4} (?:\w{1,12} ){0,4}(?:government|ofsted|regulator|department)|national indicators?|freedom of information|tenant satisfaction measures|transparency code)\b/i;

/** Standards that count only what a council counts: ask people what would tell that it worked for them. */
export default defineRule({
  id: 'measures-without-people',
  number: 60,
  approach: 'co-assess',
  causes: ['not-heard'],
  severity: 1,
  strength: 1,
  source: 'https://govint.org/co-assess/',
  *detect(subject) {
    const { content } = subject;
    if (!content.english || content.words < fewest) return;
    if (/^(?:news|minutes|archive|message|home)$/.test(content.kind)) return;
    const found = measured(subject);
    if (found === null || returns.test(content.text) || says(subject, byPeople)) return;
    yield { at: found.block.at, evidence: { quote: quote(found.sentence) } };
  },
});

interface Measured {
  readonly block: TextBlock;
  readonly sentence: string;
}

/** The first measure under a heading about standards, or among figures that need none. */
function measured({ content }: Subject): Measured | null {
  const wholePage = titled.test(content.heading);
  for (const { heading, blocks } of content.sections)
    for (const block of blocks) {
      if (block.kind === 'quote' || !isEnglish(block.lang)) continue;
      const pattern = wholePage || isTitled(heading) ? measure : figures;
      if (!pattern.test(block.text)) continue;
      const sentence = sentences(block.text).find((each) => pattern.test(each));
      if (sentence !== undefined) return { block, sentence };
    }
  return null;
}

const isTitled = (heading: Section['heading']): boolean => heading !== null && titled.test(heading.text);

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Contact centre</h1>{filler}<h2>Our service standards</h2><p>We try hard. We answer calls within 30 seconds.</p></main>',
      evidence: [{ quote: 'We answer calls within 30 seconds.' }],
    },
    {
      html: '<main><h1>Repairs: how we are doing</h1>{filler}<table><tr><th>Repairs completed on time</th><td>94%</td></tr></table></main>',
      evidence: [{ quote: 'Repairs completed on time' }],
    },
    {
      html: '<main><h1>Customer service</h1>{filler}<p>Last year we answered 92% of calls.</p></main>',
      because: 'it says so without a heading',
      evidence: [{ quote: 'Last year we answered 92% of calls.' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Our standards</h1>{filler}<p>We answer calls within 30 seconds. 88% of callers were satisfied.</p></main>',
      because: 'it says what callers thought of it',
    },
    {
      html: '<main><h1>Our standards</h1>{filler}<p>You told us that you want one person to deal with you. We answer letters within 5 days.</p></main>',
      because: 'people said what counts',
    },
    {
      html: '<main><h1>Our performance</h1>{filler}<p>We completed 94% of returns on time. We send these figures to the government.</p></main>',
      because: 'somebody else demands the figures',
    },
    {
      html: '<main><h1>Apply for a permit</h1>{filler}<p>We will reply within 10 working days.</p></main>',
      because: 'a time to wait is not a measure of the service',
    },
    {
      html: '<main><h1>Trading standards</h1>{filler}<p>Report it within 14 days.</p></main>',
      because: 'it is the name of a service',
    },
    {
      html: '<main><h1>Council tax</h1>{filler}<p>You get 25% off, or 50% of the bill.</p></main>',
      because: 'it is a share of a bill',
    },
    {
      url: 'https://council.example/news/calls',
      html: '<main><h1>Our performance</h1>{filler}<p>We answered 92% of calls.</p></main>',
      because: 'it is news',
    },
  ],
};
