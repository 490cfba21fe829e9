import type { PageModel } from '#core/page/page-model';
import { atHeading } from '../at-heading.ts';
import { contactsIn } from '../contacts.ts';
import { isOfGuide } from '../guide.ts';
import { defineRule, type Examples, type Subject } from '../rule.ts';

/** Links that lead to somebody, in English and Welsh. */
const leads =
  /\b(?:contact|get in touch|enquir(?:y|ies)|customer (?:services?|care)|ask (?:us|the|a)|e-?mail|call (?:us|me|back|centre)|phone|telephone|text us|write to|(?:live|web) ?-?chat|chat (?:to|with|now|online|live)|speak to|talk to|whatsapp|help ?(?:desk|line|point|centre)|(?:find|visit|reach) us|our offices?|council offices?|one[- ]stop|cysyllt\w*|cysyllt|e-?bost\w*|ffon\w*|ffôn\w*|ymholiad\w*|sgwrs\w*|gofyn\w*)\b/i;
const leadsTo =
  /(?:\/|[_-])(?:contact|cysylltu|enquir|get-in-touch|ask-us|customer-services?|live-?chat|web-?chat)/i;

/** Links that send the page or the news by e-mail: nobody is reached by them. */
const outwards =
  /\b(?:alerts?|updates|newsletters?|bulletins?|sign ?up|subscribe|share|(?:e-?mail|send) (?:this|the) page|to a friend|unsubscribe)\b/i;

/** A way that stands in the words: a place to go to, a short number, a chat. */
const wayInWords =
  /\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b|\b(?:[Ll]ive|[Ww]eb) ?-?chat\b|\b[Cc]hat (?:to|with) (?:us|an?)\b|\b(?:[Cc]all|[Rr]ing|[Pp]hone|[Dd]ial|[Tt]ext|[Ff]foniwch) (?:us |the \w{2,12} )?(?:on |ar )?\d{3,6}\b|\b(?:[Vv]isit|come (?:in )?to|at|in|[Aa]sk at|[Cc]all (?:in )?at) (?:us at |the |our |your (?:local |nearest )?|a (?:local )?|any (?:of our )?)?(?:\w{2,15} ){0,2}(?:[Tt]own [Hh]all|[Cc]ivic [Cc]entre|[Cc]ouncil [Oo]ffices?|[Cc]ounty [Hh]all|[Cc]ity [Hh]all|[Hh]elp [Pp]oint|[Hh]ubs?|[Cc]ustomer [Ss]ervice (?:[Cc]entre|[Pp]oint))\b|\b(?:[Vv]isit|at|to) (?:the |our )(?:main )?reception\b|\b\d{1,4}[a-z]? [A-Z][a-z]{2,15} (?:Street|Road|Lane|Avenue|Square|Place|Way|Hill)\b/;

/** Nothing on the page leads to a person, from top to foot: ask whom people would turn to. */
export default defineRule({
  id: 'missing-contact-route',
  number: 3,
  approach: 'co-design',
  causes: ['not-found', 'access'],
  severity: 2,
  strength: 2,
  source: 'https://design-system.service.gov.uk/patterns/contact-a-department-or-service-team/',
  *detect(subject) {
    const { page, content } = subject;
    if (content.kind !== 'service' || content.words < 80 || !/^(?:en|cy|$)/.test(page.lang)) return;
    if (hasWay(subject) || mayComeLater(page) || isOfGuide(page)) return;
    yield atHeading(subject);
  },
});

/** A chat, a frame or a footer that is filled in later may hold the way. */
const mayComeLater = ({ tools, unread, landmarks, blocks, links }: PageModel): boolean =>
  tools.includes('chat') ||
  unread.length > 0 ||
  (landmarks.some(({ region }) => region === 'footer') &&
    ![...blocks, ...links].some(({ region }) => region === 'footer'));

function hasWay({ page }: Subject): boolean {
  const known = page.links.some(
    ({ kind, name, text, href }) =>
      kind === 'phone' ||
      (!outwards.test(name) &&
        (kind === 'email' ||
          leads.test(name) ||
          leads.test(text) ||
          (kind !== 'fragment' && leadsTo.test(href)))),
  );
  if (known || hasLetterForm(page)) return true;
  return (
    page.blocks.some(({ text, kind }) => wayInWords.test(text) || (kind === 'button' && leads.test(text))) ||
    contactsIn(page, ['main', 'aside', 'footer', 'header', 'navigation', 'other']).length > 0
  );
}

/** A form in which people can write: more than a box for an address of a newsletter, or a thumb up or down. */
const hasLetterForm = ({ forms, fields }: PageModel): boolean =>
  forms.some((form, at) => {
    if (form.search) return false;
    const own = fields.filter((field) => field.form === at && !field.search);
    const written = own.filter(({ type }) => /^(?:text|email|tel|textarea|number|date)$/.test(type));
    return written.length > 1 || own.some(({ type }) => type === 'textarea');
  });

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<header><a href="/">Home</a></header><main><h1>Garden waste</h1>{filler}</main><footer><a href="/privacy">Privacy</a></footer>',
      evidence: [{ quote: 'Garden waste' }],
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}<form><label>E-mail <input type="email"></label> <button>Send me the news</button></form></main>',
      because: 'a box for a newsletter reaches nobody',
      evidence: [{ quote: 'Garden waste' }],
    },
    {
      html: '<div id="banner">Cookies</div><main><h1>Garden waste</h1>{filler}<form><input type="radio" name="a"> Yes <input type="radio" name="a"> No</form></main>',
      because: 'a thumb up or down reaches nobody',
      evidence: [{ quote: 'Garden waste' }],
    },
    {
      html: '<main><h1>School places</h1>{filler}<p>Children start in Reception at four.</p><a href="mailto:?subject=Look">Share by email</a></main><footer><a href="/news">Sign up for email alerts</a></footer>',
      because: 'a class is no desk, and news and sharing reach nobody',
      evidence: [{ quote: 'School places' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Garden waste</h1>{filler}</main><footer><a href="/contact">Contact us</a></footer>',
      because: 'a link at the foot leads to people',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}</main><footer><p>Town Hall, Anytown AB1 2CD</p></footer>',
      because: 'the footer has an address',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}<p>Ring 01632 960 777.</p></main>',
      because: 'it has a number, though no link',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}<form><label>Your name <input></label><label>Message <textarea></textarea></label></form></main>',
      because: 'people can write here',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}</main><div id="livechat-button"></div>',
      because: 'a script puts a chat here',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}</main><footer></footer>',
      because: 'the footer comes later',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}<a href="/2">Next: What it costs</a></main>',
      because: 'it is a page in the middle of a guide',
    },
    {
      html: '<main><h1>Garden waste</h1>{filler}<p>Ask at the help point.</p></main>',
      because: 'there is a place to go to',
    },
    {
      url: 'https://council.example/news/garden-waste',
      html: '<main><h1>Garden waste</h1>{filler}</main>',
      because: 'it is news',
    },
  ],
};
