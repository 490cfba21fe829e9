import type { Wording } from '#core/i18n/catalogue';
import type { people as english } from '#core/i18n/en/prompts/people';

/** Who is left out: P47 to P52. {quote} is words of the page as they stand there. */
export const people: Wording<typeof english> = {
  'missing-carer-help': {
    title: 'Dim i ofalwyr, teulu na ffrindiau',
    question: 'Pe baech chi’n gwneud hyn dros rywun arall, beth fyddai angen i chi ei wybod nad yw yma?',
    why: 'Mae llawer o ymwelwyr â thudalen o’r fath yn dod dros rywun arall. Ailysgrifennodd Essex ei thudalennau i ofalwyr gyda grwpiau gofalwyr, a dysgu bod rhaid i’r testun weithio i bobl sydd ar frys (Cyngor Sir Essex, 2018).',
    evidence:
      'Mae’r dudalen yn sôn am “{quote}”. Nid yw byth yn siarad â rhywun sy’n gofyn dros berson arall.',
  },
};
