import type { PageModel } from '#core/page/page-model';
import { quote } from '../quote.ts';
import { isOfGuide } from '../guide.ts';
import { anyOf } from '../per-block.ts';
import { defineRule, type Detection, type Examples, type Subject } from '../rule.ts';
import { isServicePage, says } from '../service-page.ts';
import { taskLinksOf } from '../task-link.ts';
import { urgentTopic } from '../urgent.ts';

/** Any word on what to have at hand. "You need to apply" tells nothing of it. */
const needed = anyOf(
  [
    // "You must tell us if you move" is for later.
    "\\b(?:you|they)(?:['’]ll| will| must| should| may)? (?:also |only |just )?(?:need|have|require|be asked|be required)(?:ed)? to (?:have (?!lived|been|had|a (?:local|licence|permit))|provide|give|send|show|upload|supply|enter|bring|include|attach|prove|hand|(?:tell us|know|answer|fill in) (?!if\\b|when\\b|about any|within|as soon|straight|that you|of any))",
    "\\b(?:you|they)(?:['’]ll| will| must| should| may)? (?:also |only |just )?(?:need|require|be asked(?: for)?|be required to have) (?:your|some|these|one of|proof|evidence|details|the following|an? (?:copy|photo|picture|scan|letter|receipt|valid|current|recent|form of))\\b",
    "\\byou(?:['’]ll| will) (?:also |only )?need (?!to\\b|(?:an? |the )?(?:\\w+ )?(?:permits?|licen[cs]es?|permission|badges?|appointments?|assessments?|accounts?|help|consent)\\b)\\w",
    // A list: "You need a plan, two drawings and the fee." A list of permits is what they come for.
    "\\byou(?:['’]ll| will| must| should| may)? (?:also |only |just )?(?:need|have to have) (?!to\\b|help\\b|support\\b|advice\\b|(?:an? |the )?(?:\\w+ )?(?:permits?|licen[cs]es?|permission|consent)\\b)[^.!?:\\n]{1,80}, [^.!?:\\n]{1,80} and\\b|\\byou(?:['’]ll| will| must| should)? (?:also )?(?:need|have to have) ?(?:(?!to\\b)[^.!?:\\n]{0,30}):",
    '\\b(?:form|it) (?:will )?asks? (?:you )?(?:for|about|where|which|when|how)\\b|\\bbe asked (?:for|about|to (?:give|enter|say|tell|upload|choose))\\b|\\bnumber (?:is |that is )?(?:on|from) (?:your|the)\\b',
    '\\bhave\\b[^.!?\\n]{0,80}\\b(?:ready|handy|with you|in front of you|nearby)\\b|\\b(?:to|at) hand\\b|\\bbefore (?:you (?:start|begin)|starting)\\b|^before (?:you )?(?:apply|applying|report|reporting|book|booking|claim|claiming|renew|order|register)(?: online)?$|\\bchecklist\\b',
    "\\bwhat (?:you(?:['’]ll| will)? |do (?:i|you) |to |information |documents? |else )?(?:need|bring|have ready|provide|send|we need|we ask)\\b",
    // Papers that people have; a document to read and a reference that is sent to them are none.
    '\\b(?:proofs?|passports?|pay ?slips?|wage slips?|bank statements?|driving licences?|utility bills?|tenancy agreement|log ?book|national insurance|award letter|identification|identity document|photo(?:graph)? of|number of your|vehicle registration|dates? of birth|(?:debit|credit|bank|payment) cards?|(?:bank|card) details|passport[- ](?:style|size)d? photo|number plate)\\b',
    '\\b(?:your|these|following|supporting|original|necessary|relevant|required|any|which|what|copies of(?: the)?|scan(?:s|ned)?|send|bring|show|upload|attach|provide|see|need|with|list of|of) (?:\\w+ )?(?:documents?|documentation|paperwork|evidence)\\b|\\b(?:documents?|evidence|paperwork) (?:you|we|that (?:you|we)|to (?:bring|send|show|upload|support)|of (?:your|income|address|age|identity|need)|from (?:your|a|the)|needed|required|for your)\\b|\\bmedical evidence\\b',
    '(?<!\\b(?:an?|receive|unique|get) )(?<!\\b(?:get|give you|send you|receive) (?:a|your) )\\b(?:account|reference|claim|policy|crime|registration|serial) (?:number|no)\\b(?! (?:so|to (?:track|check|follow)|when|will|once|by|within))',
    "\\bwe(?:['’]ll| will| may)? (?:also |then |only )?(?:need|ask|require) (?:you (?:to (?:send|provide|show|bring|give|upload|tell|prove|supply)|for|about|some|a few|questions)|for|about|your (?!views|help)|the (?:following|address|location|name|date|street)|some (?:details|information)|details|to know|to see (?:your|an?|proof|the))\\b",
    // What people are told to send. "Schools provide a meal" and "bring your bin in" are other things.
    '(?:^|[.!?:;] |\\b(?:please|and|must|should|also|asked to|need to|to) )(?:provide|supply|enclose|attach|upload|give us|tell us|send us|show us) (?!your (?:application|form|comments|views)\\b|what you think|how we|if you (?:move|change|no longer)|about any change)(?:your|the|an?|us|details|proof|evidence|as much|these|one|two|something|copies|with|it|where|what|when|which|how|who)\\b',
    '(?:^|[.!?:;] |\\b(?:please|and|must|should|also|can) )(?:give|include|quote|add|enter|state|say|upload|attach) (?:your|the|an?|as much|details|where|which|what|photos?|pictures?)\\b|\\b(?:tell us|include|including|provide|send|give)[^.!?\\n]{0,30}:|\\btell us about the\\b|\\b(?:upload|attach|add|send|include) (?:\\w+ )?(?:photos?|pictures?|photographs?)\\b',
    '\\bbring (?:something|proof|copies|these|one of|with you|(?:your|the|an?|any) (?!bins?|box|dog|own|child|family|friends?|sacks?|bags?|partner|lunch)\\w)',
    '\\b(?:tell|show) us (?:where|which|who)\\b|\\b(?:required|supporting|following|necessary) (?:information|documents?|evidence|details)\\b|\\binformation (?:(?:that )?(?:we|you|you.ll) (?:need|ask|should|must|will|have)|needed|required)\\b|\\b(?:your|give|provide|full|enter|need|with|have|include) (?:\\w+ )?details (?:of|about|such as)\\b',
  ],
  'im',
);

/** The middle of a form: what people need was said where it begins. */
const midway =
  /\b(?:step|page|question|section|part) \d{1,2} (?:of|\/) ?\d{1,2}\b|^\d{1,2} (?:of|\/) \d{1,2}$/i;

/** Forms in which people just write. */
const letters =
  /\b(?:contact|feedback|comment|complain|complaint|compliment|enquir|ask (?:us|a question|the)|message|suggest|survey|newsletter|sign up|log ?in|sign in)\w{0,5}\b/i;

/** What is bought or chosen on the spot takes no papers. */
const onTheSpot = /^(?:continue|buy|hire|get an? (?:quote|price)|tell us)\b/i;

/** What people know by heart is asked in a form of fewer fields. */
const manyFields = 5;

/** People can begin, and nothing says what to have ready: ask what they had to stop and look for. */
export default defineRule({
  id: 'missing-what-you-need',
  number: 15,
  approach: 'co-design',
  causes: ['form-in-the-way'],
  severity: 2,
  strength: 2,
  source: 'https://design-system.service.gov.uk/patterns/start-using-a-service/',
  *detect(subject) {
    const { heading } = subject.content;
    if (!isServicePage(subject) || letters.test(heading) || urgentTopic.test(heading)) return;
    const beginning = linkOf(subject) ?? formOf(subject);
    if (beginning === null || isMidway(subject.page) || isOfGuide(subject.page)) return;
    if (!says(asTold(subject), needed)) yield beginning;
  },
});

/** The page without the questions of its form: what they ask for is not told before. */
function asTold(subject: Subject): Subject {
  const { content } = subject;
  const asked = new Set(content.fields.flatMap(({ label, group }) => [label, group]));
  const told = content.allBlocks.filter(({ kind, text }) => kind !== 'label' && !asked.has(text));
  return {
    ...subject,
    content: { ...content, allBlocks: told, text: told.map(({ text }) => text).join('\n') },
  };
}

const isMidway = ({ blocks }: PageModel): boolean =>
  blocks.some(({ text }) => text.length < 100 && midway.test(text));

function linkOf({ content }: Subject): Detection | null {
  const link = taskLinksOf(content).find(
    ({ kind, text }) => kind === 'page' && !letters.test(text) && !onTheSpot.test(text),
  );
  return link === undefined ? null : { at: link.at, evidence: { quote: quote(link.text) } };
}

/** A form on the page itself, long enough that something has to be looked for. */
function formOf({ page, content }: Subject): Detection | null {
  for (const form of content.forms) {
    const own = content.fields.filter((field) => page.forms[field.form] === form);
    const asked = new Set(
      own.map(({ type, group, name, label }) =>
        /radio|checkbox/.test(type) ? group || name : label || name,
      ),
    );
    if (asked.size < manyFields) continue;
    return { at: form.at, evidence: { quote: quote(content.heading) } };
  }
  return null;
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Blue badges</h1>{filler}<a class="button" href="/start">Start now</a></main>',
      evidence: [{ quote: 'Start now' }],
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<p>You can <a href="/apply">apply for a blue badge</a>. You need to apply each year.</p></main>',
      evidence: [{ quote: 'apply for a blue badge' }],
    },
    {
      html: '<main><h1>Order a bin</h1>{filler}<form><label>Name <input></label><label>Street <input></label><label>Town <input></label><label>Phone <input type="tel"></label><label>Size <select><option>Big</select></label><label>Account <input></label></form></main>',
      because: 'the form is on the page itself',
      evidence: [{ quote: 'Order a bin' }],
    },
    {
      html: '<main><h1>Bus passes</h1>{filler}<form><label>Name <input></label><label>Street <input></label><label>Town <input></label><label>National Insurance number <input></label><label>Photo of your face <input type="file"></label><fieldset><legend>Proof of your address</legend><label><input type="radio" name="p"> Bill</label></fieldset></form></main>',
      because: 'the form asks for papers, and nothing says so before',
      evidence: [{ quote: 'Bus passes' }],
    },
    {
      html: '<main><h1>Potholes</h1>{filler}<h2>Documents</h2><p>There is evidence that rain makes them. You get a reference number once it is sent.</p><a class="button" href="/start">Report a pothole</a></main>',
      because: 'these are not what people need',
      evidence: [{ quote: 'Report a pothole' }],
    },
    {
      html: '<main><h1>Building work</h1>{filler}<p>You need planning permission, listed building consent and the consent of your neighbour. You need to be 18, live here and work here.</p><a class="button" href="/start">Apply online</a></main>',
      because: 'what people must have in law, and be, is not what the form asks for',
      evidence: [{ quote: 'Apply online' }],
    },
    {
      html: '<main><h1>Bus passes</h1>{filler}<p>Before you apply, see whether you can get one. You must tell us if you move. We take the following items back. Bring your bin in.</p><a class="button" href="/start">Ask for a pass</a></main>',
      because: 'none of these is for the form',
      evidence: [{ quote: 'Ask for a pass' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Blue badges</h1>{filler}<h2>What you need</h2><ul><li>A passport</li></ul><a class="button" href="/start">Start now</a></main>',
      because: 'a list says it',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<p>Have your National Insurance number ready.</p><a class="button" href="/start">Start now</a></main>',
      because: 'a sentence says it',
    },
    {
      html: '<main><h1>Loft rooms</h1>{filler}<p>You need a plan of the house, two drawings and the fee.</p><a class="button" href="/start">Apply online</a></main>',
      because: 'a sentence lists it',
    },
    {
      html: '<main><h1>Market stalls</h1>{filler}<p>For this you need:</p><ul><li>A tent</li></ul><a class="button" href="/start">Apply online</a></main>',
      because: 'a list of things follows',
    },
    {
      html: '<main><h1>Missed bins</h1>{filler}<p>We will ask you for your street and the day.</p><a class="button" href="/start">Report a missed bin</a></main>',
      because: 'it tells what will be asked',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<a class="button" href="/start">Start now</a></main><aside><a href="/evidence">Evidence that we accept</a></aside>',
      because: 'a page beside it tells',
    },
    {
      html: '<main><h1>Order a bin</h1>{filler}<form><label>Name <input></label><label>Street <input></label></form></main>',
      because: 'the form is very short',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<h2>Before you apply</h2><p>A letter from a doctor helps.</p><a class="button" href="/start">Start now</a></main>',
      because: 'a heading of its own says what to see to first',
    },
    {
      html: '<main><h1>Beds and sofas</h1>{filler}<p>Please tell us where you will leave them.</p><a class="button" href="/start">Book online</a></main>',
      because: 'it says what to know',
    },
    {
      html: '<main><h1>Order a bin</h1>{filler}<p>Step 2 of 4</p><a class="button" href="/3">Order a bin</a></main>',
      because: 'it is the middle of a form',
    },
    {
      html: '<main><h1>Make a complaint</h1>{filler}<a class="button" href="/c">Make a complaint</a></main>',
      because: 'people just write',
    },
    {
      html: '<main><h1>Report abuse</h1>{filler}<a class="button" href="/r">Report it now</a></main>',
      because: 'nobody should look for papers first',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<a href="/badge">Apply for a blue badge</a></main>',
      because: 'another page begins the task',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<a class="button" href="/news">Sign up for our newsletter</a></main>',
      because: 'nothing has to be looked for',
    },
  ],
};
