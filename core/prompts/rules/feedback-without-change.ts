import type { Subject } from '../rule.ts';
import { quote } from '../quote.ts';
import { defineRule, type Detection, type Examples } from '../rule.ts';
import { saysAnywhere } from '../whole-page.ts';

/** A page that asks people what they think, by its heading. */
const asking =
  /\b(?:feedback|consultations?|have your say|surveys?|questionnaires?|your views|views on|tell us what you think|what do you think|comments|compliments|suggestions|engagement|help shape|shape the future)\b/i;

/** A way to answer, as a link or button words it. */
const answering =
  /\b(?:take part|have your say|(?:complete|fill in|take|start|answer|open) (?:\w{1,12} ){0,3}(?:survey|questionnaire|consultation|form)|(?:give|send|leave|share|submit|tell|make) (?:us )?(?:your |a |some )?(?:feedback|views|comments?|compliment|complaint|suggestion|thoughts|opinion)|respond|(?:consultation|feedback|comments?|survey|response) form|online survey|survey)\b/i;

/** A sentence of a page about something else that asks for more than a yes or no. */
const invited =
  /^(?:(?:please )?(?:give|send|leave|share) (?:us )?(?:your )?(?:feedback|views|comments)|have your say|tell us what you think)\b(?!.{0,20}\b(?:page|website)\b)/i;

/** What came of it, or when that will be told. */
const changed =
  /\b(?:you said|you told us|we did|we (?:have )?(?:listened|heard)|what (?:(?:has|have|we(?:['’]ve| have)?) )?(?:changed|did|done|learn(?:ed|t)|heard|improved)|what (?:happen(?:s|ed)|we (?:did|do|will do)) (?:next|after|as a result|with your)|what people (?:said|told us)|what you (?:said|told us)|results?|outcomes? of (?:the|this|our|past|previous|earlier) (?:consultation|survey|engagement|feedback)s?|(?:consultation|survey) outcomes?|findings|respon(?:ses|dents) (?:received|to)|summary of|feedback report|(?:because|as a result|following|thanks? to|in response to) (?:of )?(?:your|you|the|this|that|what|people|feedback|comments)|changes? (?:we(?:['’]ve| have)?|that we) made|made (?:these |some |the following )?(?:changes|improvements)|(?:closed|past|previous|completed) (?:consultations?|surveys?)|how (?:we|your (?:feedback|views)) (?:used?|(?:have |has )?(?:acted|helped|made)))\b/i;

/** People are asked what they think, and nothing shows what came of it: ask when it last made a difference. */
export default defineRule({
  id: 'feedback-without-change',
  number: 54,
  approach: 'co-assess',
  causes: ['not-heard'],
  severity: 1,
  strength: 1,
  source: 'https://coalitionforcollaborativecare.org.uk/',
  *detect(subject) {
    const { content, page } = subject;
    if (!content.english || /^(?:news|minutes|archive|message|home|legal)$/.test(content.kind)) return;
    const found = askedFor(subject);
    if (found !== null && !saysAnywhere(page, changed)) yield found;
  },
});

/** Where people are asked what they think, with a way to answer; whether a page was useful does not count. */
function askedFor({ content }: Subject): Detection | null {
  const fields = content.fields.some(({ shown, type }) => shown && /^(?:textarea|radio|text)$/.test(type));
  const link = content.links.find(({ shown, name }) => shown && answering.test(name));
  if (asking.test(content.heading) && (fields || link)) {
    const heading = content.blocks.find(({ kind, text }) => kind === 'heading' && text === content.heading);
    const at = heading?.at ?? link?.at;
    return { ...(at === undefined ? {} : { at }), evidence: { quote: quote(content.heading) } };
  }
  const written = content.fields.some(({ shown, type }) => shown && type === 'textarea');
  const section = content.blocks.find(({ kind, text }) => kind === 'heading' && invited.test(text));
  return section && written ? { at: section.at, evidence: { quote: quote(section.text) } } : null;
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
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
  ],
};
