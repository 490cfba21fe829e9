import type { TextBlock } from '#core/page/page-model';
import { announcementIn, announcesInHeading, passesByItself } from '../announcements.ts';
import { isEnglish, type Content } from '../content.ts';
import { isPageFeedback } from '../page-feedback.ts';
import { perBlock } from '../per-block.ts';
import { quote } from '../quote.ts';
import { defineRule, type Detection, type Examples, type Subject } from '../rule.ts';
import { says } from '../service-page.ts';

/** On shorter pages nothing can be said to be missing. */
const fewest = 40;

/** That people were asked, as councils tell it. */
const asked: readonly RegExp[] = [
  /\b(?:consult(?:ed|ing|ees?)?|consultations?|engage(?:d with|ment)|co-?(?:design|produc|creat)\w{0,5}|focus groups?|workshops? (?:with|for) (?:people|residents|users|carers|families)|working group|(?:public|residents?['’]?) (?:meetings?|assembl(?:y|ies)|views)|have (?:had )?your say|petition|referendum)\b/i,
  /(?<!\b(?:structural|asbestos|building|tree|land|site|stock|condition|property|house|traffic) )\bsurvey(?:s|ed)?\b|\bquestionnaires?\b|(?<!\b(?:solar|appeals?|admissions?|independent|planning|wall|glass|control|fence) )\bpanels?\b|\bforums?\b/i,
  /\byour (?:views|feedback|comments)\b|\b(?:views|feedback|comments) (?:of|from) (?:our |the |local )?(?:people|residents|users|customers|tenants|families|carers|parents|public|you)\b|\brespon(?:ses|dents)\b|\blisten(?:ed|ing) to\b|\bwe listened\b|\b(?:were|have been|we) involved\b|\binvolving (?:people|residents|users|carers|families|tenants)\b|\bworked with\b/i,
  /\bwe (?:have |also |\w{1,12} )?asked\b|\basked (?:you|people|residents|customers|users|tenants|families|carers|parents|everyone|local)\b|\b(?:were|was) asked (?:about|what|how|if|whether|for (?:their|views))\b|(?<!\b(?:if|once|when) )\b(?:you|residents|people|users|customers|tenants|families|carers|parents|businesses) (?:have |who use it |\w{1,12} )?(?:told us|said|asked for|wanted|voted|chose)\b|(?<!\bif you (?:have )?(?:already )?)\btold us (?:that|what|how|they|you|it)\b/i,
];

/** That there was no choice. */
const noChoice =
  /\b(?:by law|the law|new law|legislation|legal(?:ly)?|statutory|regulations?|acts? (?:of )?(?:19|20)\d\d|(?:uk|welsh|scottish|central|national) government|the government|parliament|ministers?|national (?:rules|scheme|policy)|nationally|duty to|required to|must by|set by)\b/i;

/** A charge, rule or service that changes, and no sign that anyone was asked: ask what people would have put first. */
export default defineRule({
  id: 'unasked-changes',
  number: 58,
  approach: 'co-commission',
  causes: ['not-heard'],
  severity: 1,
  strength: 1,
  source: 'https://govint.org/our-services/co-production/',
  *detect(subject) {
    const { content } = subject;
    if (!content.english || content.words < fewest || !/^(?:service|strategy|index)$/.test(content.kind))
      return;
    const found = firstChange(content);
    if (found !== null && !wereAsked(subject)) yield found;
  },
});

/** The first change that did not have to be. */
function firstChange({ blocks }: Content): Detection | null {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'quote' || !isEnglish(block.lang)) continue;
    const said = announcement(block);
    if (said === null) continue;
    const about = blocks.slice(Math.max(0, index - around), index + around + 1);
    if (!about.some(excuses)) return { at: block.at, evidence: { quote: quote(said) } };
  }
  return null;
}

/** Whether the page says that people were asked; that it asks what they think of the page itself is nothing of the kind. */
function wereAsked(subject: Subject): boolean {
  return says(subject, saysAsked);
}

const saysAsked = (text: string): boolean =>
  text.split('\n').some((line) => !isPageFeedback(line) && asked.some((way) => way.test(line)));

/** So many blocks before and after may tell why. */
const around = 1;

/** It had to be so, or it passes by itself. */
const excuses = ({ kind, text }: TextBlock): boolean =>
  noChoice.test(text) || (kind === 'heading' && passesByItself(text));

const announcement = perBlock(({ kind, text }): string | null => {
  if (kind !== 'heading') return announcementIn(text);
  return announcesInHeading(text) ? text : null;
});

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Garden waste</h1>{filler}<p>Put the bin out by 7am. From 1 April 2026 the charge will increase to £55. Residents can pay online.</p></main>',
      because: 'that residents can pay is not that they were asked',
      evidence: [{ quote: 'From 1 April 2026 the charge will increase to £55.' }],
    },
    {
      html: '<main><h1>Changes to the library service</h1>{filler}<p>You will be asked for your card.</p></main>',
      evidence: [{ quote: 'Changes to the library service' }],
    },
    {
      html: '<main><h1>Millbrook day centre</h1>{filler}<p>The day centre will close on 31 March 2027.</p></main>',
      evidence: [{ quote: 'The day centre will close on 31 March 2027.' }],
    },
    {
      html: '<main><h1>Parking</h1>{filler}<p>The cabinet has agreed a new policy for permits from April.</p></main>',
      evidence: [{ quote: 'The cabinet has agreed a new policy for permits from April.' }],
    },
    {
      html: '<main><h1>Brown bins</h1>{filler}<p>It was agreed by the cabinet that the new brown bin charge is £60 from April.</p><p>Get a quote for solar panels, or a tree survey.</p><h2>Was this page useful?</h2><p>Your feedback about this page helps.</p></main>',
      because: 'these panels and surveys ask nobody, and feedback about the page is not about the charge',
      evidence: [{ quote: 'It was agreed by the cabinet that the new brown bin charge is £60 from April.' }],
    },
    {
      html: '<main><h1>Bus passes</h1>{filler}<p>From 31 March 2026 all councils must take old passes back by law.</p><p>We look after the stops.</p><p>{40 words}</p><p>{40 words}</p><p>From May 2026 we will only offer visits in town. The lunch club closes in June.</p></main>',
      because: 'the law left no choice in one thing, but in another',
    },
  ],
  quiet: [
    {
      html: '<main><h1>Garden waste</h1>{filler}<p>From 1 April 2026 the charge will increase to £55.</p><p>We consulted residents first.</p></main>',
      because: 'people were asked',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}<p>From 1 April 2026 collections will end in November. You told us that few bins were full.</p></main>',
      because: 'it says what people told the council',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}<p>From 31 March 2026 we will no longer collect food in bags. By law all councils must do so.</p></main>',
      because: 'there was no choice',
    },
    {
      html: '<main><h1>Changes to your circumstances</h1>{filler}<p>Your support will change from the day that you tell us, 3 May 2026 at the latest.</p></main>',
      because: 'it is the reader who changes',
    },
    {
      html: '<main><h1>Library</h1>{filler}<p>The library will close at 5pm on 24 December 2026. The office is closing on 25 December 2026 for Christmas.</p></main>',
      because: 'it passes by itself',
    },
    {
      html: '<main><h1>Bins at Christmas</h1><p>Your collection day will change from 24 December 2026.</p>{filler}</main>',
      because: 'the heading says that it passes',
    },
    {
      html: '<main><h1>Library</h1>{filler}<p>The charge is £2 from 1 April 2026 to 31 March 2027.</p></main>',
      because: 'a charge is told, not a change',
    },
    {
      url: 'https://council.example/news/garden-waste',
      html: '<main><h1>Garden waste</h1>{filler}<p>From 1 April 2026 the charge will increase to £55.</p></main>',
      because: 'it is news',
    },
    {
      html: '<main><h1>Garden waste consultation</h1>{filler}<p>From 1 April 2027 the charge will increase to £55.</p></main>',
      because: 'people are being asked',
    },
  ],
};
