import type { Link } from '#core/page/page-model';
import { ownActions } from '../own-actions.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples, type Subject } from '../rule.ts';

/** With so many words before it, people know what they sign in for. */
const enough = 150;

const words =
  /\b(?:log ?-?in|sign ?-?in|log ?-?on|sign ?-?on|register (?:or|for an|with|to use|now|here|first|as a user|on)|sign ?-?up|create (?:an|your|a new) (?:\w+ )?account|open an? (?:\w+ )?account|(?:set up|register for) (?:an? |your )?(?:\w+ )?account|my ?account|your (?:online )?account)\b/i;
const address =
  /[/.?&=_-](?:log-?in|log-?on|sign-?in|sign-?up|signon|my-?account|create-?account|account|sso|oauth2?|authenticat\w{1,5}|saml)(?:[/.?&=_-]|$)/i;

/** What is private by nature, and what is only for those who work with the council. */
const personal =
  /\b(?:my|your|accounts?|sign ?in|log ?in|statements?|balances?|bills?|payslips?|pensions?|results?|records?|self ?-?service|view|check|manage|track|amend|change of (?:address|circumstances)|e-?billing|fy nghyfrif|mewngofnodi)\b/i;
const staff =
  /\b(?:staff|employees?|colleagues?|councillors?|members['’]? area|intranet|extranet|suppliers?|providers?|professionals?|practitioners?|partners?|agents?|landlords?|schools? (?:staff|admin\w*)|governors?|teachers?|portal for)\b/i;

/** Signing in is one way, and there is another. */
const optional =
  /\b(?:without (?:an |a |having an |creating an |signing|logging|registering)|as a guest|(?:do not|don['’]t) (?:need|have) (?:to (?:sign|log|register|have|create)|an account)|no need to (?:sign|log|register)|no account|optional|if you (?:wish|want|like|prefer|already have)|(?:sign|log)(?:ging)? ?in (?:is optional|if)|you can (?:also )?(?:sign|log) in)\b/i;

/** People must have an account before they have read anything: ask what they wanted to know first. */
export default defineRule({
  id: 'sign-in-wall',
  number: 44,
  approach: 'co-design',
  causes: ['form-in-the-way'],
  severity: 2,
  strength: 2,
  source: 'https://www.w3.org/WAI/WCAG22/Understanding/accessible-authentication-minimum',
  *detect(subject) {
    const { page, content } = subject;
    if (!content.english || content.kind !== 'service') return;
    const about = `${content.heading} ${page.title}`;
    if (personal.test(content.heading) || staff.test(about) || optional.test(content.text)) return;
    const found = passwordOf(subject) ?? wallOf(subject);
    if (found !== null) yield { at: found.at, evidence: { quote: quote(found.text) } };
  },
});

interface Wall {
  readonly at: number;
  readonly text: string;
}

/** A field for a password, where little is said before. */
function passwordOf({ content }: Subject): Wall | null {
  const field = content.fields.find(({ type, shown }) => type === 'password' && shown);
  if (field === undefined || content.words >= enough) return null;
  return { at: field.at, text: field.label || field.placeholder || field.name };
}

/** The task of the page, where it begins with signing in and cannot be begun otherwise. */
function wallOf(subject: Subject): Wall | null {
  const { content } = subject;
  const tasks = ownActions(subject).filter(({ link }) => link !== null);
  if (tasks.some(({ link }) => !leadsToSignIn(link!))) return null;
  let before = 0;
  for (const block of content.blocks) {
    const found = (content.linksIn.get(block) ?? []).find((link) => link.shown && leadsToSignIn(link));
    if (found !== undefined) return before < enough ? { at: found.at, text: found.text || found.name } : null;
    before += block.words;
  }
  return null;
}

const leadsToSignIn = ({ kind, text, name, href }: Link): boolean =>
  kind === 'page' && (words.test(text || name) || address.test(href.slice(0, 500)));

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Missed bins</h1><p>Tell us about a missed bin.</p><a class="button" href="/login?next=bins">Report a missed bin</a></main>',
      because: 'only the address tells that one must sign in',
      evidence: [{ quote: 'Report a missed bin' }],
    },
    {
      html: '<main><h1>Skip permits</h1>{filler}<p>To apply, please <a href="/a">sign in or register</a>.</p></main>',
      evidence: [{ quote: 'sign in or register' }],
    },
    {
      html: '<main><h1>Skip permits</h1><form><label>Email <input name="e"></label><label>Password <input type="password"></label><button>Go</button></form></main>',
      evidence: [{ quote: 'Password' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Skip permits</h1>{filler}{filler}<p><a href="/a">Sign in to apply</a></p></main>',
      because: 'people can read all about it first',
    },
    {
      html: '<main><h1>Your council tax account</h1><p><a href="/a">Sign in</a></p></main>',
      because: 'it is about personal records',
    },
    {
      html: '<main><h1>Missed bins</h1><p><a href="/b">Report a missed bin</a>, or <a href="/login">sign in</a> first.</p></main>',
      because: 'people need not sign in',
    },
    {
      html: '<main><h1>Missed bins</h1><p><a href="/login">Sign in to report it</a>. You do not need an account to call.</p></main>',
      because: 'it says how to do without',
    },
    {
      html: '<main><h1>Rotas for staff</h1><p><a href="/login">Log in</a></p></main>',
      because: 'it is only for those who work here',
    },
    {
      html: '<header><a href="/login">Sign in</a></header><main><h1>Missed bins</h1><p>We come again.</p></main>',
      because: 'it belongs to the site',
    },
    {
      html: '<main><h1>Register to vote</h1><p><a href="/vote">Register to vote</a></p></main>',
      because: 'to register is the task itself',
    },
  ],
};
