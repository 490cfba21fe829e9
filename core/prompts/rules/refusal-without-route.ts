import type { TextBlock } from '#core/page/page-model';
import { sentenceAt } from '#core/text/sentence-at';
import { quote } from '../quote.ts';
import { defineRule, type Detection, type Examples, type Subject } from '../rule.ts';
import { isServicePage, says } from '../service-page.ts';
import { taskOf } from '../task.ts';

const asked =
  '(?:applications?|claims?|requests?|referrals?|badges?|permits?|licen[cs]es?|grants?|offers?|bookings?|forms?)';

/** The council decides on people, or says no to them. Sacks are refuse, and a bin is not refused. */
const decides = new RegExp(
  [
    `\\b${asked} (?:\\w+ ){0,4}(?:refused|declined|rejected|turned down|unsuccessful|not successful|not be (?:successful|approved|accepted|agreed)|not (?:approved|accepted|agreed|granted))\\b`,
    `\\b(?:refuse|decline|reject|turn down) (?:to (?:give|issue|grant|accept|consider|help|house|award|pay|register|renew)|(?:your|an?|any|the|some|these) (?:\\w+ )?${asked})\\b`,
    '\\brefusals? (?:of|to|letter|reasons?)\\b|\\breasons? for (?:the )?refus(?:al|ing)\\b',
    "\\b(?:we|the council|a panel|the panel|our team|a manager|an officer|a social worker)(?:['’]ll| will| then| may| must| has to| aims? to| try to| tries to| hopes? to)? (?:then |also |usually |normally )?decides?\\b(?! to\\b)",
    '(?<!\\byou (?:to |can |will |may |need to )?)\\b(?:makes?|reach(?:es)?|arrives? at|comes? to|issues?) (?:a|our|the|its) (?:final )?decision\\b(?! to\\b)',
    "\\b(?:our|the council['’]s|the final|the panel['’]s) decisions?\\b(?! to\\b)|\\bdecision letter\\b|\\bdecisions? (?:is|are) final\\b|\\bdecisions? (?:on|about) (?:your|the|an?|each|all) \\w|\\b(?:a decision|decisions) (?:is|are|will be|has been|must be) (?:made|sent|taken|reached)\\b|\\bdecisions? (?:within|in|takes?) \\d",
    "\\b(?:get|receive|have|give you|let you know|tell you|write to you with|send you) (?:a|our|the|your) decision\\b|\\b(?:let you know|tell you|inform you|write to (?:you to )?(?:say|tell you)) (?:if|whether) (?:you qualify|you(?:['’]re| are) (?:eligible|entitled)|your (?:application|claim|request) (?:has been|is|was))\\b",
  ].join('|'),
  'i',
);

/** People may turn out not to be the right ones. On a page without a task it is only information. */
const notEligible =
  /\b(?:(?:not (?:be )?|in)eligible|(?:do|does|did|may|will|would)(?: not|n['’]t) (?:qualify|be (?:eligible|entitled|able to (?:get|have|claim)))|(?:do|does|did)(?: not|n['’]t) meet (?:the|our|these|all|any)|not (?:be )?entitled|not qualify)\b/i;

/** "If you do not qualify, you may get this instead": the sentence itself leads on. */
const leadsOn =
  /\b(?:even )?if (?:you|they)\b[^\n]{0,200}\b(?:may|might|could|can|still|instead|help|see|find|try)\b/i;

/** A way on for who gets a no. */
const route = new RegExp(
  [
    '\\bappeal\\w{0,3}\\b|\\bcomplain\\w{0,3}\\b|\\bcomplaints?\\b|\\bchalleng(?:e|ed|ing)\\b|\\btribunals?\\b|\\bombudsm[ae]n\\b|\\breconsider\\w{0,7}\\b|\\bsecond opinion\\b|\\bdisput(?:e|es|ing)\\b|\\bobject(?:ion|ions)?\\b|\\badjudicat\\w{1,5}\\b|\\bmediation\\b',
    "\\b(?:dis|don[’']t |do not |not )agree\\b|\\bunhappy\\b|\\bdissatisfied\\b|\\bnot (?:happy|satisfied)\\b|\\bdisagree\\w{0,3}\\b",
    '\\b(?:ask|asking|request|requesting|right|apply|want|like|entitled|can)\\b[^.!?\\n]{0,40}\\breview(?:ed)?\\b|\\breviews? (?:of )?(?:our|the|that|this|a|your|any|its) decisions?\\b|\\bdecisions?\\b[^.!?\\n]{0,40}\\breview(?:ed)?\\b|\\b(?:internal|independent|statutory|formal) review\\b|\\breview (?:request|panel|process)\\b',
    '\\b(?:apply|ask|claim|try|look at (?:it|your \\w+|the decision)|assess(?:ed)?(?: you)?|consider(?:ed)?(?: it)?) again\\b|\\bre-?appl(?:y|ication|ying)\\b|\\bre-?assess\\w{0,5}\\b|\\bnew application\\b|\\b(?:think|believe|feel) (?:that )?(?:we|our|the|this|it|your)[^.!?\\n]{0,40}(?:wrong|mistake|incorrect|unfair)\\b',
  ].join('|'),
  'i',
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
      const said = /^(?:code|button|label)$/.test(block.kind) ? null : pattern.exec(block.text);
      if (said === null) continue;
      const sentence = sentenceAt(block.text, said.index);
      if (!isLeft(sentence, block)) return { at: block.at, evidence: { quote: quote(sentence) } };
    }
    return null;
  };
  const decided = find(decides, () => false);
  if (decided !== null || taskOf(subject) === null) return decided;
  return find(notEligible, (sentence, { kind }) => kind === 'heading' || leadsOn.test(sentence));
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Hardship fund</h1>{filler}<p>It is simple. We will decide within 10 days.</p></main>',
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
  ],
  quiet: [
    {
      html: '<main><h1>Hardship fund</h1>{filler}<p>We will decide within 10 days. You can ask for a review.</p></main>',
      because: 'the decision can be looked at again',
    },
    {
      html: '<main><h1>Hardship fund</h1>{filler}<p>We will decide within 10 days.</p></main><aside><a href="/appeal">Appeal a decision</a></aside>',
      because: 'a page beside it leads on',
    },
    {
      html: '<main><h1>Blue badges</h1>{filler}<p>Your application may be refused. You can apply again when things change.</p></main>',
      because: 'people can apply again',
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
