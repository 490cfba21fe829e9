import type { Wording } from '../catalogue.ts';
import type { panelCheck as english } from '../en/panel-check.ts';

/** The panel's view of the self-check of the service that is under review. */
export const panelCheck: Wording<typeof english> = {
  title: 'Asesiad y seren',
  lead: 'Edrychwch ar y gwasanaeth cyfan y tu ôl i’r tudalennau hyn. Atebwch gyda’ch tîm, ac yn well fyth gyda phobl sy’n defnyddio’r gwasanaeth.',
  take: 'Gwneud asesiad y seren',
  takeAgain: 'Ei wneud eto',
  stop: 'Cau asesiad y seren',
  needReview: 'Dechreuwch adolygiad yn gyntaf. Yna gellir cadw’r canlyniad ynddo.',
  ready: 'Mae gennych chi ganlyniad. Ei gadw yn yr adolygiad “{review}”?',
  keep: 'Ei gadw yn yr adolygiad',
  kept: 'Mae’r canlyniad hwn wedi’i gadw yn yr adolygiad.',
  earlier: 'Canlyniadau yn yr adolygiad hwn',
  none: 'Dim canlyniad eto. Mae canlyniad yn dangos pa rannau o’r seren sy’n digwydd yn barod, a beth allai ddod nesaf.',
  on: 'Canlyniad {date}',
  unreadable:
    'Cafodd y canlyniad hwn ei wneud gan fersiwn arall o’r asesiad, felly does dim modd ei ddangos. Ei god yw {code}.',
  latest: 'Y canlyniad diweddaraf',
  groups: {
    title: 'Pwy sy’n gweld beth',
    lead: 'Rhowch atebion trigolion, staff, rheolwyr a chynghorwyr ochr yn ochr, a siaradwch am y bylchau.',
    open: 'Rhoi atebion ochr yn ochr',
    openAgain: 'Mynd ymlaen â’r atebion',
    close: 'Cau pwy sy’n gweld beth',
    notKept:
      'Mae’r atebion yn aros nes i chi gau’r panel hwn. Dydyn nhw ddim yn cael eu cadw yn yr adolygiad. Cadwch y casgliad fel ffeil i fynd ymlaen ar ddiwrnod arall.',
    needReview: 'Dechreuwch adolygiad yn gyntaf. Yna gall hyn fynd i mewn i’w adroddiad.',
    ready: 'Gallwch roi’r hyn rydych chi’n ei weld yma yn adroddiad “{review}”.',
    isIn: 'Mae’r hyn rydych chi’n ei weld yma yn adroddiad “{review}” nes i chi gau’r panel hwn.',
    older: 'Yn adroddiad “{review}” mae’r hyn a welsoch chi o’r blaen. Gallwch roi hwn yn ei le.',
    putIn: 'Ei roi yn yr adroddiad',
    takeOut: 'Ei dynnu o’r adroddiad',
  },
};
