import type { Wording } from '#core/i18n/catalogue';
import type { structure as english } from '#core/i18n/en/prompts/structure';

/** Structure: P29 to P36. {quote} is words of the page as they stand there. */
export const structure: Wording<typeof english> = {
  'vague-links': {
    title: 'Dolenni annelwig',
    question: 'Cyn i chi ei phwyso: i ble ydych chi’n meddwl mae hon yn mynd?',
    why: 'Mae llawer o bobl yn neidio o ddolen i ddolen, â’r llygad neu â darllenydd sgrin. Rhaid i ddolen wneud synnwyr ar ei phen ei hun (WCAG 2.2, 2.4.4 a 2.4.9).',
    evidence: 'Dim ond “{quote}” mae’r ddolen yn ei ddweud',
  },
};
