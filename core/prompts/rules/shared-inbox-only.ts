import type { PageModel } from '#core/page/page-model';
import { contactsIn, isOfOthers, type Contact } from '../contacts.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples, type Subject } from '../rule.ts';

/** Names of inboxes that are for everything, in English and Welsh. */
const sharedInbox =
  /^(?:info|information|enquir(?:y|ies)|inquir(?:y|ies)|general(?:[._-]?enquir(?:y|ies))?|contact(?:[._-]?(?:us|centre|council))?|customer[._-]?(?:services?|care|contact|support|first)|cs|csc|council|mail|e?mail|post|admin|office|reception|hello|help|helpdesk|ask|ask[._-]?us|onestopshop|access|connect|(?:the)?council|gwybodaeth|ymholiadau|cyswllt|cysylltu|galwgwynedd)@/;

/** Words beside a number that is for everything. */
const sharedNumber =
  /\b(?:switch ?board|main (?:council |office |phone |telephone )?(?:number|line)|(?:council|main|general)['’]?s? (?:phone|telephone) number|contact centre|call centre|customer (?:services?|care|contact|support)|general enquir(?:y|ies)|(?:call|ring|phone|telephone|contact) the council (?:on|at)\b)/i;

/** Other ways to reach those who know. */
const ownWay =
  /\b(?:contact|e-?mail|message|ask|call|write to|speak to|get in touch with) (?:the |our |your |a )(?!council)\w|\b(?:contact|enquiry|enquiries|message|call ?back) form\b|\bget in touch online\b/i;

/** The only way to reach people is one for everything: ask how often they were passed on. */
export default defineRule({
  id: 'shared-inbox-only',
  number: 4,
  approach: 'co-design',
  causes: ['passed-around'],
  severity: 1,
  strength: 2,
  source:
    'https://www.local.gov.uk/our-support/efficiency-and-income-generation/design-public-sector/adult-social-care/customer-access',
  *detect(subject) {
    const { page, content } = subject;
    if (content.kind !== 'service' || content.words < 80) return;
    const contacts = contactsIn(page, ['main', 'aside']).filter((contact) => !isOfOthers(contact, page));
    if (contacts.length === 0 || hasOwnWay(subject)) return;
    const atFoot = new Set(contactsIn(page, ['header', 'footer', 'navigation', 'other']).map(valueOf));
    if (!contacts.every((contact) => isShared(contact, page, atFoot))) return;
    const [first] = contacts;
    yield { at: first!.at, evidence: { quote: quote(first!.text) } };
  },
});

const valueOf = ({ value }: Contact): string => value;

function isShared({ kind, value, block }: Contact, page: PageModel, atFoot: ReadonlySet<string>): boolean {
  if (atFoot.has(value)) return true;
  return kind === 'email' ? sharedInbox.test(value) : sharedNumber.test(page.blocks[block]!.text);
}

const hasOwnWay = ({ page, content }: Subject): boolean =>
  page.links.some(({ region, name }) => /^(?:main|aside)$/.test(region) && ownWay.test(name)) ||
  content.fields.some(({ type }) => type === 'textarea');

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Bins</h1>{filler}<p>Write to <a href="mailto:info@council.example">info@council.example</a>.</p></main>',
      evidence: [{ quote: 'info@council.example' }],
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>Call 01632 960 777 or write to customer.services@council.example.</p></main><footer><p>Phone: <a href="tel:01632960777">01632 960777</a></p></footer>',
      because: 'the number at the foot of every page is that of the switchboard',
      evidence: [{ quote: '01632 960 777' }],
    },
    {
      html: '<main><h1>Bins</h1>{filler}</main><aside><h2>Contact</h2><p>Contact centre: 01632 960 777</p></aside>',
      evidence: [{ quote: '01632 960 777' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>Bins</h1>{filler}<p>Write to <a href="mailto:bins@council.example">bins@council.example</a> or info@council.example.</p></main>',
      because: 'one of them is the address of the team',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>Ring the depot on 01632 960 777.</p></main>',
      because: 'it is the number of the depot',
    },
    {
      html: '<main><h1>Bins</h1>{filler}</main><footer><p>info@council.example</p></footer>',
      because: 'the page itself sends nobody there',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>info@council.example</p><a href="/form">Contact the bins team</a></main>',
      because: 'a form leads to the team',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>The charity Bees for All: <a href="mailto:info@bees.example">info@bees.example</a></p></main>',
      because: 'it is the address of somebody else',
    },
    {
      html: '<main><h1>Contact us</h1>{filler}<p>info@council.example</p></main>',
      because: 'a page of all contacts begins with the switchboard',
    },
  ],
};
