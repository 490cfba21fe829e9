import type { Wording } from '../catalogue.ts';
import type {
  causes as englishCauses,
  openQuestions as englishQuestions,
  prompts as english,
  severity as englishSeverity,
  strength as englishStrength,
} from '../en/prompts.ts';
import { contact } from './prompts/contact.ts';
import { nextSteps } from './prompts/next-steps.ts';
import { words } from './prompts/words.ts';
import { structure } from './prompts/structure.ts';
import { forms } from './prompts/forms.ts';
import { people } from './prompts/people.ts';
import { listening } from './prompts/listening.ts';

/** The prompts. {quote} is words of the page as they stand there. */
export const prompts: Wording<typeof english> = {
  ...contact,
  ...nextSteps,
  ...words,
  ...structure,
  ...forms,
  ...people,
  ...listening,
};

/** Two questions that are worth asking on any page. */
export const openQuestions: Wording<typeof englishQuestions> = {
  'came-for': 'Beth oeddech chi’n ceisio ei ddatrys pan ddaethoch chi yma?',
  'did-next': 'Beth wnaethoch chi nesaf?',
};

/** Why a page makes people call, as names of groups. */
export const causes: Wording<typeof englishCauses> = {
  'not-found': 'Methu dod o hyd iddo',
  'not-understood': 'Ddim yn ei ddeall',
  'what-next': 'Beth sy’n digwydd nesaf',
  'for-me': 'A yw hyn i mi, a beth yw’r gost',
  'form-in-the-way': 'Ffurflen neu ddogfen yn y ffordd',
  access: 'Methu ei ddefnyddio: fformat, iaith, anabledd, dyfais',
  'out-of-date': 'Wedi dyddio',
  'passed-around': 'Gofyn ddwywaith, anfon o un i’r llall',
  'not-heard': 'Neb yn gwrando, dim ymddiriedaeth',
  urgent: 'Brys, neu y tu allan i oriau',
};

/** How much it matters. The key is the number of the rule. */
export const severity: Wording<typeof englishSeverity> = {
  1: 'Gwerth ei ofyn',
  2: 'Yn aml yn gwneud i bobl ffonio, neu’n gadael rhai allan',
  3: 'Yn debygol o wneud i bobl ffonio, neu o’u cau allan',
};

/** How sure the tool can be. The key is the number of the rule. */
export const strength: Wording<typeof englishStrength> = {
  1: 'Awgrym bras',
  2: 'Patrwm yn y geiriau: weithiau’n anghywir',
  3: 'Ffaith ar y dudalen',
};
