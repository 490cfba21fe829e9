import type { TextBlock } from '#core/page/page-model';
import { sentenceAt } from '#core/text/sentence-at';
import { fitsIn } from '../per-block.ts';
import { quote } from '../quote.ts';
import { defineRule, type Detection, type Examples, type Subject } from '../rule.ts';
import { isServicePage, says } from '../service-page.ts';
import { requestOf, taskOf } from '../task.ts';

const asked =
  '(?:applications?|claims?|requests?|referrals?|badges?|permits?|licen[cs]es?|grants?|offers?|complaints?|challenges?|objections?|bookings?|forms?)';

/** The council says no to people. Sacks are refuse, and a bin is not refused. */
const refuses = new RegExp(
  [
    `\\b${asked} (?:\\w+ ){0,4}(?:refused|declined|rejected|turned down|unsuccessful|not successful|not be (?:successful|approved|accepted|agreed|considered)|not (?:approved|accepted|agreed|granted))\\b`,
    `\\b(?:refuse|decline|reject|turn down) (?:to (?:give|issue|grant|accept|consider|help|house|award|pay|register|renew)|(?:your|an?|any|the|some|these) (?:\\w+ )?${asked})\\b`,
    '\\b(?:refuse|decline|withhold|terminate) (?:an?|your|the) (?:\\w+ )?(?:payment|place|assessment|award|budget|plan)\\b',
    '\\b(?:decides?|choose|chooses) not to (?:take|act|investigate|help|offer|award|accept|pay|look into|go further|proceed)\\b(?! part\\b)',
    '\\brefusals? (?:of|to|letter|reasons?)\\b|\\breasons? for (?:the )?refus(?:al|ing)\\b',
    "\\b(?:unable|not able|cannot|can['’]?t|can not|will not|won['’]t|do not|not going) (?:to )?(?:help|offer|accept|approve|agree|award|assist|consider) (?:you\\b|your|everyone|all (?:requests|applications|applicants))|\\bif (?:you|they)(?:['’]re| are| do)?(?: not|n['’]t)? [^.!?\\n]{0,60}\\b(?:unable to|cannot|can['’]?t|not able to) (?:help|offer|assist)\\b",
  ].join('|'),
  'i',
);

/** The council decides on people. What councillors decide on for all is another matter. */
const decides = new RegExp(
  [
    "\\b(?:we|the council|a panel|the panel|our team|a manager|an officer|a social worker)(?:['’]ll| will| then| may| must| has to| aims? to| try to| tries to| hopes? to)? (?:then |also |usually |normally )?decides?\\b(?! to\\b| together)",
    '(?<!\\byou (?:to |can |will |may |need to )?)\\b(?:makes?|reach(?:es)?|arrives? at|comes? to|issues?) (?:a|our|the|its) (?:final )?decision\\b(?! to\\b)',
    "\\b(?:our|the council['’]s|the final|the panel['’]s) decisions?\\b(?! to\\b)|\\bdecision letter\\b|\\bdecisions? (?:is|are) final\\b|\\bdecisions? (?:on|about) (?:your|the|an?|each|all) \\w|\\b(?:a decision|decisions) (?:is|are|will be|has been|must be) (?:made|sent|taken|reached)\\b|\\bdecisions? (?:within|in|takes?) \\d",
    "\\b(?:get|receive|have|give you|let you know|tell you|write to you with|send you|e-?mail(?: you)?) (?:a|our|the|your) decision\\b|\\b(?:let you know|tell you|inform you|write to (?:you to )?(?:say|tell you)) (?:if|whether) (?:you qualify|you(?:['’]re| are) (?:eligible|entitled)|your (?:application|claim|request) (?:has been|is|was))\\b",
  ].join('|'),
  'i',
);

/** The same in the words of those who hope for a yes. */
const hoped =
  /\b(?:outcome of (?:your|the|an?) (?:application|assessment|request|claim|referral)|(?:if|whether) (?:your|the|an) (?:application|claim|request|referral|bid) (?:is|has been|was|will be) (?:un)?(?:successful|approved|accepted|agreed|granted)|(?:if|whether) you(?:['’]re| are| have been) (?:un)?successful|(?:un)?successful applicants?|not every(?:one|body) (?:who|will|can)|(?:no|not a|cannot|does not|doesn['’]t|don['’]t) guarantee)\b/i;

/** People may turn out not to be the right ones. On a page without a task it is only information. */
const notEligible =
  /\b(?:(?:not (?:be )?|in)eligible|(?:do|does|did|may|will|would)(?: not|n['’]t) (?:qualify|be (?:eligible|entitled|able to (?:get|have|claim)))|(?:do|does|did)(?: not|n['’]t) meet (?:the|our|these|all|any)|not (?:be )?entitled|not qualify)\b/i;

/** "If you do not qualify, you may get this instead": the sentence itself leads on, or speaks of others. */
const leadsOn =
  /\b(?:even )?if (?:you|they)\b[^\n]{0,200}\b(?:may|might|could|can(?! ?not|['’]t)|still|instead|(?<!(?:unable|able|going) to |cannot |can['’]t |not |n['’]t )help|see|find|try)\b/i;

/** A way on for who gets a no. */
const route = new RegExp(
  [
    '\\bappeal\\w{0,3}\\b|\\bchalleng(?:e|ed|ing) (?:a|an|the|our|your|this|that|it|any|us|decisions?|what)\\b|\\bto challenge\\b|\\btribunals?\\b|\\bombudsm[ae]n\\b|\\breconsider\\w{0,7}\\b|\\bsecond opinion\\b|\\bdisput(?:e|es|ing)\\b|\\bobject (?:to|in)\\b|\\bobjections?\\b|\\badjudicat\\w{1,5}\\b|\\bmediation\\b',
    '\\bcomplain (?:to|about (?:us|our|the (?:council|decision|service|way)|how|this|a decision))\\b|\\b(?:you can|how to|to|can also|may|or) complain\\b|\\b(?:make|making|raise|our|formal|send|submit|have) (?:a |an )?(?:\\w+ )?complaints?\\b|\\bcomplaints? (?:procedure|process|policy|team|form|about (?:us|our|the council))|^complaints?$|\\b(?:comments|compliments),? (?:and|or)? ?complaints\\b|\\bcompliments\\b',
    "\\b(?:dis|don[’']t |do not |not )agree\\b|\\bunhappy\\b|\\bdissatisfied\\b|\\bnot (?:happy|satisfied)\\b(?! that)|\\bdisagree\\w{0,3}\\b",
    '\\b(?:ask|asking|request|requesting|right|apply|entitled)\\b[^.!?\\n]{0,40}\\breview(?:ed)?\\b|\\byou can have\\b[^.!?\\n]{0,40}\\breviewed\\b|\\breviews? (?:of )?(?:our|the|that|this|a|your|any|its) decisions?\\b|\\bdecisions?\\b[^.!?\\n]{0,40}\\breview(?:ed)?\\b|\\b(?:internal|independent|statutory|formal) review\\b|\\breview (?:request|panel|process)\\b|\\blook at (?:it|your \\w+|the decision|that|this) again\\b|\\blook(?:ed)? (?:at )?again\\b',
    // "Apply again for each child" is a rule and no way on.
    '\\b(?:can|could|may|to|then|are able to|welcome to) (?:still |always |also )?(?:re-?apply|(?:apply|ask|claim|try) again)\\b(?! (?:for each|every|each|when (?:it|your)))|\\b(?:ask|apply|claim|try|assess(?:ed)?(?: you)?|consider(?:ed)?(?: it)?) again (?:if|after|once|later|in|at any|when (?:things|your circumstances|something))\\b|\\bre-?assess\\w{0,5}\\b|\\bnew application\\b|\\b(?:think|believe|feel) (?:that )?(?:we|our|the|this|it|your)[^.!?\\n]{0,40}(?:wrong|mistake|incorrect|unfair)\\b',
  ].join('|'),
  'im',
);

/** The page speaks of a no and of nothing that can be done about it: ask what people would want to know that day. */
export default defineRule({
  id: 'refusal-without-route',
  number: 16,
  approach: 'co-assess',
  causes: ['not-heard'],
  severity: 2,
  strength: 2,
  source: 'https://www.ombudsman.org.uk/about-us/our-principles/principles-good-administration',
  *detect(subject) {
    if (!isServicePage(subject)) return;
    const seen = refusalOf(subject);
    if (seen === null || says(subject, route)) return;
    yield seen;
  },
});

function refusalOf(subject: Subject): Detection | null {
  const find = (
    pattern: RegExp,
    isLeft: (sentence: string, block: TextBlock) => boolean,
  ): Detection | null => {
    for (const block of subject.content.allBlocks) {
      if (/^(?:code|button|label)$/.test(block.kind) || !fitsIn(pattern)(block)) continue;
      const said = pattern.exec(block.text)!;
      const sentence = sentenceAt(block.text, said.index);
      if (!isLeft(sentence, block)) return { at: block.at, evidence: { quote: quote(sentence) } };
    }
    return null;
  };
  const refused = find(refuses, () => false);
  if (refused !== null) return refused;
  if (taskOf(subject) === null)
    return find(decides, (sentence) => isOfAll(sentence) || !ofReader.test(sentence));
  return (
    find(decides, isOfAll) ??
    find(hoped, () => requestOf(subject) === null) ??
    find(
      notEligible,
      (sentence, { kind }) => kind === 'heading' || leadsOn.test(sentence) || speaksOfOthers(sentence),
    )
  );
}

/** A condition, and then not a word of the council or of the reader: somebody else is named. */
const speaksOfOthers = (sentence: string): boolean =>
  /^if (?:you|they)\b[^,]{0,80},/i.test(sentence) &&
  !/\b(?:we|us|our|council|your?|it|this|be)\b/i.test(sentence.slice(sentence.indexOf(',')));

/** What is decided for everybody: a plan, a budget, a closure. */
const ofAll =
  /\b(?:councillors?|cabinet|full council|budgets?|proposals?|consultations?|future of|close|closure|policy|strategy)\b/i;

/** Where nothing is asked for on the page, it must at least be about the reader. */
const ofReader = /\b(?:you|your|application|claim|applicants?)\b/i;
const isOfAll = (sentence: string): boolean => ofAll.test(sentence);

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Direct payments</h1>{filler}<p>The council may refuse a direct payment where it is not satisfied that you can manage it.</p></main>',
      because: 'it is the council that is not satisfied',
      evidence: [
        {
          quote: 'The council may refuse a direct payment where it is not satisfied that you can manage it.',
        },
      ],
    },
    {
      html: '<main><h1>Hardship fund</h1>{filler}<p>It is simple. You can apply online. We will decide within 10 days.</p></main>',
      evidence: [{ quote: 'We will decide within 10 days.' }],
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<p>Your application may be refused if it is not complete.</p></main>',
      evidence: [{ quote: 'Your application may be refused if it is not complete.' }],
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a><p>If you are not eligible, we will write to you.</p></main><footer><a href="/complaints">Complaints</a></footer>',
      because: 'the footer of the site is not about this decision',
      evidence: [{ quote: 'If you are not eligible, we will write to you.' }],
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<h2>How to apply</h2><p>Apply again for each person. If you do not meet the rules, we cannot help.</p></main>',
      because: 'to apply for each person is no way on, and the help is denied',
      evidence: [{ quote: 'If you do not meet the rules, we cannot help.' }],
    },
    {
      html: '<main><h1>Noise complaints</h1>{filler}<h2>Apply for a visit</h2><p>Complaints about dogs are many. Your request may be turned down. Barking is a challenge.</p></main>',
      because: 'these complaints are not about the council',
      evidence: [{ quote: 'Your request may be turned down.' }],
    },
    {
      html: '<main><h1>Noise</h1>{filler}<p>The officer may decide not to take your case further.</p></main>',
      because: 'to do nothing is a no',
      evidence: [{ quote: 'The officer may decide not to take your case further.' }],
    },
    {
      html: '<main><h1>Party grants</h1>{filler}<h2>How to apply</h2><p>We write to tell you whether your request has been successful.</p></main>',
      because: 'a no is one of two ends',
      evidence: [{ quote: 'We write to tell you whether your request has been successful.' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Noise</h1>{filler}<p>Ask for a visit online. If you decide not to take part, tell us.</p></main>',
      because: 'the reader decides',
    },
    {
      html: '<main><h1>Hardship fund</h1>{filler}<p>You can apply online. We will decide within 10 days. You can ask for a review.</p></main>',
      because: 'the decision can be looked at again',
    },
    {
      html: '<main><h1>Hardship fund</h1>{filler}<p>You can apply online. We will decide within 10 days.</p></main><aside><a href="/appeal">Appeal a decision</a></aside>',
      because: 'a page beside it leads on',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<p>Your application may be refused. You can apply again when things change.</p></main>',
      because: 'people can apply again',
    },
    {
      html: '<main><h1>Day centres</h1>{filler}<h2>Apply for a place</h2><p>Councillors will make a decision on the future of the centre in May.</p></main>',
      because: 'it is decided for all',
    },
    {
      html: '<main><h1>Gritting</h1>{filler}<p>We decide each evening which roads to grit.</p></main>',
      because: 'nobody has asked for anything',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>We collect refuse on Mondays. We refuse sacks of soil. You decide which bin.</p></main>',
      because: 'refuse is rubbish here, and the reader decides',
    },
    {
      html: '<main><h1>Types of care home</h1>{filler}<p>Some people are not eligible for nursing care.</p></main>',
      because: 'the page only informs',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<a href="/apply">Apply for a blue badge</a><h2>If you do not qualify</h2><p>If you are not eligible, the bus may help.</p></main>',
      because: 'who does not qualify is led on',
    },
    {
      html: '<main><h1>Hardship fund policy</h1>{filler}<p>We will decide each case.</p></main>',
      because: 'it is a policy',
    },
  ],
};
