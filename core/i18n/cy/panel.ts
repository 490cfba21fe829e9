import type { Wording } from '../catalogue.ts';
import type { panel as english } from '../en/panel.ts';

/** The frame of the extension's panel: where the reviewer is, what comes next, what is saved. */
export const panel: Wording<typeof english> = {
  title: 'Adolygiad cydgynhyrchu',
  moment: 'Un eiliad…',
  privateWindow: 'Ffenestr breifat yw hon. Mae adolygiadau’n cael eu cadw ar y ddyfais hon yr un fath.',
  parts: 'Rhannau’r adolygiad',
  views: {
    page: 'Y dudalen',
    journey: 'Y daith',
    people: 'Pobl',
    check: 'Seren',
    case: 'Achos',
    files: 'Ffeiliau',
    settings: 'Gosodiadau',
  },
  where: {
    none: 'Dim adolygiad eto',
    page: '{review}: tudalen {n} o {of}',
    review: {
      zero: '{review}: dim tudalennau',
      one: '{review}: {n} dudalen',
      two: '{review}: {n} dudalen',
      few: '{review}: {n} tudalen',
      many: '{review}: {n} thudalen',
      other: '{review}: {n} tudalen',
    },
  },
  next: 'Nesaf: {step}',
  steps: {
    open: 'agorwch dudalen o’ch gwefan a phwyswch ein botwm yn y bar offer.',
    decide: {
      zero: 'does dim cwestiynau ar ôl ar y dudalen hon.',
      one: 'penderfynwch ar {n} cwestiwn ar y dudalen hon.',
      two: 'penderfynwch ar {n} gwestiwn ar y dudalen hon.',
      few: 'penderfynwch ar {n} chwestiwn ar y dudalen hon.',
      many: 'penderfynwch ar {n} chwestiwn ar y dudalen hon.',
      other: 'penderfynwch ar {n} cwestiwn ar y dudalen hon.',
    },
    ask: {
      zero: 'does dim cwestiynau ar ôl i holi pobl amdanyn nhw.',
      one: 'holwch bobl am {n} cwestiwn.',
      two: 'holwch bobl am {n} gwestiwn.',
      few: 'holwch bobl am {n} chwestiwn.',
      many: 'holwch bobl am {n} chwestiwn.',
      other: 'holwch bobl am {n} cwestiwn.',
    },
    check: 'gwnewch asesiad y seren ar gyfer y gwasanaeth cyfan.',
    case: 'cyfrifwch beth fyddai cost newid a beth allai ddod ohono.',
    goOn: 'ewch ymlaen i dudalen nesaf y daith, neu cadwch adroddiad.',
  },
  saving: {
    all: 'Mae popeth wedi’i gadw ar y ddyfais hon.',
    now: 'Yn cadw…',
    done: 'Wedi’i gadw.',
    undone: 'Mae fel yr oedd o’r blaen.',
    undo: 'Dadwneud',
    again: 'Rhoi cynnig arall arni',
    failed: 'Heb ei gadw. Mae’r hyn a ysgrifennoch chi yma o hyd.',
    because: {
      'disk-full':
        'Mae disg y ddyfais hon yn llawn. Gwnewch le, neu cadwch gopi wrth gefn a dileu hen adolygiadau. Yna rhowch gynnig arall arni.',
      gone: 'Dydy’r adolygiad hwn, neu’r dudalen hon ohono, ddim ar y ddyfais hon mwyach. Dewiswch un arall yn “Y daith”.',
      unopened:
        'Doedd y porwr ddim yn gallu agor y nodiadau ar y ddyfais hon. Caewch ffenestri eraill y porwr a rhowch gynnig arall arni.',
      blocked:
        'Mae ffenestr arall o’r estyniad hwn yn dal yr adolygiadau. Caewch ei baneli a’i dabiau eraill, yna rhowch gynnig arall arni.',
      newer:
        'Fersiwn mwy newydd o’r estyniad hwn a ysgrifennodd yr adolygiadau hyn. Copïwch yr hyn a ysgrifennoch chi, yna diweddarwch yr estyniad.',
      unread:
        'Dydy’r porwr ddim yn gallu darllen yr adolygiad hwn mwyach: mae ei ffeiliau wedi’u difrodi. Copïwch yr hyn a ysgrifennoch chi, yna dewch â chopi wrth gefn i mewn yn “Ffeiliau”.',
      closed:
        'Cafodd yr estyniad ei ddiweddaru neu ei stopio. Copïwch yr hyn a ysgrifennoch chi, yna caewch y panel hwn a’i agor eto.',
    },
    reason: 'Mae’r porwr yn dweud: {reason}',
  },
  failed:
    'Wnaeth hyn ddim gweithio. Caewch y panel a’i agor eto. Mae’r hyn sydd wedi’i gadw yn aros wedi’i gadw.',
  yes: 'Ie',
  no: 'Na, cadwch e',
  save: 'Cadw',
  cancel: 'Canslo',
  edit: 'Newid',
  remove: 'Dileu',
  newTab: '(yn agor mewn tab newydd)',
};
