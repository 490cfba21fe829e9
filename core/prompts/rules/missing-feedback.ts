import { defineRule, type Examples } from '../rule.ts';
import { isServicePage } from '../service-page.ts';
import { saysAnywhere } from '../whole-page.ts';

/** Ways to say what one thinks, as sites name them. */
const feedback =
  /\bfeedback\b|\bcomments?\b.{0,12}\b(?:page|site|website|suggestions?|compliments?|complaints?|form)|\bcompliments?\b|\bsuggestions?\b|\b(?:page|website|site|customer|visitor|user) (?:rating|survey|satisfaction)|\byour (?:views|opinion|thoughts)\b|\b(?:tell us|let us know|say) what you think\b|\brate (?:this|our|the|your)\b/i;

/** Questions after a page. */
const questions =
  /\b(?:is|was|were) (?:this|the|our|these|it)(?: \w{1,12}){0,4} (?:useful|helpful|easy to)\b|\bthis (?:page|information|content|article|site|website) (?:is |was )?(?:useful|helpful)\b|\bhow (?:useful|helpful|easy|satisfied|did we do|are we doing)\b|\bdid (?:you (?:find|get|manage|achieve|have any)|we (?:help|answer)|this (?:page|information|answer|help))\b|\bhow (?:can|could) we (?:improve|make)\b/i;

/** Faults of a page, and better ones. */
const faults =
  /\b(?:something|anything|what(?:['’]s| is)) wrong (?:with|on) (?:this|the|our)\b|\breport (?:an? |any )?(?:problem|issue|error|mistake|fault|broken link)s? (?:with|on|about|in|to) (?:this|the|our) (?:web ?)?(?:page|site|content|information|link)|\breport (?:this page|a (?:website|web ?page|page) (?:problem|issue|error|fault))\b|\bimprov(?:e|ing) (?:this|our|the|these) (?:web ?)?(?:page|site|content|service|information)|\b(?:spotted|found|noticed|see) (?:an? |any )?(?:mistake|error|problem|something)/i;

/** No way on the page to say that it is wrong: ask how people would tell, and if they would expect an answer. */
export default defineRule({
  id: 'missing-feedback',
  number: 53,
  approach: 'co-assess',
  causes: ['not-heard', 'out-of-date'],
  severity: 2,
  strength: 2,
  source: 'https://govint.org/co-assess/',
  *detect(subject) {
    if (!isServicePage(subject) || subject.page.tools.includes('feedback')) return;
    if (![feedback, questions, faults].some((way) => saysAnywhere(subject.page, way))) yield { evidence: {} };
  },
});

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    { html: '<main><h1>Garden waste</h1>{filler}</main>', evidence: [{}] },
    {
      html: '<main><h1>Garden waste</h1>{filler}<p>Did you know? Report a problem with your bin. It is useful to have a peg.</p></main><footer><a href="/c">Contact us</a><a href="/a">Accessibility</a></footer>',
      because: 'a problem with a bin is not one with the page',
      evidence: [{}],
    },
    {
      html: '<div class="cookie-banner"><p>Cookies help us to improve this website.</p></div><main><h1>Garden waste</h1>{filler}</main>',
      because: 'a cookie banner asks for something else',
      evidence: [{}],
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}<p class="invalid-feedback">Enter your town</p></main>',
      because: 'the class of an error of a form is not a way to tell',
      evidence: [{}],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Garden waste</h1>{filler}</main><div><h2>Is this page useful?</h2><button>Yes</button></div>',
      because: 'it is asked below the content',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}</main><footer><a href="/f">Website feedback</a></footer>',
      because: 'the footer of every page has it',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}<p>Did you find what you were looking for?</p></main>',
      because: 'it asks in other words',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}</main><div id="page-feedback"></div>',
      because: 'a script puts it in later',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}</main><iframe src="https://surveys.example/a" title="Rate this page"></iframe>',
      because: 'it is in a frame',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}</main><script src="https://websurveys.govmetric.com/a.js"></script>',
      because: 'a known tool brings it',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}</main><footer><a href="/r"><img src="smile.png" alt="Rate this page: good"></a></footer>',
      because: 'a picture asks for it',
    },
    { html: '<main><h1>Privacy notice</h1>{filler}</main>', because: 'it is not a service page' },
  ],
};
