import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';
import { isServicePage, says } from '../service-page.ts';

/** What people often sort out for somebody else, as a page about it is headed. */
const caring =
  /\b(?:adult social care|social care|(?:home|residential|nursing|respite|domiciliary|palliative|personal|dementia) care|care (?:homes?|at home|needs|services|assessments?|and support)|support at home|help at home|disab(?:ility|led)\b|(?:housing|disability|welfare|sickness|council tax) (?:benefits?|reduction|support)|benefits? (?:and|advice|claims?)|(?:attendance|personal independence) (?:allowance|payment)|blue badges?|occupational therap\w*|mental health|dementia|hospital|telecare|equipment (?:and|for) |adaptations?|sheltered housing|assisted (?:bin )?collections?)/i;

/** Any word for those who help, or for whom they do it. */
const others =
  /\b(?:carers?|caregivers?|caring for|cares? for|look(?:s|ing)? after|famil(?:y|ies)|relatives?|friends?|neighbours?|loved ones?|next of kin|on (?:\w+ ){0,2}(?:\w+['’]s )?behalf|someone (?:else|you)|somebody else|for someone|for somebody|another person|other people|(?:a|your|their) (?:parents?|mother|father|mum|dad|partner|husband|wife|son|daughter|child|children)|parents?|guardians?|appointees?|power of attorney|representatives?|advocates?|helper)\b/i;

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
    if (!isServicePage(subject) || !caring.test(content.heading) || says(subject, others)) return;
    const heading = content.blocks.find(({ kind, text }) => kind === 'heading' && text === content.heading);
    yield { ...(heading ? { at: heading.at } : {}), evidence: { quote: quote(content.heading) } };
  },
});

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
  ],
};
