import type { Link, PageModel, TextBlock } from '#core/page/page-model';
import { datesOf, pricesOf } from '../block-facts.ts';
import type { Content } from '../content.ts';
import { ownActions } from '../own-actions.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples, type Subject } from '../rule.ts';
import { urgentTopic } from '../urgent.ts';

/** So much of the text may come before the answer. */
const late = 0.6;

/** A shorter page is seen at a glance. */
const fewest = 220;

/** What people expect to be charged for, or to find a price of. */
const charged =
  /\b(?:costs?|charges?|fees?|prices?|permits?|licen[cs]es?|certificates?|hire|collections?|garden waste|bulky|memberships?|burials?|cremations?|meals on wheels|telecare|parking|allotments?|pest control|copies|weddings?|ceremon(?:y|ies)|paying|pay for)\b/i;

/** What people come to find the day of. */
const dated = /\b(?:dates?|deadlines?|when|timetables?|calendar|events?|terms?)\b/i;

/** Another word that says whether people pay. */
const free = /\b(?:free|no charge|do(?:es)? not (?:charge|cost)|cost|price|fee)s?\b/i;

/** A list at the top leads down to the answer. */
const jump =
  /\b(?:apply|report|pay|book|renew|request|order|register|claim|make|complain|appeal|object|comment|fill|start|cost|fees?|charges?|prices?|when|dates?|how)\b/i;

/** Who is asked for a view reads first what it is about. */
const views = /\b(?:have your say|consultations?|surveys?|your views?)\b/i;

/** Steps come in their order. */
const step = /^(?:step |stage )?\d{1,2}(?:[.:)]| ?[-–] |\s)/i;

/** An answer that people must scroll for: ask how far they went before they could do what they came for. */
export default defineRule({
  id: 'late-answer',
  number: 31,
  approach: 'co-design',
  causes: ['not-found'],
  severity: 2,
  strength: 2,
  source: 'https://www.gov.uk/guidance/content-design/writing-for-gov-uk',
  *detect(subject) {
    const { page, content } = subject;
    if (!content.english || content.kind !== 'service' || content.words < fewest) return;
    if (views.test(content.heading) || urgentTopic.test(content.heading)) return;
    if (content.sections.filter(({ heading }) => step.test(heading?.text ?? '')).length > 1) return;
    if (page.links.some((link) => leadsDown(link, page))) return;
    const answer = firstAnswer(subject);
    if (answer === null || answer.before <= content.words * late) return;
    const percent = Math.floor((answer.before / content.words) * 100);
    yield { at: answer.at, evidence: { quote: quote(answer.text), values: { percent } } };
  },
});

/** A list or a button near the top; it must lead to a place that is there. */
const leadsDown = ({ kind, text, button, href }: Link, { deadAddresses }: PageModel): boolean =>
  kind === 'fragment' && (button || jump.test(text)) && !deadAddresses.includes(href);

interface Answer {
  readonly at: number;
  readonly text: string;
  readonly before: number;
}

/** What people came to do, or the price if it stands before; where there is neither, the day that the page is about. */
function firstAnswer(subject: Subject): Answer | null {
  const { page, content } = subject;
  const [first, ...others] = ownActions(subject);
  const action = first && others.reduce((one, other) => (other.before < one.before ? other : one), first);
  if (charged.test(content.heading) || charged.test(page.title)) {
    const tells = (block: TextBlock): boolean =>
      pricesOf(block).length > 0 || (action === undefined && saysWhetherFree(block, content));
    const price = firstBlock(subject, tells);
    if (price !== null && (action === undefined || price.before < action.before))
      return pricesOf(price.block).length > 0 ? price : null;
  }
  if (action !== undefined) return action;
  return dated.test(content.heading) ? firstBlock(subject, (block) => datesOf(block).length > 0) : null;
}

/** The heading "Cost" and the link "our prices" tell none. */
const saysWhetherFree = (block: TextBlock, { linksIn }: Content): boolean =>
  block.kind !== 'heading' &&
  free.test((linksIn.get(block) ?? []).reduce((text, link) => text.replace(link.text, ''), block.text));

function firstBlock(
  { content }: Subject,
  fits: (block: TextBlock) => boolean,
): (Answer & { readonly block: TextBlock }) | null {
  let before = 0;
  for (const block of content.blocks) {
    if (!isPageDate(block) && fits(block)) return { at: block.at, text: block.text, before, block };
    before += block.words;
  }
  return null;
}

/** Many pages end with the day on which they were changed. */
const isPageDate = ({ text, words }: TextBlock): boolean =>
  words < 15 && /\b(?:updated|reviewed|modified|changed|published)\b/i.test(text);

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Blue badges</h1>{filler}{filler}{filler}<a class="button" href="/b">Apply online</a></main>',
      evidence: [{ quote: 'Apply online', values: { percent: 99 } }],
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}{filler}<p>To begin, <a href="/b">apply for a blue badge</a>.</p>{100 words}</main>',
      evidence: [{ quote: 'apply for a blue badge', values: { percent: 67 } }],
    },
    {
      html: '<main><h1>Garden waste collections</h1>{filler}{filler}{filler}<p>You pay £45 a year.</p></main>',
      because: 'there is nothing to press, and the price is what people look for',
      evidence: [{ quote: 'You pay £45 a year.', values: { percent: 98 } }],
    },
    {
      html: '<main><h1>Weddings</h1><p>See <a href="#prices">our prices</a>.</p>{filler}{filler}{filler}<h2>Cost</h2><p>You pay £45.</p></main>',
      because: 'the link at the top leads nowhere',
      evidence: [{ quote: 'You pay £45.', values: { percent: 99 } }],
    },
    {
      html: '<main><h1>Term dates</h1>{filler}{filler}{filler}<p>Schools open on 3 September 2026.</p><p>Page updated 3 May 2026</p></main>',
      evidence: [{ quote: 'Schools open on 3 September 2026.', values: { percent: 96 } }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>If you are worried about a child</h1><p>Call 01632 960 777.</p>{filler}{filler}{filler}<p><a href="/t">Tell us with our online form</a></p></main>',
      because: 'people should call, and the form is for who would rather write',
    },
    {
      html: '<main><h1>Driver licence</h1><p>The fee is £345.</p>{filler}{filler}{filler}<p><a href="/f.doc">Application form</a></p></main>',
      because: 'the price stands first',
    },
    {
      html: '<main><h1>Complaints</h1><p><a class="button" href="#form">Tell us</a></p>{filler}{filler}{filler}<h2 id="form">Tell us</h2><form><label>What went wrong? <input></label></form></main>',
      because: 'a button at the top leads down to it',
    },
    {
      html: '<main><h1>Have your say on bus times</h1>{filler}{filler}{filler}<form><label>Which bus do you take? <input></label></form></main>',
      because: 'people read what they are asked about before they answer',
    },
    {
      html: '<main><h1>Blue badges</h1><a class="button" href="/b">Apply online</a>{filler}{filler}{filler}<p><a href="/b">Apply for a blue badge</a></p></main>',
      because: 'it comes first, and again at the end',
    },
    {
      html: '<main><h1>Blue badges</h1><h2>1. Find a photograph</h2>{filler}<h2>2. Find a letter</h2>{filler}<h2>3. Apply</h2><a class="button" href="/b">Apply online</a></main>',
      because: 'these are steps, in their order',
    },
    {
      html: '<main><h1>Blue badges</h1><nav><ul><li><a href="#how">How to apply</a></li></ul></nav>{filler}{filler}{filler}<h2 id="how">How to apply</h2><a class="button" href="/b">Apply online</a></main>',
      because: 'a list at the top leads down to it',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}{filler}{filler}<p>You can also <a href="/p">report a pothole</a>.</p></main>',
      because: 'it is a task of another page',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}{filler}{filler}</main><aside><a class="button" href="/b">Apply online</a></aside>',
      because: 'the box stands beside the text',
    },
    {
      html: '<main><h1>Blue badges</h1><p>Not long.</p>{40 words}<a class="button" href="/b">Apply online</a></main>',
      because: 'the page is short',
    },
    {
      html: '<main><h1>Garden waste collections</h1><p>It is free.</p>{filler}{filler}{filler}<p>Compost is £4 a bag.</p></main>',
      because: 'the first words say that it is free',
    },
    {
      html: '<main><h1>Parks</h1>{filler}{filler}{filler}<h2>Was this page helpful?</h2><form><label><input type="radio" name="h"> Yes</label><button>Send feedback</button></form></main>',
      because: 'feedback is not what people came for',
    },
  ],
};
