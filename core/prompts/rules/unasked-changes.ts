import type { TextBlock } from '#core/page/page-model';
import { announcementIn, announcesInHeading, passesByItself } from '../announcements.ts';
import { isEnglish } from '../content.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';
import { says } from '../service-page.ts';

/** On shorter pages nothing can be said to be missing. */
const fewest = 40;

/** That people were asked, as councils tell it. */
const asked =
  /\b(?:consult(?:ed|ing|ation|ations|ees?)?|engage(?:d|ment)|co-?(?:design|produc|creat)\w{0,5}|surveys?|surveyed|questionnaires?|panels?|forums?|focus groups?|workshops?|working group|(?:public|residents?['’]?) (?:meetings?|assembl(?:y|ies)|views)|have (?:had )?your say|your (?:views|feedback|comments)|respon(?:ses|dents)|listen(?:ed|ing)|petition|referendum|(?:views|feedback|comments) (?:of|from)|involv(?:ed|ing)|worked with)\b|\bwe (?:have |also |\w{1,12} )?asked\b|\basked (?:you|people|residents|customers|users|tenants|families|carers|parents|everyone|local)\b|\b(?:were|was) asked\b|\b(?:you|residents|people|users|customers|tenants|families|carers|parents|businesses) (?:have |who use it |\w{1,12} )?(?:told|said|asked for|wanted|voted|chose)\b|\btold us\b/i;

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
    for (const [index, block] of content.blocks.entries()) {
      if (block.kind === 'quote' || !isEnglish(block.lang)) continue;
      const said = announcement(block);
      if (said === null) continue;
      const about = content.blocks.slice(Math.max(0, index - around), index + around + 1);
      if (!about.some(excuses) && !says(subject, asked))
        yield { at: block.at, evidence: { quote: quote(said) } };
      return;
    }
  },
});

/** So many blocks before and after may tell why. */
const around = 2;

/** It had to be so, or it passes by itself. */
const excuses = ({ kind, text }: TextBlock): boolean =>
  noChoice.test(text) || (kind === 'heading' && passesByItself(text));

const announcement = ({ kind, text }: TextBlock): string | null => {
  if (kind !== 'heading') return announcementIn(text);
  return announcesInHeading(text) ? text : null;
};

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
