import type { Wording } from '../catalogue.ts';
import type { contact as english } from '../en/contact.ts';

/** The contact form: the questions of the form that is built where the page has none. */
export const contact: Wording<typeof english> = {
  reason: 'Beth hoffech chi siarad amdano?',
  reasons: {
    'training-managers': 'Hyfforddiant i reolwyr',
    'training-frontline': 'Hyfforddiant i staff rheng flaen',
    'awareness-top-team': 'Sesiwn gyntaf i’r uwch dîm',
    lab: 'Labordy Cydgynhyrchu',
    tailored: 'Rhaglen wedi’i llunio i ni',
    'share-case': 'Enghraifft yr hoffwn ei rhannu',
  },
  somethingElse: 'Rhywbeth arall',
  name: 'Eich enw',
  reply: 'Sut gallwn ni ateb?',
  replyHint: 'Rhowch o leiaf un.',
  email: 'Cyfeiriad e-bost',
  phone: 'Rhif ffôn',
  organisation: 'Sefydliad (dewisol)',
  message: 'Eich neges',
  messageHint: 'Peidiwch â chynnwys manylion banc, na ffeithiau preifat am bobl eraill.',
  privacy: 'Sut rydyn ni’n defnyddio eich manylion',
  website: 'Gadewch hwn yn wag',
  send: 'Anfon y neges',
};
