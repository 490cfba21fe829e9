import { sentences } from '#core/text/sentences';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';
import { isServicePage, says } from '../service-page.ts';

/** What people often sort out for somebody else, as a page about it is headed. */
const caring =
  /\b(?:adult social care|social care|(?:home|residential|nursing|respite|domiciliary|palliative|personal|dementia|day|end of life) care|care (?:homes?|at home|needs|services|assessments?|plans?|packages?|and support|costs?|charges?|funding)|(?:paying|charges?|charging|costs?|funding) (?:for|of) (?:your )?care|(?:support|help|meals|living) (?:at home|on wheels|to live at home|in your (?:own )?home)|independent living|day (?:centres?|services|opportunities)|supported living|direct payments?|personal budgets?|reablement|disab(?:ility|led)\b|(?:housing|disability|welfare|sickness|council tax) (?:benefits?|reduction|support)|discretionary housing payments?|universal credit|benefits? (?:and|advice|claims?)|(?:attendance|personal independence|carer['’]?s) (?:allowance|payment)|blue badges?|(?:older|concessionary|disabled) (?:people|persons?)['’]?s? (?:bus )?(?:pass|travel)|occupational therap\w*|mental health|dementia|autis\w{1,3}|(?:sight|hearing) loss|sensory|stroke|falls|hospital|telecare|(?:personal|community|pendant) alarms?|equipment (?:and|for|to) |(?:home|housing|disabled) adaptations?|\badaptations\b|sheltered housing|extra care|assisted (?:bin )?collections?)/i;

/** Any word for those who help, or for whom they do it; a household and a park have others. */
const others: readonly RegExp[] = [
  /\b(?:carers?|caregivers?|caring for|cares? for (?:someone|somebody|them|him|her|an?|your)|famil(?:y|ies)(?! (?:hubs?|home|income|premium|element|car|name|court|doctor|ticket))|relatives?|friends?(?! of\b)|neighbours?|loved ones?|next of kin|on (?:\w+ ){0,2}(?:\w+['’]s )?behalf|guardians?|appointees?|power of attorney|(?:your|an?|legal) representatives?|advocates?|advocacy|helper)\b/i,
  /\blook(?:s|ing)? after (?:someone|somebody|him|her|them|another|an? (?:adult|person|relative|friend|parent|child)|your (?:\w+ )?(?:parents?|mother|father|mum|dad|partner|husband|wife|son|daughter|child))\b/i,
  /\b(?:someone (?:else|you)|somebody else|(?:for|of|helping|help) (?:someone|somebody|another person|other people))\b/i,
  /\b(?:an?|your|their) (?:parents?|mother|father|mum|dad|son|daughter)\b|\b(?:for|if|helping|because|when) (?:an?|your|their) (?:partner|husband|wife|child|children)\b|\bparents\b|\bparent or guardian\b/i,
];

/** What may not be lent or told to others says nothing of help. */
const warning =
  /\b(?:must not|do not|don['’]t|never|misus\w{1,3}|fraud\w{0,5}|offence|prosecut\w{2,4}|illegal|(?:your|the) data|privacy)\b/i;

/** A page about care, benefits or health with nothing for carers, family or friends: ask what they would need to know. */
export default defineRule({
  id: 'missing-carer-help',
  number: 49,
  approach: 'co-design',
  causes: ['for-me', 'not-understood'],
  severity: 2,
  strength: 2,
  source: 'https://servicetransformation.blog.essex.gov.uk/',
  *detect(subject) {
    const { content } = subject;
    if (!isServicePage(subject) || !caring.test(content.heading)) return;
    if (says(subject, speaksOfOthers)) return;
    const heading = content.blocks.find(({ kind, text }) => kind === 'heading' && text === content.heading);
    yield { ...(heading ? { at: heading.at } : {}), evidence: { quote: quote(content.heading) } };
  },
});

const speaksOfOthers = (text: string): boolean =>
  others.some((way) => way.test(text)) &&
  sentences(text).some((each) => !warning.test(each) && others.some((way) => way.test(each)));

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Adult social care</h1>{filler}</main>',
      evidence: [{ quote: 'Adult social care' }],
    },
    {
      html: '<main><h1>Apply for a blue badge</h1>{filler}<p>Our friendly staff take care of it.</p></main>',
      because: 'these words are not about carers or friends',
      evidence: [{ quote: 'Apply for a blue badge' }],
    },
    {
      html: '<title>Housing benefit - Anytown</title><main>{filler}</main>',
      evidence: [{ quote: 'Housing benefit' }],
    },
    {
      html: '<main><h1>Council tax support</h1>{filler}<p>Tell us what you and your partner earn, and about your children. We look after the parks with the Friends of Mill Lane.</p></main>',
      because: 'who lives with people, and who looks after a park, is not who helps them',
      evidence: [{ quote: 'Council tax support' }],
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<p>You must not let someone else use it, not even a friend.</p></main>',
      because: 'a warning does not help anyone',
      evidence: [{ quote: 'Blue badges' }],
    },
    {
      html: '<main><h1>Paying for care</h1>{filler}<p>You may have to pay.</p></main>',
      evidence: [{ quote: 'Paying for care' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Adult social care</h1>{filler}<p>You can ask for someone else.</p></main>',
      because: 'it speaks to people who ask for others',
    },
    {
      html: '<nav><a href="carers">Help for carers</a></nav><main><h1>Adult social care</h1>{filler}</main>',
      because: 'carers have a page of their own',
    },
    {
      html: '<main><h1>Disability services</h1>{filler}<p>Parents can come too.</p></main>',
      because: 'it speaks to parents',
    },
    {
      html: '<main><h1>Benefits of recycling</h1>{filler}</main>',
      because: 'it is another sort of benefit',
    },
    { html: '<main><h1>Care for our parks</h1>{filler}</main>', because: 'it is another sort of care' },
    { html: '<main><h1>Social care strategy</h1>{filler}</main>', because: 'it is a strategy' },
    { html: '<main><h1>Adult social care</h1><p>See below.</p></main>', because: 'the page is very short' },
    {
      html: '<main><h1>Respite care</h1>{filler}<p>If your wife is ill, or you look after your old dad, ring us.</p></main>',
      because: 'it speaks to a husband and to a daughter',
    },
  ],
};
