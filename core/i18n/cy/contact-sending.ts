import type { Wording } from '../catalogue.ts';
import type { contactSending as english } from '../en/contact-sending.ts';

/** The contact form: what has to be put right, and what became of a message. */
export const contactSending: Wording<typeof english> = {
  count: {
    left: {
      zero: 'Does dim nodau ar ôl gennych chi',
      one: 'Mae {n} nod ar ôl gennych chi',
      two: 'Mae {n} nod ar ôl gennych chi',
      few: 'Mae {n} nod ar ôl gennych chi',
      many: 'Mae {n} nod ar ôl gennych chi',
      other: 'Mae {n} nod ar ôl gennych chi',
    },
    over: {
      zero: 'Does dim nodau’n ormod gennych chi',
      one: 'Mae gennych chi {n} nod yn ormod',
      two: 'Mae gennych chi {n} nod yn ormod',
      few: 'Mae gennych chi {n} nod yn ormod',
      many: 'Mae gennych chi {n} nod yn ormod',
      other: 'Mae gennych chi {n} nod yn ormod',
    },
  },

  problem: 'Mae problem',
  error: 'Gwall:',
  errors: {
    reason: 'Dewiswch beth hoffech chi siarad amdano',
    name: 'Rhowch eich enw',
    reply: 'Rhowch gyfeiriad e-bost neu rif ffôn, er mwyn i ni allu ateb',
    email: 'Rhowch gyfeiriad e-bost fel enw@example.com',
    phone: 'Rhowch rif ffôn fel 01632 960 001, gyda 7 i 15 digid',
    message: 'Ysgrifennwch eich neges',
    consent: 'Ticiwch y blwch os ydych chi’n cytuno',
    missing: 'Atebwch “{label}”',
    invalid: 'Gwiriwch “{label}”',
    tooLong: {
      zero: 'Mae “{label}” yn rhy hir',
      one: 'Mae “{label}” {n} nod yn rhy hir',
      two: 'Mae “{label}” {n} nod yn rhy hir',
      few: 'Mae “{label}” {n} nod yn rhy hir',
      many: 'Mae “{label}” {n} nod yn rhy hir',
      other: 'Mae “{label}” {n} nod yn rhy hir',
    },
  },

  sending: 'Yn anfon eich neges…',
  busy: {
    zero: 'Rydyn ni’n brysur. Bydd eich neges yn mynd eto nawr. Cadwch y dudalen hon ar agor.',
    one: 'Rydyn ni’n brysur. Bydd eich neges yn mynd eto mewn {n} eiliad. Cadwch y dudalen hon ar agor.',
    two: 'Rydyn ni’n brysur. Bydd eich neges yn mynd eto mewn {n} eiliad. Cadwch y dudalen hon ar agor.',
    few: 'Rydyn ni’n brysur. Bydd eich neges yn mynd eto mewn {n} eiliad. Cadwch y dudalen hon ar agor.',
    many: 'Rydyn ni’n brysur. Bydd eich neges yn mynd eto mewn {n} eiliad. Cadwch y dudalen hon ar agor.',
    other: 'Rydyn ni’n brysur. Bydd eich neges yn mynd eto mewn {n} eiliad. Cadwch y dudalen hon ar agor.',
  },
  stop: 'Stopio',

  sent: 'Mae eich neges wedi ein cyrraedd',
  reference: 'Eich cyfeirnod yw {reference}.',
  referenceHint: 'Cadwch nodyn ohono.',
  another: 'Anfon neges arall',

  failed: 'Chafodd eich neges ddim ei hanfon',
  stillHere: 'Mae’r hyn a ysgrifennoch chi yma o hyd.',
  why: {
    offline: 'Doedd dim modd ein cyrraedd. Efallai eich bod chi all-lein.',
    broken: 'Aeth rhywbeth o’i le ar ein hochr ni.',
    conflict:
      'Mae gennym ni neges gennych chi’n barod, a dydy hi ddim yr un fath. I anfon hon hefyd, rhowch gynnig arall arni.',
    wrong: 'Dydy’r ffurflen hon ddim yn gweithio ar hyn o bryd. Cysylltwch â ni mewn ffordd arall.',
  },
  later: {
    zero: 'Rydyn ni’n brysur. Rhowch gynnig arall arni nawr.',
    one: 'Rydyn ni’n brysur. Rhowch gynnig arall arni mewn {n} munud.',
    two: 'Rydyn ni’n brysur. Rhowch gynnig arall arni mewn {n} funud.',
    few: 'Rydyn ni’n brysur. Rhowch gynnig arall arni mewn {n} munud.',
    many: 'Rydyn ni’n brysur. Rhowch gynnig arall arni mewn {n} munud.',
    other: 'Rydyn ni’n brysur. Rhowch gynnig arall arni mewn {n} munud.',
  },
  again: 'Rhoi cynnig arall arni',
  keep: 'Ei chadw ar y ddyfais hon a’i hanfon yn nes ymlaen',
  keepHint: 'Os ydych chi’n rhannu’r ddyfais hon, gallai eraill ei darllen.',
  notKept: 'Dydy’r porwr hwn ddim yn gadael i ni gadw eich neges. Gallwch chi ei chopïo.',
  byEmail: 'Ei hanfon drwy e-bost',
  copy: 'Copïo fy neges',
  copied: 'Wedi’i chopïo.',
  yourMessage: 'Eich neges',
  copyByHand: 'Dydy eich porwr ddim yn gadael i ni gopïo. Dewiswch y testun hwn a’i gopïo.',
};
