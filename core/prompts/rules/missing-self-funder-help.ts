import { sentenceAt } from '#core/text/sentence-at';
import { sentences } from '#core/text/sentences';
import { atHeading } from '../at-heading.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples, type Subject } from '../rule.ts';
import { isServicePage, says } from '../service-page.ts';

/** Care and support of adults, as a page about it is headed. */
const adultCare =
  /\b(?:(?:adult )?social care|care and support|(?:home|residential|nursing|respite|domiciliary|day|personal|extra|long[- ]term) care|care (?:homes?|at home|in your (?:own )?home|needs|assessments?|services|packages?|costs?|charges?|funding)|(?:paying|charges?|charging|costs?|funding) (?:for|of) (?:your )?care|(?:support|help|living) (?:at home|to live at home|in your (?:own )?home)|(?:home|day) (?:support|centres?|services|opportunities)|supported living|shared lives|sheltered housing|extra care housing|personal budgets?|direct payments?|deferred payments?|reablement|meals (?:on wheels|at home)|telecare|occupational therap\w{1,4}|needs assessments?|living (?:independently|at home)|independent living|care equipment|equipment (?:and|to|for|at) |(?:home|housing|disabled|major|minor) adaptations|adult services|sensory (?:support|services)|social services|(?:help|support) (?:for|with) (?:adults|older people|disabled people|daily living)|assessments? of (?:your )?(?:care )?needs)/i;

/** Care of somebody else than adults who need it. */
const notAdult =
  /\b(?:child\w{0,7}|young|youth|foster\w{0,3}|leavers?|leaving care|education\w{0,2}|school|pupils?|parents?|nursery|early years|sport|office|play)\b/i;

/** What tells that not everybody gets it, or that somebody decides. */
const eligibility =
  /\b(?:eligib\w{2,6}|qualif(?:y|ies)|entitled|(?:needs?|financial|care) assessments?|assess(?:es|ing)? (?:your|what|whether|if|their)|(?:be|been|is|are) assessed|means[- ]test\w{0,3}|criteria|thresholds?|who (?:can|is able to) (?:get|have|apply|use)|you (?:can|may|might|could) (?:get|have|be able to get)|whether you can (?:get|have)|we (?:can|may|will)? ?help (?:you )?if|depends? on your (?:needs|income|savings|money)|to get (?:this|help|support|care)\b)/i;

/** Words for those who pay for all of it themselves, or choose and buy it. That one pays all is no help yet. */
const selfFunders: readonly RegExp[] = [
  /\bself[- ]?(?:fund\w{0,4}|pay\w{0,4}|financ\w{1,4}|arrang\w{1,4})\b|\bpay(?:s|ing)? (?:for )?(?:all (?:of )?)?(?:your|their|his|her|my|our) own\b|\bpay(?:s|ing)? (?:for (?:it|this|them|care|support) )?(?:privately|yourselves|yourself|themselves)\b|\bfund(?:s|ed|ing)? (?:your|their) own\b/i,
  /\bprivate (?:care|carers?|home|help|agenc(?:y|ies)|provider|providers|therap\w{2,5}|occupational|assessments?|arrangements?|compan(?:y|ies)|support|physio\w{0,9})\b|\bprivately\b(?! (?:rent|own))/i,
  /\byour own money\b|\b(?:at )?(?:your|their) own expense\b/i,
];

/** To choose and buy care is for them, unless the council's money is meant. */
const buying =
  /\b(?:arrang|buy|find|organis|hir|choos|purchas)(?:e|ing)? (?:your|their) own\b|\bbuy(?:ing)? (?:care|help|support|equipment|it|one|some)\b/i;
const ofCouncil = /\b(?:direct payments?|budgets?|our money|we pay|we give you)\b/i;

/** That people pay all of it, and what they can do then, in one sentence or the next. */
const allOfIt =
  /\b(?:full|whole|entire) (?:cost|price|charge|fee)s?\b|\bin full\b|\b(?:savings|money) (?:of )?(?:more than|over|above)\b/i;
const andThen =
  /\b(?:still|advice|advis(?:e|ers?|ors?)|arrange|choose|(?:we|council|team|they) can (?:also )?help|independent|support you|talk to us|find (?:care|a home|someone))\b/i;

/** What a page for them is called. */
const ofPaying = /\bpay(?:ing)? for\b|\bcosts? of (?:your )?care\b|\bfunding (?:your )?care\b/i;

/** Care for adults with rules on who gets it, and nothing for those who pay for themselves: ask what they would want. */
export default defineRule({
  id: 'missing-self-funder-help',
  number: 50,
  approach: 'co-design',
  causes: ['for-me'],
  severity: 2,
  strength: 2,
  source: 'https://govint.org/our-services/co-production/',
  *detect(subject) {
    const { content } = subject;
    if (!isServicePage(subject) || !adultCare.test(content.heading) || notAdult.test(content.heading)) return;
    if (says(subject, helpsSelfFunders)) return;
    if (leadsTo(subject, ofPaying)) return;
    for (const block of content.blocks) {
      const said = block.kind === 'heading' ? null : eligibility.exec(block.text);
      if (said === null) continue;
      yield { at: block.at, evidence: { quote: quote(sentenceAt(block.text, said.index)) } };
      return;
    }
    if (eligibility.test(content.text)) yield atHeading(subject);
  },
});

function helpsSelfFunders(text: string): boolean {
  if (selfFunders.some((way) => way.test(text))) return true;
  if (!allOfIt.test(text) && !buying.test(text)) return false;
  const all = sentences(text);
  if (all.some((each) => buying.test(each) && !ofCouncil.test(each))) return true;
  return all.some((each, at) => allOfIt.test(each) && andThen.test(`${each} ${all[at + 1] ?? ''}`));
}

const leadsTo = ({ page }: Subject, pattern: RegExp): boolean =>
  page.links.some(
    ({ region, name, kind }) => kind === 'page' && /^(?:main|aside)$/.test(region) && pattern.test(name),
  );

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Care at home</h1>{filler}<p>We will assess your needs. Then we decide.</p></main>',
      evidence: [{ quote: 'We will assess your needs.' }],
    },
    {
      html: '<main><h1>Residential care</h1>{filler}<h2>Who is eligible</h2><p>You may get a place if your needs are high.</p></main>',
      evidence: [{ quote: 'You may get a place if your needs are high.' }],
    },
    {
      html: '<main><h1>Adult social care</h1>{filler}<p>You must meet the national criteria. You may have to pay towards it, or for your care. Read our privacy notice.</p></main>',
      because: 'to pay a part is not to pay for yourself',
      evidence: [{ quote: 'You must meet the national criteria.' }],
    },
    {
      html: '<main><h1>Care homes</h1>{filler}<p>You may qualify. If you have more than £23,250 you pay the full cost. The Private Sector Housing Team is next door.</p></main>',
      because: 'that people pay all of it is where their questions begin',
      evidence: [{ quote: 'You may qualify.' }],
    },
    {
      html: '<main><h1>Social care</h1>{filler}<p>You may qualify. With a direct payment you can arrange your own care.</p></main>',
      because: 'that is the money of the council',
      evidence: [{ quote: 'You may qualify.' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Education, health and care needs assessments</h1>{filler}<p>A school can ask for a needs assessment.</p></main>',
      because: 'it is about school',
    },
    {
      html: '<main><h1>Care at home</h1>{filler}<p>We will assess your needs. If you self-fund, we can still help.</p></main>',
      because: 'it speaks to people who fund themselves',
    },
    {
      html: '<main><h1>Care at home</h1>{filler}<p>You may qualify. You can also arrange your own care.</p></main>',
      because: 'it says so in other words',
    },
    {
      html: '<main><h1>Care homes</h1>{filler}<p>You may qualify.</p><p><a href="/pay">Paying for care</a></p></main>',
      because: 'another page is for them',
    },
    {
      html: '<main><h1>Home care for children</h1>{filler}<p>Your child may qualify.</p></main>',
      because: 'it is not care of adults',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}<p>Who is eligible: all.</p></main>',
      because: 'nobody pays for care here',
    },
    {
      html: '<main><h1>Care at home</h1>{filler}</main>',
      because: 'it does not say that some do not get it',
    },
    {
      html: '<main><h1>Adult social care strategy</h1>{filler}<p>Our criteria are these.</p></main>',
      because: 'it is a strategy',
    },
    {
      html: '<main><h1>Care homes</h1>{filler}<p>You may qualify. If you have more than £23,250 you pay the full cost. We can still find a home with you.</p></main>',
      because: 'it says what people can do who pay all of it',
    },
  ],
};
