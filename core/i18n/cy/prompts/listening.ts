import type { Wording } from '#core/i18n/catalogue';
import type { listening as english } from '#core/i18n/en/prompts/listening';

/** Listening, and keeping it true: P53 to P60. {quote} is words of the page as they stand there. */
export const listening: Wording<typeof english> = {
  'past-dates': {
    title: 'Dyddiad sydd wedi mynd heibio',
    question: 'A yw hyn yn dal yn wir? Sut fyddech chi’n gwybod?',
    why: 'Mae un hen ddyddiad yn gwneud i bobl amau’r dudalen gyfan, a ffonio i fod yn siŵr. Barnwch gyda’ch gilydd a yw’n dal i sefyll (Governance International: co-assess).',
    evidence: 'Mae’r dudalen yn dal i sôn am {date} fel rhywbeth sydd i ddod: “{quote}”',
  },
};
