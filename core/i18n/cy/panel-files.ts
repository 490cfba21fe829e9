import type { Wording } from '../catalogue.ts';
import type { panelFiles as english } from '../en/panel-files.ts';

/** The panel's view of what leaves and comes back: reports, backups, imports. */
export const panelFiles: Wording<typeof english> = {
  title: 'Ffeiliau',
  report: {
    title: 'Cadw adroddiad',
    none: 'Does dim adolygiad i adrodd arno eto. Dechreuwch un yn “Y daith”.',
    lead: 'Adroddiad ar “{review}”. Gallwch chi weld isod beth fydd ynddo.',
    format: 'Math o ffeil',
    language: 'Iaith yr adroddiad',
    languages: { en: 'Saesneg', cy: 'Cymraeg' },
    save: 'Cadw’r adroddiad',
    saved: 'Mae’r porwr yn cadw’r ffeil “{name}”. Edrychwch yn eich lawrlwythiadau.',
    failed:
      'Doedd dim modd gwneud yr adroddiad. Mae’ch adolygiad yn ddiogel. Rhowch gynnig ar fath arall o ffeil, a dywedwch wrthon ni.',
  },
  backup: {
    title: 'Cadw copi wrth gefn',
    lead: {
      zero: 'Does dim adolygiadau ar y ddyfais hon.',
      one: 'Un ffeil gyda’r {n} adolygiad sydd ar y ddyfais hon. Gallwch chi ddod â hi’n ôl yma, neu i borwr arall.',
      two: 'Un ffeil gyda’r {n} adolygiad sydd ar y ddyfais hon. Gallwch chi ddod â hi’n ôl yma, neu i borwr arall.',
      few: 'Un ffeil gyda’r {n} adolygiad sydd ar y ddyfais hon. Gallwch chi ddod â hi’n ôl yma, neu i borwr arall.',
      many: 'Un ffeil gyda’r {n} adolygiad sydd ar y ddyfais hon. Gallwch chi ddod â hi’n ôl yma, neu i borwr arall.',
      other:
        'Un ffeil gyda’r {n} adolygiad sydd ar y ddyfais hon. Gallwch chi ddod â hi’n ôl yma, neu i borwr arall.',
    },
    none: 'Does dim adolygiadau ar y ddyfais hon eto, felly does dim byd i’w gopïo.',
    save: 'Cadw copi wrth gefn',
  },
  restore: {
    title: 'Dod ag adolygiadau yn ôl',
    lead: 'Dewiswch ffeil wrth gefn a gadwoch chi neu gydweithiwr. Bydd yn cael ei gwirio i gyd cyn i ddim byd newid.',
    choose: 'Ffeil wrth gefn',
    checking: 'Yn gwirio’r ffeil…',
    found: {
      zero: 'Does dim adolygiadau yn y ffeil hon, a gadwyd ar {date}.',
      one: 'Mae {n} adolygiad yn y ffeil hon, a gadwyd ar {date}.',
      two: 'Mae {n} adolygiad yn y ffeil hon, a gadwyd ar {date}.',
      few: 'Mae {n} adolygiad yn y ffeil hon, a gadwyd ar {date}.',
      many: 'Mae {n} adolygiad yn y ffeil hon, a gadwyd ar {date}.',
      other: 'Mae {n} adolygiad yn y ffeil hon, a gadwyd ar {date}.',
    },
    nothing: 'Mae hyn i gyd yma yn barod. Does dim byd i ddod ag e i mewn.',
    go: 'Dod â nhw i mewn',
    cancel: 'Ei adael',
    done: 'Wedi’i wneud. Dyma beth ddigwyddodd:',
  },
};
