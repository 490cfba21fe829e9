import type { TextBlock } from '#core/page/page-model';
import { sentenceAt } from '#core/text/sentence-at';
import { isPageFeedback } from '../page-feedback.ts';
import { quote } from '../quote.ts';
import { defineRule, type Detection, type Examples, type Subject } from '../rule.ts';
import { saysAnywhere } from '../whole-page.ts';

/** A page that asks people what they think, by its heading. */
const asking =
  /\b(?:feedback|consultations?|have your say|surveys?|questionnaires?|your views|views on|tell us what you think|what do you think|comments|compliments|suggestions|engagement|help shape|shape the future)\b/i;

/** A way to answer, as a link or button words it. */
const answering =
  /\b(?:take part|have your say|(?:complete|fill in|take|start|answer|open) (?:\w{1,12} ){0,3}(?:survey|questionnaire|consultation|form)|(?:give|send|leave|share|submit|tell|make) (?:us )?(?:your |a |some )?(?:feedback|views|comments?|compliment|complaint|suggestion|thoughts|opinion)|respond|(?:consultation|feedback|comments?|survey|response) form|online survey|survey)\b/i;

/** A link of a page about something else that leads to a survey or a consultation, and says so. */
const inviting =
  /\b(?:complete|fill in|fill out|take(?: part in)?|start|answer|do|open|join|respond to|reply to|go to|give (?:us )?your views (?:on|in)|have your say (?:on|about|in)|comment on|tell us what you think (?:of|about)|share your (?:views|experiences?) (?:on|of|about)) (?:\w{1,12} ){0,3}(?:surveys?|questionnaires?|consultations?|plans?|proposals?|draft|ideas|changes|options|service|future|rules)\b|\b(?:give|leave|send|share) (?:us )?(?:your |some )?(?:feedback|comments) (?:on|about)\b|\brate (?:our|your|the) (?:service|visit|experience)\b|^(?:\w{1,15} ){1,4}(?:survey|questionnaire|consultation)(?: \d{4})?$/i;

/** Surveys of things, and consultations with a professional. */
const ofThings =
  /\b(?:structural|asbestos|tree|land|site|stock|bat|building|home|house|property|traffic|census|geo\w{1,10}|ecolog\w{1,4}|medical|gp|doctor|free|video|legal|closed|past|previous|results?|findings)\b/i;

/** A sentence of a page about something else that asks for more than a yes or no. */
const invited =
  /^(?:(?:please )?(?:give|send|leave|share) (?:us )?(?:your )?(?:feedback|views|comments)|have your say|tell us what you think)\b/i;

/** A heading over a form that asks how it was. */
const askedHow =
  /\b(?:how (?:did we do|are we doing|we did|was (?:your|it|the))|your (?:feedback|views|opinions?|experience)|rate (?:our|your|the)|(?:tell us|say) (?:how|about) (?:we|your|it)|help us (?:to )?improve|give us (?:your )?feedback|feedback (?:form|on|about))\b|^feedback$/i;

/** The same in a sentence, with a way to answer beside it. */
const invitedIn =
  /\b(?:tell us what you think|let us know what you think|have your say|(?:give|send) us your (?:views|comments|feedback|ideas)|send (?:in )?your (?:views|comments|ideas)|share your (?:views|ideas)|we (?:want|would like|['’]d like) (?:to (?:hear|know) (?:what you think|your views)|your (?:views|ideas|comments)|to hear from you about))\b/i;

/** A question of a form on what people thought of a service, or how it could be better. */
const opinion =
  /\bwhat (?:should|could|can|would) (?:we|you) (?:change|improve|do (?:better|differently)|like (?:us )?to (?:change|see|improve))|\bhow (?:did we do|was (?:your|the)|(?:satisfied|happy) (?:are|were) you|would you rate|(?:could|can) we (?:improve|do better|make))|\bwhat (?:did|do) you (?:think|like|dislike)\b|\b(?:your (?:views|suggestions|experience)|(?:comments|ideas) (?:and|or) suggestions|suggestions? for)\b/i;

/** What came of it, or when that will be told. */
const changed =
  /\b(?:you said|you told us|(?<!how )we did(?! not|n['’]t)|we (?:have )?(?:listened|heard)|what (?:has |have |we(?:['’]ve| have)? )?(?:changed|did|done|learn(?:ed|t)|heard|improved)|what (?:happened|we (?:did|do|will do)) (?:next|after|as a result|with your)|what people (?:said|told us)|what you (?:said|told us)|(?:the|our|these|those|survey|consultation|feedback) results\b|results (?:will|of (?:the|this|our|past|previous))|outcomes? of (?:the|this|our|past|previous|earlier) (?:consultation|survey|engagement|feedback)s?|(?:consultation|survey) outcomes?|findings|responses (?:we (?:had|got)|received)|respondents|summary of (?:the )?(?:responses|feedback|findings|results|comments)|feedback report|(?:because of|as a result of|following|thanks to|in response to) (?:your|people['’]s|residents['’]?|this|the|what)? ?(?:feedback|comments|views|suggestions|ideas|responses|consultation|survey|you (?:said|told)|people (?:said|told))|because (?:of you\b|you (?:said|told|asked))|changes? (?:we(?:['’]ve| have)?|that we) made|made (?:these |some |the following )?(?:changes|improvements)|(?:closed|past|previous|completed) (?:consultations?|surveys?)|how (?:we|your (?:feedback|views)) (?:used?|(?:have |has )?(?:acted|helped|made)))\b|^(?:results|outcomes?)$/i;

/** People are asked what they think, and nothing shows what came of it: ask when it last made a difference. */
export default defineRule({
  id: 'feedback-without-change',
  number: 54,
  approach: 'co-assess',
  causes: ['not-heard'],
  severity: 1,
  strength: 1,
  source: 'https://walsalltogether.co.uk/get-involved',
  *detect(subject) {
    const { content, page } = subject;
    if (!content.english || /^(?:news|minutes|archive|message|home|legal)$/.test(content.kind)) return;
    const found = byHeading(subject) ?? byForm(subject) ?? bySentence(subject) ?? byLink(subject);
    if (found !== null && !saysAnywhere(page, changed)) yield found;
  },
});

/** A page whose heading asks, with a way to answer. */
function byHeading({ content }: Subject): Detection | null {
  if (!asking.test(content.heading) || isPageFeedback(content.heading)) return null;
  const fields = content.fields.some(({ shown, type }) => shown && /^(?:textarea|radio|text)$/.test(type));
  const link = content.links.find(({ shown, name }) => shown && answering.test(name));
  if (!fields && !link) return null;
  const heading = content.blocks.find(({ kind, text }) => kind === 'heading' && text === content.heading);
  const at = heading?.at ?? link?.at;
  return { ...(at === undefined ? {} : { at }), evidence: { quote: quote(content.heading) } };
}

/** A part of a page that asks in a form; whether a page was useful does not count. */
function byForm({ content }: Subject): Detection | null {
  const asks = /^(?:textarea|radio|select)$/;
  if (!content.fields.some(({ shown, type }) => shown && asks.test(type))) return null;
  const written = content.fields.some(({ shown, type }) => shown && type === 'textarea');
  for (const { heading, blocks } of content.sections) {
    if ([...(heading ? [heading] : []), ...blocks].some(({ text }) => isPageFeedback(text))) continue;
    const label = blocks.find(({ kind, text }) => kind === 'label' && opinion.test(text));
    if (label) return told(label);
    const isForm = written && blocks.some(({ kind }) => kind === 'label');
    if (heading && isForm && (invited.test(heading.text) || askedHow.test(heading.text)))
      return told(heading);
  }
  return null;
}

/** A sentence that asks, with a link or an address to answer by. */
function bySentence({ content }: Subject): Detection | null {
  const block = content.blocks.find(
    (each) =>
      /^(?:paragraph|item|other)$/.test(each.kind) &&
      invitedIn.test(each.text) &&
      !isPageFeedback(each.text) &&
      (content.linksIn.get(each) ?? []).some(({ kind, text }) => kind !== 'phone' && text !== each.text),
  );
  if (block === undefined) return null;
  return {
    at: block.at,
    evidence: { quote: quote(sentenceAt(block.text, invitedIn.exec(block.text)!.index)) },
  };
}

/** A link to a survey or a consultation. */
function byLink({ content }: Subject): Detection | null {
  const link = content.links.find(
    ({ shown, name, kind }) =>
      shown &&
      (kind === 'page' || kind === 'other') &&
      name.length < 120 &&
      inviting.test(name) &&
      !ofThings.test(name) &&
      !isPageFeedback(name),
  );
  return link ? { at: link.at, evidence: { quote: quote(link.text) } } : null;
}

const told = ({ at, text }: TextBlock): Detection => ({ at, evidence: { quote: quote(text) } });

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Library charter</h1>{filler}<h2>How we did</h2><table><tr><th>Result</th></tr><tr><td>93%</td></tr></table><h2>Tell us how we did</h2><form><label>Is there anything else? <textarea></textarea></label></form></main>',
      because: 'what the council counted did not come of it',
      evidence: [{ quote: 'Tell us how we did' }],
    },
    {
      html: '<main><h1>Library opening hours: have your say</h1>{filler}<p><a href="/s">Complete the survey</a></p></main>',
      evidence: [{ quote: 'Library opening hours: have your say' }],
    },
    {
      html: '<main><h1>Feedback</h1>{filler}<form><label>Your comments <textarea></textarea></label></form></main>',
      evidence: [{ quote: 'Feedback' }],
    },
    {
      html: '<main><h1>Compliments, comments and complaints</h1>{filler}<p><a href="/f">Make a complaint</a>. We write to you with the outcome.</p></main>',
      because: 'the outcome of one complaint is not what changed',
      evidence: [{ quote: 'Compliments, comments and complaints' }],
    },
    {
      html: '<main><h1>Parks</h1>{filler}<h2>Tell us what you think</h2><form><label>Comments <textarea></textarea></label></form></main>',
      because: 'it is one part of the page',
      evidence: [{ quote: 'Tell us what you think' }],
    },
    {
      html: '<main><h1>Allotments</h1>{filler}<h2>Rules for next year</h2><p>Until May you can <a href="/s">complete the survey on plot sizes</a>.</p></main>',
      because: 'a page about something else leads to a survey',
      evidence: [{ quote: 'complete the survey on plot sizes' }],
    },
    {
      html: '<main><h1>Swimming</h1>{filler}<h2>After your swim</h2><form><label>How was your swim? <textarea></textarea></label></form></main>',
      because: 'a form asks what people thought of the service',
      evidence: [{ quote: 'How was your swim?' }],
    },
    {
      html: '<main><h1>Parks survey</h1>{filler}<p>You get it because the law says so. Blood test results come by post. <a href="/s">Start the survey</a>.</p></main>',
      because: 'these words are about other things than what came of it',
      evidence: [{ quote: 'Parks survey' }],
    },
    {
      html: '<main><h1>Bus stops</h1>{filler}<p>We may move two stops. Tell us what you think by filling in <a href="/f">the online form</a>.</p></main>',
      because: 'the link says only that it is a form; the sentence asks',
      evidence: [{ quote: 'Tell us what you think by filling in the online form.' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Bus routes consultation</h1>{filler}<p><a href="/s">Take part</a></p><h2>You said, we did</h2><p>Two stops more.</p></main>',
      because: 'it says what came of it',
    },
    {
      html: '<main><h1>Feedback</h1>{filler}<form><textarea aria-label="Comments"></textarea></form><p><a href="/d">What has changed because of you</a></p></main>',
      because: 'it is told on another page',
    },
    {
      html: '<main><h1>Parks survey</h1>{filler}<p><a href="/s">Start the survey</a>. We will publish the results in May.</p></main>',
      because: 'it says when people will be told',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}</main><form><p>Is this page useful?</p><textarea aria-label="Why"></textarea></form>',
      because: 'a yes or no about a page is not a consultation',
    },
    {
      html: '<main><h1>Housing survey reports</h1>{filler}</main>',
      because: 'nobody can answer here',
    },
    {
      html: '<main><h1>Have your say</h1>{filler}<p><a href="/s">Take part</a></p></main><aside><a href="/old">Closed consultations</a></aside>',
      because: 'what came of others is kept there',
    },
    {
      url: 'https://council.example/news/have-your-say',
      html: '<main><h1>Have your say</h1>{filler}<p><a href="/s">Take part</a></p></main>',
      because: 'news stays as it was',
    },
    {
      html: '<main><h1>Swimming</h1>{filler}<h2>Was this page helpful?</h2><form><label>How could we improve it? <textarea></textarea></label></form><p><a href="/f">Complete the survey about this website</a></p></main>',
      because: 'it is about the page, not about the swimming',
    },
    {
      html: '<main><h1>Buying a home</h1>{filler}<p><a href="/a">Start a structural survey</a>. <a href="/c">Past consultations</a>. <a href="/h">Have your say</a></p></main>',
      because: 'a survey of a house, an archive and the menu of the site ask nobody',
    },
    {
      html: '<main><h1>Hire a hall</h1>{filler}<form><label>Any other comments <textarea></textarea></label></form></main>',
      because: 'a booking has room for notes',
    },
  ],
};
