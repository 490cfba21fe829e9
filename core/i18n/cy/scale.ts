import type { Wording } from '../catalogue.ts';
import type { scale as english } from '../en/scale.ts';

/** The scale of answers: a label, and an anchor that says what it means, for each voice. */
export const scale: Wording<typeof english> = {
  0: {
    label: 'Ddim eto',
    team: 'Dydyn ni ddim wedi gweld unrhyw arwydd o hyn.',
    resident: 'Dydw i ddim wedi gweld unrhyw arwydd o hyn.',
  },
  1: {
    label: 'Ychydig',
    team: 'Unwaith neu ddwywaith, neu mae wedi’i gynllunio.',
    resident: 'Unwaith neu ddwywaith, neu mae wedi’i gynllunio.',
  },
  2: {
    label: 'Weithiau',
    team: 'Rhai timau, neu rywfaint o’r amser.',
    resident: 'Rhai lleoedd, neu rywfaint o’r amser.',
  },
  3: {
    label: 'Gan amlaf',
    team: 'Fel hyn rydyn ni’n gweithio gan amlaf, a gallwn ni roi enghreifftiau.',
    resident: 'Fel hyn y mae hi yma gan amlaf, a galla i roi enghreifftiau.',
  },
  4: {
    label: 'Bob amser',
    team: 'Dyma ein ffordd arferol o weithio, a byddai pobl sy’n defnyddio’r gwasanaeth yn cytuno.',
    resident: 'Dyma’r drefn arferol yma, a byddai eraill yn cytuno.',
  },
  'not-sure': {
    // Attested: the Welsh forms of GOV.UK services have it beside yes and no.
    label: 'Ddim yn siŵr',
    team: 'Dydw i ddim yn gwybod. Mae hwn yn ateb defnyddiol.',
    resident: 'Dydw i ddim yn gwybod. Mae hwn yn ateb defnyddiol.',
  },
};
