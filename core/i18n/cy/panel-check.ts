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
};
