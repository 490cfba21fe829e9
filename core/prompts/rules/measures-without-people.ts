import type { TextBlock } from '#core/page/page-model';
import { sentencesOf } from '../block-facts.ts';
import { isEnglish } from '../content.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';
import type { Section } from '../sections.ts';

/** On shorter pages nothing can be said to be missing. */
const fewest = 40;

/** A heading over what a council holds itself to. */
const titled =
  /\b(?:(?:service|customer|our|care|response|quality|housing|repairs?|performance) (?:standards?|charter|promises?|pledges?|commitments?|targets?|performance|levels?|record)|standards? of service|(?:what )?(?:you can|to) expect from us|(?:our|service) promise to you|performance(?: (?:figures?|indicators?|measures?|information|report|data|results))?$|(?:our|key|council|service|how we) perform\w{0,5}|how (?:well )?(?:we are|we['’]re|are we) (?:doing|performing)|how (?:well|fast|quickly) we\b|how we (?:measure|did|are measured)|our (?:results|aims|kpis)|kpis|service level\w{0,10}|customer care|response times?|^targets?|^(?:our )?standards)\b/i;

/** What councils count: calls, days and shares. */
const measure: readonly RegExp[] = [
  /\b\d{1,3}(?:\.\d{1,2})? ?%|\b\d{1,3}(?:\.\d{1,2})? per ?cent\b|\b\d{1,3} (?:out of|in) (?:every )?\d{1,4}\b/i,
  /\b(?:within|in) (?:\w{1,12} ){0,2}?(?:\d{1,3}|one|two|three|four|five|seven|ten|fifteen|twenty|thirty) (?:working |calendar |clear )?(?:seconds?|rings?|minutes?|hours?|days?|weeks?)\b/i,
  /\b(?:calls?|phone|letters?|emails?|enquiries|repairs?|applications?|complaints?|claims?|bins|collections|reports|requests) (?:\w{1,12} ){0,3}(?:answered|completed|resolved|processed|decided|handled|closed|collected|dealt with)\b/i,
  /\b(?:answer|respond|reply|acknowledge)\w{0,3} (?:\w{1,12} ){0,5}within\b|\b(?:response|processing|waiting|handling|average) times?\b|\bon time\b/i,
];

/** A share of what was done says so without a heading. */
const share = /\b\d{1,3}(?:\.\d{1,2})? ?(?:%|per ?cent)/i;
const work =
  /\b(?:calls|letters|e-?mails|enquiries|repairs|applications|complaints|claims|bins|collections|reports|requests|potholes|street ?lights|assessments|visits|cases|decisions|invoices|inspections)\b/i;
const done =
  /\b(?:answer|complet|process|collect|resolv|decid|achiev|respond|repl(?:y|i)|deal|dealt|clos|empti|repair|fix|handl|determin|carr(?:y|i)|inspect|acknowledg|meet|met|on time|within|target)/i;

/** What a council aims at, with a number: "Our target is to answer within 20 seconds". */
const aim =
  /\b(?:our|the|a|council) (?:service )?(?:targets?|standard) (?:is|was|of|for|are)\b|\b(?:met|missed|meet|beat|exceeded|against) (?:our|the|its|this) targets?\b/i;

/** Shares of a bill or of pay are no measure. */
const ofMoney =
  /£|\b(?:discounts?|off (?:your|the)|of (?:your|the) (?:bill|cost|price|rent|fee|charge|council tax|income|value)|interest|vat|premium|reduction|savings)\b/i;

/** That people were asked what counts, or what came of it for them. */
const byPeople =
  /\b(?:satisf\w{2,7}|dissatisf\w{2,7}|happy with|pleased with|better off|outcomes?|experiences?|felt|feel|made a difference|difference (?:it|this|we) ma(?:de|kes?)|what (?:matters|mattered|is important|you (?:said|told|want|wanted)|people|residents|tenants|customers)|(?:you|people|residents|tenants|customers|families|carers) (?:told|said|tell|say|rated|wanted|want|asked for)|told us|feedback|surveys?|would recommend|in their own words|quality of life|agreed with (?:residents|tenants|customers|people)|set by (?:residents|tenants|customers|people)|with (?:our )?(?:residents|tenants|customers) (?:panel|group)|(?:residents|tenants|customers|users)['’]?s?['’]? panel)\b/i;

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
  *detect({ content }) {
    if (!content.english || content.words < fewest) return;
    if (/^(?:news|minutes|archive|message|home)$/.test(content.kind)) return;
    const wholePage = titled.test(content.heading);
    const measured = content.sections.flatMap((section) => measuredIn(section, wholePage));
    // What people said of it may stand beside any of the figures, and on a page of figures anywhere.
    const said = wholePage ? [content.text] : measured.map(({ section }) => textOf(section));
    const [first] = measured;
    if (first === undefined || said.some((text) => byPeople.test(text))) return;
    if (!returns.test(content.text)) yield { at: first.block.at, evidence: { quote: quote(first.sentence) } };
  },
});

interface Measured {
  readonly section: Section;
  readonly block: TextBlock;
  readonly sentence: string;
}

/** The first measure of a section, under a heading about standards or in words that need none. */
function measuredIn(section: Section, wholePage: boolean): readonly Measured[] {
  const isMeasure = wholePage || isTitled(section.heading) ? isCounted : isFigure;
  for (const block of section.blocks) {
    if (block.kind === 'quote' || !isEnglish(block.lang) || !/\d|%|\btime/.test(block.text)) continue;
    const sentence = sentencesOf(block).find(isMeasure);
    if (sentence !== undefined) return [{ section, block, sentence }];
  }
  return [];
}

const isTitled = (heading: Section['heading']): boolean => heading !== null && titled.test(heading.text);

const textOf = ({ heading, blocks }: Section): string =>
  [...(heading ? [heading] : []), ...blocks].map(({ text }) => text).join('\n');

const isCounted = (sentence: string): boolean =>
  !ofMoney.test(sentence) && measure.some((pattern) => pattern.test(sentence));

const isFigure = (sentence: string): boolean =>
  !ofMoney.test(sentence) &&
  ((share.test(sentence) && work.test(sentence) && done.test(sentence)) ||
    (aim.test(sentence) && isCounted(sentence)));

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
    {
      html: '<main><h1>Potholes</h1>{filler}<p>You will get an email with the outcome. Give us feedback by post.</p><h2>After you report</h2><p>Our target is to inspect within 5 working days. In May we met it for 91% of reports.</p></main>',
      because: 'the outcome of one report and a way to complain are not what counts for people',
      evidence: [{ quote: 'Our target is to inspect within 5 working days.' }],
    },
    {
      html: '<main><h1>Planning</h1>{filler}<h2>What you can expect from us</h2><ul><li>answer the phone in 5 rings</li><li>reply to letters in 10 working days</li></ul></main>',
      evidence: [{ quote: 'answer the phone in 5 rings' }],
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
    {
      html: '<main><h1>Repairs</h1>{filler}<h2>You said, we did</h2><p>Tenants told us that they wait in. Our target is a slot of two hours: we kept 91% of visits.</p></main>',
      because: 'the target is what tenants asked for',
    },
    {
      html: '<main><h1>Rent</h1>{filler}<p>You get a discount of 25% if you pay within 14 days. Claims are decided on 50% of your rent.</p></main>',
      because: 'these are shares of money',
    },
  ],
};
