import type { Wording } from '../catalogue.ts';
import type { contactOutbox as english } from '../en/contact-outbox.ts';

/** The contact form's messages that wait on this device for a connection. */
export const contactOutbox: Wording<typeof english> = {
  waiting: {
    zero: 'Does dim negeseuon yn aros',
    one: 'Mae {n} neges yn aros',
    two: 'Mae {n} neges yn aros',
    few: 'Mae {n} neges yn aros',
    many: 'Mae {n} neges yn aros',
    other: 'Mae {n} neges yn aros',
  },
  how: {
    zero: 'Does dim byd wedi’i gadw ar y ddyfais hon.',
    one: 'Mae wedi’i chadw ar y ddyfais hon. Bydd yn mynd pan fyddwch chi ar-lein a’r dudalen hon ar agor.',
    two: 'Maen nhw wedi’u cadw ar y ddyfais hon. Byddan nhw’n mynd pan fyddwch chi ar-lein a’r dudalen hon ar agor.',
    few: 'Maen nhw wedi’u cadw ar y ddyfais hon. Byddan nhw’n mynd pan fyddwch chi ar-lein a’r dudalen hon ar agor.',
    many: 'Maen nhw wedi’u cadw ar y ddyfais hon. Byddan nhw’n mynd pan fyddwch chi ar-lein a’r dudalen hon ar agor.',
    other:
      'Maen nhw wedi’u cadw ar y ddyfais hon. Byddan nhw’n mynd pan fyddwch chi ar-lein a’r dudalen hon ar agor.',
  },
  written: 'Ysgrifennwyd {date} am {time}',
  read: 'Ei darllen',
  stale: 'Mae hon dros 30 diwrnod oed, felly fydd hi ddim yn mynd ohoni ei hun.',
  refused: 'Doedden ni ddim yn gallu derbyn y neges hon fel y mae. Copïwch hi, ac ysgrifennwch aton ni eto.',
  sendNow: 'Anfon nawr',
  sending: 'Yn anfon…',
  notYet: 'Doedd dim modd ein cyrraedd eto. Byddwn ni’n rhoi cynnig arall arni.',
  sent: 'Mae eich neges a oedd yn aros wedi’i hanfon.',
  sentAs: 'Mae eich neges a oedd yn aros wedi’i hanfon. Eich cyfeirnod yw {reference}.',
  close: 'Cau',
  delete: 'Ei dileu',
  sure: 'Dileu’r neges hon? Dydy hi ddim wedi’i hanfon.',
  yes: 'Ie, ei dileu',
  no: 'Na, ei chadw',
  deleted: 'Mae’r neges wedi’i dileu.',
};
