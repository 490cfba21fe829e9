import type { PageModel } from '#core/page/page-model';
import { sentenceAt } from '#core/text/sentence-at';
import { boxRound } from '../contact-box.ts';
import { contactsIn, isOfOthers, type Contact } from '../contacts.ts';
import { quote } from '../quote.ts';
import { defineRule, type Examples } from '../rule.ts';
import { isServicePage } from '../service-page.ts';

/** Words that tell what to put into the message. */
const guidance = new RegExp(
  [
    '(?:^|[.!?:;] |\\b(?:please|and|must|should|also|always|you|by|with|or|(?:need|have|remember|want you|ask you|asked|sure|important) to) )(?:includ|provid|explain|quot|stat|giv|describ|enclos|attach|mention|confirm|specify|supply)(?:e|ing)?\\b(?! (?:a (?:service|safe)|services|support|you|advice|information (?:and|on|about)))',
    '\\b(?:tell(?:ing)?|let(?:ting)?|give|send(?:ing)?) us (?:know|your|the|a|an|as|about|how|what|when|where|which|who|why|if|photo|pictures?|details|copies)\\b(?! (?:e-?mail|message|call|line|ring)\\b)',
    '\\b(?:with|give|giving|send|sending|your|the) (?:full |these |the following )?details (?:of|about)\\b|\\bwith(?: your (?:full |contact |\\w{2,12}.s |own )?(?:name|address|details|postcode|number|date|query|question|request|phone|telephone|reference|location|and)| details| full (?:details|name)| these (?:details|\\w+:)| as much| the (?:following|details|name|address|date|location|exact)|:)',
    "\\bwe(?:['’]ll| will)? (?:also )?need (?:to know|you to (?:send|tell|give|include|say)|your|the (?:name|address|date|location|reference))\\b|\\b(?:e-?mail|message) (?:must|should|needs to)\\b|\\bsubject line\\b",
    '\\byour (?:name|full name|address|postcode|reference|account|phone|telephone|contact details)\\b|\\breference number\\b|\\bphoto(?:graph)?s? of\\b',
    '\\b(?:e-?mail|send|return|forward|submit|post) (?:it|them|this|these|your|an? (?:copy|scan)|copies)\\b|\\b(?:send|return|e-?mail|complete|fill in|submit|attach)\\b[^.!?\\n]{0,60}\\bforms?\\b|\\bcompleted (?:\\w+ )?forms?\\b',
  ].join('|'),
  'im',
);

/** Those to whom people write what they like, and those who know what to write. */
const otherInbox =
  /press|media|comms|communications|news|foi|freedom|dataprotection|data-protection|dpo|sar\b|informationgovernance|cllr|councillor|members?[.@]|mayor|democra|committee|electoral|elections|webmaster|web\.?team|website|webadmin|jobs|recruit|careers|feedback|compliments|(?<!noise[._-]?)complain|accessib/i;
const otherMatter =
  /\b(?:press office|media (?:enquir|team)|journalists?|freedom of information|foi\b|data protection|councillors?|democratic services|accessible format|alternative format|large print|other formats?|different format|another (?:format|language)|this page|this website|the website)/i;

const mostPlaces = 3;

/** An address to write to, and no word of what to write: ask what had to be asked back. */
export default defineRule({
  id: 'email-without-guidance',
  number: 7,
  approach: 'co-design',
  causes: ['passed-around', 'what-next'],
  severity: 1,
  strength: 2,
  source: 'https://www.govmetric.com/products/NI14.aspx',
  *detect(subject) {
    if (!isServicePage(subject) || otherMatter.test(subject.content.heading)) return;
    const { page } = subject;
    const seen = new Set<string>();
    for (const contact of contactsIn(page, ['main', 'aside'])) {
      const { link, value, block } = contact;
      const { text, shown } = page.blocks[block]!;
      if (link?.kind !== 'email' || !shown || seen.has(value)) continue;
      seen.add(value);
      if (otherInbox.test(value) || isOfOthers(contact, page) || isGuided(contact, page)) continue;
      yield { at: contact.at, evidence: { quote: quote(sentenceAt(text, contact.index)) } };
      if (seen.size === mostPlaces) return;
    }
  },
});

/** What stands before and after the address in the same section, or what the link itself puts into the message. */
function isGuided({ block, link }: Contact, { blocks }: PageModel): boolean {
  if (link !== null && /[?&]body=./i.test(link.href)) return true;
  const near = boxRound(block, blocks, { before: 1, after: 3 }).filter(({ kind }) => kind !== 'label');
  return (
    otherMatter.test(blocks[block]!.text) ||
    near.some(({ text, kind }) => guidance.test(text) || (kind === 'heading' && otherMatter.test(text)))
  );
}

/** Pages on which it must speak, and pages on which it must stay quiet. */
export const examples: Examples = {
  prompts: [
    {
      html: '<main><h1>Noise</h1>{filler}<p>Email: <a href="mailto:noise@council.example">noise@council.example</a></p><p>One.</p><p>Two.</p><p>Three.</p><p>Please include your address on the form.</p></main>',
      because: 'what to write on a form is told much later',
      evidence: [{ quote: 'Email: noise@council.example' }],
    },
    {
      html: '<main><h1>Bins</h1>{filler}<h2>Missed bins</h2><p>Write to <a href="mailto:bins@council.example">bins@council.example</a>.</p></main>',
      evidence: [{ quote: 'Write to bins@council.example.' }],
    },
    {
      html: '<main><h1>Weddings</h1>{filler}<p>Send us an email at <a href="mailto:weddings@council.example">weddings@council.example</a>.</p></main>',
      because: 'to send an e-mail is not what to put into it',
      evidence: [{ quote: 'Send us an email at weddings@council.example.' }],
    },
    {
      html: '<main><h1>Bins</h1>{filler}<h2>Missed bins</h2><p><a href="mailto:bins@council.example?subject=Bins">Email the bins team</a></p></main>',
      because: 'a subject is no list of what to say',
      evidence: [{ quote: 'Email the bins team' }],
    },
    {
      html: '<main><h1>Bins</h1>{filler}<h2>Contact</h2><p>We provide sacks, including clear ones. Use our form or email <a href="mailto:bins@council.example">bins@council.example</a>. For details of our rounds see the map.</p></main>',
      because: 'these words are about the service, not about the message',
      evidence: [{ quote: 'Use our form or email bins@council.example.' }],
    },
    {
      html: '<main><h1>Bins</h1>{filler}</main><aside><h2>Contact</h2><p><a href="mailto:bins@council.example">bins@council.example</a></p></aside>',
      evidence: [{ quote: 'bins@council.example' }],
    },
  ],
  quiet: [
    {
      html: '<main><h1>School places</h1>{filler}<p>Email <a href="mailto:places@council.example">places@council.example</a> with your child’s name and school.</p></main>',
      because: 'it says what to write',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<h2>Missed bins</h2><p>Write to <a href="mailto:bins@council.example">bins@council.example</a> with your address and the day.</p></main>',
      because: 'it says what to write',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<h2>Missed bins</h2><p>Email <a href="mailto:bins@council.example">bins@council.example</a>. Please include:</p><ul><li>the street</li></ul></main>',
      because: 'a list follows',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p><a href="mailto:bins@council.example?body=My%20street%3A">Email us</a></p></main>',
      because: 'the message is begun for people',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>Journalists: <a href="mailto:press@council.example">press@council.example</a></p></main>',
      because: 'it is the press office',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>Send the form to <a href="mailto:bins@council.example">bins@council.example</a>.</p></main>',
      because: 'the form asks what is needed',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>For an accessible format write to <a href="mailto:bins@council.example">bins@council.example</a>.</p></main>',
      because: 'it is clear what to ask for',
    },
    {
      html: '<main><h1>Bins</h1>{filler}<p>Bees for All: <a href="mailto:hello@bees.example">hello@bees.example</a></p></main>',
      because: 'it is the address of somebody else',
    },
    {
      html: '<main><h1>Your councillor</h1>{filler}<p><a href="mailto:a.jones@council.example">Email Ann Jones</a></p></main>',
      because: 'people write to a councillor what they like',
    },
  ],
};
