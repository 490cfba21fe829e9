import type { Locale } from '#core/i18n/locale';
import type { Wording } from '#core/i18n/catalogue';

const en = {
  thanks: {
    title: 'We have received your enquiry',
    reference: 'Your reference is {reference}. Please write it down.',
    noReference: 'Thank you. Your enquiry has reached us.',
    next: 'A person will read it and reply to you. If you write or call about it, give them the reference.',
    back: 'Go back to the website',
  },
  problems: {
    title: 'There is a problem',
    error: 'Error: {title}',
    lead: 'Your enquiry was not sent, because:',
    back: 'Use the Back button of your browser, change what is listed here, and send the form again.',
  },
  refused: {
    title: 'Your enquiry was not sent',
    back: 'Use the Back button of your browser to return to the form.',
  },
  /** Why nothing was sent. Also the message of a JSON answer, which a web team reads. */
  refusals: {
    unreadable: 'What the form sent could not be read. Please send it again.',
    'too-large': 'The form sent more than 64 KB. Please make your message shorter.',
    'wrong-type':
      'The form must be sent as application/json or application/x-www-form-urlencoded, in UTF-8 and not compressed.',
    origin: 'This website may not send enquiries here. The web team must add it to ALLOWED_ORIGINS.',
    'too-many': 'Too many enquiries came from your network. Please wait {seconds} seconds and send it again.',
    conflict:
      'You have sent this form before, with other words in it. Open the form anew, and send it again.',
    'not-stored': 'We could not save your enquiry. Please wait a minute and send it again.',
    method: 'This address only takes enquiries that are sent with POST.',
    fault: 'Something went wrong on our side. Please wait a minute and send it again.',
  },
  fields: {
    reason: { missing: 'Choose a reason', invalid: 'Choose a reason from the list' },
    name: {
      missing: 'Enter your name',
      'too-long': 'Your name must be {maximum} characters or fewer',
      invalid: 'Your name has something in it that we cannot read. Type it again',
    },
    reply: { missing: 'Enter an email address or a phone number, so that we can reply' },
    email: {
      'too-long': 'Your email address must be {maximum} characters or fewer',
      invalid: 'Enter an email address like name@example.com',
    },
    phone: { invalid: 'Enter a phone number with 7 to 15 digits, like 029 2000 0000' },
    organisation: {
      'too-long': 'The name of your organisation must be {maximum} characters or fewer',
      invalid: 'The name of your organisation has something in it that we cannot read. Type it again',
    },
    message: {
      missing: 'Enter your message',
      'too-long': 'Your message must be {maximum} characters or fewer',
      invalid: 'Your message has something in it that we cannot read. Type it again',
    },
    consent: { missing: 'Tick the box to say that we may use your details to reply' },
    result: { invalid: 'Your star result could not be read. Send the form without it' },
  },
  /** For any other field, such as one of the council's own. */
  anyField: {
    missing: '“{field}” is missing',
    'too-long': '“{field}” is too long',
    'too-many': 'The form has more fields of its own than we can take',
    invalid: '“{field}” has something in it that we cannot read',
  },
} as const;

/** The words of the receiver's pages. */
export type Words = Wording<typeof en>;

// Draft Welsh, to be checked by a translator.
const cy: Words = {
  thanks: {
    title: 'Rydym wedi cael eich ymholiad',
    reference: 'Eich cyfeirnod yw {reference}. Nodwch ef os gwelwch yn dda.',
    noReference: 'Diolch. Mae eich ymholiad wedi ein cyrraedd.',
    next: 'Bydd rhywun yn ei ddarllen ac yn ateb. Os byddwch yn ysgrifennu neu’n ffonio yn ei gylch, rhowch y cyfeirnod.',
    back: 'Yn ôl i’r wefan',
  },
  problems: {
    title: 'Mae problem',
    error: 'Gwall: {title}',
    lead: 'Ni chafodd eich ymholiad ei anfon, oherwydd:',
    back: 'Defnyddiwch fotwm Yn ôl eich porwr, newidiwch yr hyn sydd ar y rhestr hon, ac anfonwch y ffurflen eto.',
  },
  refused: {
    title: 'Ni chafodd eich ymholiad ei anfon',
    back: 'Defnyddiwch fotwm Yn ôl eich porwr i fynd yn ôl i’r ffurflen.',
  },
  refusals: {
    unreadable: 'Nid oedd modd darllen yr hyn a anfonodd y ffurflen. Anfonwch hi eto.',
    'too-large': 'Anfonodd y ffurflen fwy na 64 KB. Gwnewch eich neges yn fyrrach.',
    'wrong-type':
      'Rhaid anfon y ffurflen fel application/json neu application/x-www-form-urlencoded, yn UTF-8 a heb ei chywasgu.',
    origin: 'Ni chaiff y wefan hon anfon ymholiadau yma. Rhaid i’r tîm gwe ei hychwanegu at ALLOWED_ORIGINS.',
    'too-many':
      'Daeth gormod o ymholiadau o’ch rhwydwaith. Arhoswch {seconds} eiliad ac anfonwch eich ymholiad eto.',
    conflict:
      'Rydych wedi anfon y ffurflen hon o’r blaen, gyda geiriau eraill ynddi. Agorwch y ffurflen o’r newydd, ac anfonwch hi eto.',
    'not-stored': 'Nid oedd modd cadw eich ymholiad. Arhoswch funud ac anfonwch ef eto.',
    method: 'Dim ond ymholiadau a anfonir â POST y mae’r cyfeiriad hwn yn eu derbyn.',
    fault: 'Aeth rhywbeth o’i le ar ein hochr ni. Arhoswch funud ac anfonwch eich ymholiad eto.',
  },
  fields: {
    reason: { missing: 'Dewiswch reswm', invalid: 'Dewiswch reswm o’r rhestr' },
    name: {
      missing: 'Rhowch eich enw',
      'too-long': 'Rhaid i’ch enw fod heb fod yn hirach na {maximum} nod',
      invalid: 'Mae rhywbeth yn eich enw na allwn ei ddarllen. Teipiwch ef eto',
    },
    reply: { missing: 'Rhowch gyfeiriad e-bost neu rif ffôn, er mwyn i ni allu ateb' },
    email: {
      'too-long': 'Rhaid i’ch cyfeiriad e-bost fod heb fod yn hirach na {maximum} nod',
      invalid: 'Rhowch gyfeiriad e-bost fel enw@example.com',
    },
    phone: { invalid: 'Rhowch rif ffôn â 7 i 15 digid, fel 029 2000 0000' },
    organisation: {
      'too-long': 'Rhaid i enw eich sefydliad fod heb fod yn hirach na {maximum} nod',
      invalid: 'Mae rhywbeth yn enw eich sefydliad na allwn ei ddarllen. Teipiwch ef eto',
    },
    message: {
      missing: 'Rhowch eich neges',
      'too-long': 'Rhaid i’ch neges fod heb fod yn hirach na {maximum} nod',
      invalid: 'Mae rhywbeth yn eich neges na allwn ei ddarllen. Teipiwch hi eto',
    },
    consent: { missing: 'Ticiwch y blwch i ddweud y cawn ddefnyddio eich manylion i ateb' },
    result: { invalid: 'Nid oedd modd darllen canlyniad eich seren. Anfonwch y ffurflen hebddo' },
  },
  anyField: {
    missing: 'Mae “{field}” ar goll',
    'too-long': 'Mae “{field}” yn rhy hir',
    'too-many': 'Mae gan y ffurflen fwy o’i meysydd ei hun nag y gallwn eu derbyn',
    invalid: 'Mae rhywbeth yn “{field}” na allwn ei ddarllen',
  },
};

/** The words of the receiver's pages, by language. */
export const words: Readonly<Record<Locale, Words>> = { en, cy };

/** Why a request was refused as a whole. */
export type Refusal = keyof typeof en.refusals;
