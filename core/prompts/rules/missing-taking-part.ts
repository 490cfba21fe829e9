import { defineRule, type Examples } from '../rule.ts';
import { isServicePage } from '../service-page.ts';
import { saysAnywhere } from '../whole-page.ts';

/** Ways to take part, as councils call them. */
const takingPart =
  /\b(?:get(?:ting)? involved|be(?:ing)? involved|involve you|have your say|(?:help|helping) (?:us )?(?:to )?(?:improve|shape|design|plan|make (?:it|this|our|these))|volunteer\w{0,3}|tak(?:e|ing) part(?! in (?:the |an? |any |our )?(?:activit|class|session|sport|lesson|game|swim|exercise))|participat\w{1,5}\b(?! (?:pharmac|shop|school|retailer|business|provider|setting|nurser|outlet|store|librar))|(?:citizens?|residents?|tenants?|customers?|people|youth|users?|service users?|parents?|carers?)['’]?s?['’]? (?:panels?|forums?|assembl(?:y|ies)|groups?|councils?|voice)|focus groups?|co-?(?:produc|design|creat)\w{2,5}|user (?:research|testing)|test (?:this|our|new) (?:pages?|site|website|services?)|(?:share|give|send|tell) (?:us )?your (?:views|ideas|experiences?)|your (?:views|ideas)|tell us what you think|become an? (?:\w{1,12} ){0,2}(?:volunteer|champion|member|mentor|buddy|befriender|visitor|warden|panel))\b/i;

/** To join, said to the reader; others who join in, social media, a letter box and a library are none. */
const joining =
  /(?:^|[.!?:;,] |\b(?:to|please|and|or|why|you|you can|you may|you could) )join\b(?! (?:us on|the conversation|the library|(?:a|our|your) (?:library|gym|mailing|newsletter|facebook|email|waiting)|the (?:gym|waiting|queue|call)|in (?:on|the)))|\bjoining (?:an?|our|us|the (?:panel|group|board|forum))\b/i;

/** Surveys and consultations, but those of buildings and of doctors. */
const asked =
  /(?<!\b(?:structural|asbestos|building|tree|land|site|stock|condition|boundary|bat|ecological|property|house|traffic) )\bsurveys?\b|(?<!\b(?:gp|medical|free|phone|telephone|video|initial|legal|private|doctor['’]s) )\bconsultations?\b(?! (?:fees?|rooms?|with (?:an?|your) (?:gp|doctor|nurse|pharmacist|dentist|solicitor)))/i;

/** No way to take part on a page about a service: ask who would help with the next version. */
export default defineRule({
  id: 'missing-taking-part',
  number: 59,
  approach: 'co-commission',
  causes: ['not-heard'],
  severity: 1,
  strength: 2,
  source: 'https://govint.org/our-services/engagement/co-production-tree/people-it/',
  *detect(subject) {
    if (!isServicePage(subject)) return;
    if (![takingPart, joining, asked].some((way) => saysAnywhere(subject.page, way))) yield { evidence: {} };
  },
});

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    { html: '<main><h1>Garden waste</h1>{filler}</main>', evidence: [{}] },
    {
      html: '<main><h1>Garden waste</h1>{filler}</main><footer><p>Join us on Facebook. <a href="/f">Website feedback</a></p></footer>',
      because: 'to follow a council is not to take part, and feedback is about what is there',
      evidence: [{}],
    },
    {
      html: '<main><h1>Dropped kerbs</h1>{filler}<p>Where the kerb and the road are joined, the slope is part of the works.</p></main>',
      because: 'these words are about a kerb',
      evidence: [{}],
    },
    {
      html: '<main><h1>Speech therapy</h1>{filler}<p>Other people may join in. Some join the library. You can take part in classes, at participating shops. You may need a structural survey or a GP consultation.</p></main>',
      because: 'these words too are about other things',
      evidence: [{}],
    },
  ],
  quiet: [
    {
      html: '<header><nav><a href="/h">Have your say</a></nav></header><main><h1>Garden waste</h1>{filler}</main>',
      because: 'the menu of the whole site leads there',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}</main><footer><a href="/c">Consultations and surveys</a></footer>',
      because: 'the footer leads there',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<p>Volunteers plant bulbs each autumn.</p></main>',
      because: 'it speaks of volunteers',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Help us improve this page</h2></main>',
      because: 'people are asked to help with it',
    },
    {
      html: '<main><h1>Parks</h1>{filler}</main><aside><a href="/p">Join the residents’ panel</a></aside>',
      because: 'there is a panel to join',
    },
    {
      url: 'https://council.example/news/parks',
      html: '<main><h1>Parks</h1>{filler}</main>',
      because: 'it is news',
    },
    { html: '<main><h1>Parks</h1><p>Open all day.</p></main>', because: 'the page is very short' },
    {
      html: '<main><h1>Parks</h1>{filler}<p>You can join the rangers on Sundays, or fill in our survey.</p></main>',
      because: 'people are asked to join, and what they think',
    },
  ],
};
