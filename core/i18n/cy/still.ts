import type { Wording } from '../catalogue.ts';
import type { still as english } from '../en/still.ts';

export const still: Wording<typeof english> = {
  how: 'Atebwch y cwestiynau yma, yna argraffwch y dudalen hon. Neu argraffwch hi yn gyntaf, ac ysgrifennwch ar y papur.',
  nothingSent:
    'Does dim yn cael ei gadw na’i anfon. Pan fyddwch chi’n cau’r dudalen hon, bydd yr atebion wedi mynd.',
  next: 'Ble gwnaethoch chi ateb “{lowest}” neu “{low}”? Mae’r rhannau hynny’n lle da i ddechrau. Siaradwch am un ohonyn nhw gyda’ch gilydd.',
};
