import { atHeading } from '../at-heading.ts';
import { defineRule, type Examples } from '../rule.ts';
import { isServicePage, says } from '../service-page.ts';

/** Where other people often help, as a page about it is headed. */
const everyday =
  /\b(?:well-?being|feel(?:ing)? (?:better|down|well)|(?:keeping|staying|ageing|living) (?:well|active|healthy|safe and well|independent\w{0,2})|mental health|lonel\w{2,5}|isolat\w{2,3}|dementia|stroke|autis\w{1,3}|learning disabilit\w{1,3}|disabilit\w{1,3}|disabled (?:people|children|adults)|(?:sight|hearing) loss|sensory|older people|later life|bereave\w{1,4}|grief|carers?|caring for|looking after (?:someone|somebody|a relative|your)|(?:adult )?social care|adult services|care and support|care (?:at|for) (?:home|older|people|you)|care (?:needs|assessments?)|needs assessments?|home care|reablement|occupational therap\w{1,4}|telecare|day (?:care|centres?|services|opportunities)|supported living|shared lives|respite|short breaks|(?:send|sen) local offer|local offer|special (?:educational )?needs|help at home|support at home|(?:home|minor|major) adaptations|palliative|end of life|famil(?:y|ies)|parent(?:s|ing)|new (?:baby|mums?|dads?)|breastfeeding|healthy (?:lifestyles?|living|weight)|stop(?:ping)? smoking|drugs? and alcohol|falls)\b/i;

/** What the law or a form settles: nobody near by can do it instead. */
const settled =
  /\b(?:appl(?:y|ying|ication)|report|request|book|register|pay(?:ing|ments?)?|charg(?:es?|ing)|costs?|fees?|money|allowances?|benefits?|badges?|tax|financial assess\w{2,6}|complain\w{0,3}|appeals?|safeguard\w{0,3}|abuse|protection|foster\w{0,3}|adopt\w{0,4}|court|legal|law|deprivation|power of attorney|direct payments?|personal budgets?|admissions?|leave|housing|planning|permits?|history|tree|research|nursery|childcare|registration|hubs?|changes?|clos(?:e|es|ing|ures?)|tickets?|libraries|names?)\b/i;

/** Any word for the people around: groups, neighbours, volunteers, charities. */
const around: readonly RegExp[] = [
  /(?<!\b(?:age|income|ethnic|user|client|target|priority|working|steering|blood) )\bgroups?\b(?! (?:manager|director))/i,
  // A name of an office has "community" in it and means nobody near by.
  /\bcommunit(?:y|ies)\b(?! (?:occupational|mental|nurs\w{1,4}|learning|equipment|health|safety|care|infrastructure|protection|payback|services?|teams?|rehab\w{0,10}|reablement|alarms?|support team|dental|council|therap\w{1,4}))/i,
  /\b(?:peers?|peer-to-peer|volunteer\w{0,3}|voluntary|neighbour(?!hood (?:services?|teams?))\w{0,6}|charit(?:y|ies|able)(?! (?:number|no\b|shops?))|clubs?|befriend\w{0,3}|local people|other (?:parents|carers|families)|people like you|coffee mornings?|(?:support|carers?|social) networks?|age uk|carers uk|carers trust|samaritans|alzheimer['’]?s society|mencap|meet(?:ing)? others|self-help|social prescrib\w{2,3}|friendship)\b/i,
];

/** A page about wellbeing, care or family that names nobody near by: ask who helps already. It is never instead of a service. */
export default defineRule({
  id: 'missing-community-help',
  number: 52,
  approach: 'co-deliver',
  causes: ['for-me'],
  severity: 1,
  strength: 1,
  source: 'https://govint.org/good-practice/case-studies/keyring-living-support-networks/',
  *detect(subject) {
    const { heading } = subject.content;
    if (!isServicePage(subject) || !everyday.test(heading) || settled.test(heading)) return;
    if (!says(subject, tellsOfHelp)) yield atHeading(subject);
  },
});

const tellsOfHelp = (text: string): boolean => around.some((way) => way.test(text));

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Mental health and wellbeing</h1>{filler}</main>',
      evidence: [{ quote: 'Mental health and wellbeing' }],
    },
    {
      html: '<main><h1>Support for carers</h1>{filler}<p>All age groups are welcome. Ask the Group Manager.</p></main>',
      because: 'these are other sorts of group',
      evidence: [{ quote: 'Support for carers' }],
    },
    {
      html: '<nav><a href="/community">Community</a></nav><main><h1>Living with dementia</h1>{filler}</main>',
      because: 'the menu of the whole site is not about dementia',
      evidence: [{ quote: 'Living with dementia' }],
    },
    {
      html: '<main><h1>Occupational therapy</h1>{filler}<p>The Community Occupational Therapy Team and the Community Equipment Service will see you.</p></main>',
      because: 'the name of an office is nobody near by',
      evidence: [{ quote: 'Occupational therapy' }],
    },
    {
      html: '<main><h1>Special educational needs: the local offer</h1>{filler}</main>',
      evidence: [{ quote: 'Special educational needs: the local offer' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Living with dementia</h1>{filler}<p>A memory group meets here.</p></main>',
      because: 'it names a group',
    },
    {
      html: '<main><h1>Support for carers</h1>{filler}<p>Talk to other carers on Mondays.</p></main>',
      because: 'it leads to people in the same place',
    },
    {
      html: '<main><h1>Loneliness</h1>{filler}</main><aside><a href="/v">Volunteers who visit</a></aside>',
      because: 'it is said in a box beside the text',
    },
    {
      html: '<main><h1>Apply for family leave</h1>{filler}</main>',
      because: 'a form settles it',
    },
    {
      html: '<main><h1>Safeguarding older people</h1>{filler}</main>',
      because: 'a duty by law is not handed to neighbours',
    },
    {
      html: '<main><h1>Changes to our day centres</h1>{filler}</main>',
      because: 'a decision of the council is not for neighbours to make good',
    },
    {
      html: '<main><h1>Family history</h1>{filler}</main>',
      because: 'it is another sort of family matter',
    },
    { html: '<main><h1>Parking permits</h1>{filler}</main>', because: 'nobody helps with this' },
    { html: '<main><h1>Wellbeing strategy</h1>{filler}</main>', because: 'it is a strategy' },
  ],
};
