import { leadsOn } from '../guide.ts';
import { anyOf } from '../per-block.ts';
import { defineRule, type Examples } from '../rule.ts';
import { isServicePage, says } from '../service-page.ts';
import { taskOf } from '../task.ts';

const request = '(?:application|request|report|claim|referral|form|booking|order|enquiry|payment)s?';
const adverb = '(?:(?:then|also|usually|normally|always|first|only|aim to|try to) )?';
const somebody =
  '(?:someone|somebody|the council|the team|our \\w+|a member of (?:staff|the|our)|(?:an?|the|our|your) (?:\\w+ ){0,2}(?:officer|adviser|advisor|worker|engineer|inspector|surveyor|therapist|manager|assessor|nurse|librarian|registrar|coroner|warden|driver|crew|contractor|panel|school|staff|team|office|provider|supplier|planner|doctor|centre))';

/** Words about what comes after people have asked. "Next to the church" and "if you get a pension" are none. */
const nextSteps = anyOf(
  [
    "\\bwhat (?:happens|will happen|to expect)\\b(?! (?:if|in))|\\b(?:at|during|after) (?:the|your) (?:appointment|assessment|visit|meeting|interview|inspection|registration)\\b|\\bon the day\\b|\\bnext steps?\\b|\\bwhat(?:['’]s| is| comes) next\\b|\\bhow long (?:it|does|will|do you|you|we|an?|your)\\b",
    `\\b(?:after|once) (?:you(?:['’]ve| have)? (?:appl|report|submit|sen[dt]|book|regist|claim|ask|request|tell|told|contact|refer|pa(?:y|id)|ma[dk]e|complet|fill)|we(?:['’]ve| have)? (?:receiv|get|got|have|had|check|agree|decide|approve|accept)|(?:your|the|an?) (?:\\w+ )?${request} (?:has|have|is|was|arrives?|reach))|\\bwhen we(?:['’]ve| have)? (?:receiv|get|got|have)`,
    // What the council promises. "We will not" and "we will ask for" tell nothing of it.
    "\\bwe(?:['’]ll| will| shall| aim to) (?!not\\b|never\\b|only\\b|no longer\\b|ende?avour|need\\b|ask\\b|require|charge|refuse|prosecute|take\\b|use\\b|accept|cancel|treat|share|store|hold|publish|remind|continue|close|increase|introduce|stop|change|never|remove|help|try|do (?:our|all|everything)|support|always|work (?:with|hard)|explain|deduct|assume|be (?:able|closed|unable|open|happy|pleased|glad))\\w",
    `\\bwe ${adverb}(?:contact|ring|phone|telephone|text|e-?mail|write|reply|respond|answer|acknowledge|inform|notify|visit|meet|decide|call you|let you|tell you|get back|get in touch|keep you|send you|post|issue|assess|confirm|invite|give you|offer you|put you|add you|look at (?:your|each|every|it)|check (?:your|each|every|it)|consider (?:your|each|every|it)|process (?:your|each|every|it)|(?:deliver|bring|collect|take|empty|repair|mend|fix|replace|clear|clean|remove) (?:it|them|your|the (?:items?|things|rest))|come (?:back|out|to|and)|aim to|try to|(?:may|might|can) (?:contact|call|ring|phone|write|e-?mail|visit))\\b`,
    "\\byou(?:['’]ll| will| should| can expect to)(?: then| also| usually| normally)? (?:hear|(?:get|receive) (?!up to|£|\\d|help|support|more|less|free|the (?:higher|lower)|an? (?:\\w+ )?(?:discount|reduction|fine|penalty|ticket|grant|payment|higher|lower))|be (?:told|contacted|called|given|sent|invited|notified|informed|e-?mailed|offered|placed|put|added|visited|asked to (?:come|meet|attend)))\\b",
    '\\byou (?:then )?(?:get|receive) (?:an?|your|our|the) (?:\\w+ ){0,2}(?:letter|e-?mail|reply|answer|decision|text|confirmation|receipt|copy|reference|call|visit|appointment|place|certificate|badge|pass|permit|card)\\b|\\bhear (?:from us|back|within|by)\\b',
    `\\b${somebody} (?:will|then|aims? to) (?!not\\b|never\\b|ask\\b|need)\\w|\\b(?:will|then|may) (?:contact|call|ring|phone|e-?mail|write to|visit|meet|tell|speak to|talk to|see|assess|notify|inform|send|get in touch with) you\\b`,
    `\\b${somebody} (?:then )?(?:rings|calls|phones|contacts|visits|writes|e-?mails|reads|meets|comes|looks|checks|gets in touch|shows)\\b|\\b(?:rings|calls|phones|contacts|visits|writes to|e-?mails|meets|tells) you\\b`,
    '\\bcontact you\\b|\\bcall you\\b|\\bback to you\\b|\\bin touch with you\\b|\\bbe in touch\\b|\\bbe contacted\\b',
    '\\b(?:a|our|your|the|final|any) decisions?\\b|\\bdecisions? (?:letter|is|are|will|on|about|within|in|by|to)\\b|\\b(?:we|council|panel|manager|officer|they|committee|team|school|governors|tribunal|who) (?:then |will )?decides?\\b|\\bdecided (?:by|within|in|on)\\b',
    `\\b(?:your|the|each|every|all|any) (?:\\w+ )?${request} (?:will be|is|are|goes|go) (?:then |first )?(?:passed|sent|considered|processed|assessed|looked|checked|reviewed|acknowledged|dealt|logged|recorded|allocated|investigated|forwarded|given|put|placed|confirmed|to)\\b`,
    '\\b(?:track|follow|check) (?:the (?:progress|status)|your (?:application|report|request|order|claim|place))\\b|\\b(?:your name|you) (?:goes?|go|is put|are put|will go|stays?|join) on(?:to)? (?:the|our|a) (?:waiting )?list\\b|\\bwe (?:collect|empty) (?:on|from|within|between)\\b',
    '\\bif (?:we|your (?:application|request|claim|report|form) is|it is) (?:accept|agree|approv|success|refus|reject|cannot|can|decide|say|find|turned)\\w{0,4}|\\b(?:refuse|reject|approve|turn down) (?:your|the|an) (?:application|request|claim)\\b|\\b(?:the|an) outcome\\b|\\boutcome of\\b|\\bsuccessful applicants?\\b',
    '\\b(?:comes?|arrives?) (?:by post|in the post|by e-?mail|to your|within|in \\d|in about)|\\bposted to you\\b|\\bdelivered (?:to|within|in|by)\\b',
    '\\backnowledge\\w{0,9}\\b|\\bconfirmation\\b|\\bwill be (?:sent|posted|e-?mailed|delivered|issued|contacted|notified|told|added|collected|in touch)\\b|\\b(?:letter|e-?mail|text|receipt|card|badge|permit|certificate|pass|licence|bin)s? (?:is|are) (?:then )?(?:sent|posted|e-?mailed|issued|delivered)\\b',
  ],
  'i',
);

/** People can ask for something, and nothing says what follows: ask what they expect after they press send. */
export default defineRule({
  id: 'missing-next-steps',
  number: 9,
  approach: 'co-design',
  causes: ['what-next'],
  severity: 3,
  strength: 2,
  source: 'https://highlights.sawyerh.com/',
  *detect(subject) {
    if (!isServicePage(subject) || leadsOn(subject.page) || says(subject, nextSteps)) return;
    const task = taskOf(subject);
    if (task !== null) yield { at: task.at, evidence: { quote: task.quote } };
  },
});

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Warm homes</h1>{filler}<p><a class="button" href="https://homes.example/">Check and apply</a></p></main>',
      evidence: [{ quote: 'Check and apply' }],
    },
    {
      html: '<main><h1>Changes to a claim</h1>{filler}<form><label>Name <input></label><label>Claim number <input></label><label>Date of birth <input></label><label>Since when? <input></label><label>What has changed? <textarea></textarea></label><button>Submit</button></form></main>',
      because: 'the button says nothing of what it sends',
      evidence: [{ quote: 'Submit' }],
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<p><a href="/apply">Apply for a blue badge</a></p></main>',
      evidence: [{ quote: 'Apply for a blue badge' }],
    },
    {
      html: '<main><h1>Potholes</h1>{filler}<h2>How to report a pothole</h2><p>Use the map.</p></main>',
      evidence: [{ quote: 'How to report a pothole' }],
    },
    {
      html: '<main><h1>Allotments</h1>{filler}<p>It is easy. You can request a plot at the library.</p></main>',
      evidence: [{ quote: 'You can request a plot at the library.' }],
    },
    {
      html: '<main><h1>Parking</h1>{filler}<a class="button" href="/start">Start now</a></main>',
      evidence: [{ quote: 'Start now' }],
    },
    {
      html: '<main><h1>Allotments</h1>{filler}<h2>Apply</h2><p>We will help you with the form. If you get a pension, you will get a discount. It is next to the church.</p></main>',
      because: 'these words are not about what comes after',
      evidence: [{ quote: 'Apply' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Parks</h1>{filler}<form><label>Name <input></label><label>Email <input></label><label>Message <textarea></textarea></label><button>Send</button></form></main>',
      because: 'people just write',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<p><a href="/apply">Apply for a blue badge</a></p><h2>What happens next</h2><p>A letter.</p></main>',
      because: 'a heading says it',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<p><a href="/apply">Apply for a blue badge</a>. We will write to you.</p></main>',
      because: 'a sentence says it',
    },
    {
      html: '<main><h1>Births</h1>{filler}<p><a href="/b">Book an appointment</a></p><h2>At your appointment</h2><p>The registrar will see you alone.</p></main>',
      because: 'it says what comes after booking',
    },
    {
      html: '<nav><a href="2">What happens after you apply</a></nav><main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a></main>',
      because: 'another page of the guide says it',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a><details><summary>More</summary><p>We decide by post.</p></details></main>',
      because: 'it is said in a part that is folded away',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Report 2023</h2><p>Order of events. Book of the year. Report to cabinet. Please refer to the map.</p></main>',
      because: 'these are things, not tasks',
    },
    {
      html: '<main><h1>Parks</h1>{filler}<ul><li><a href="/badge">Apply for a blue badge</a></li></ul></main>',
      because: 'the task has a page of its own',
    },
    {
      html: '<main><h1>Blue badges</h1><a href="/apply">Apply for a blue badge</a></main>',
      because: 'the page is very short',
    },
    {
      lang: 'cy',
      html: '<main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a></main>',
      because: 'the page is in Welsh',
    },
  ],
};
