import type { Wording } from '#core/i18n/catalogue';
import type { contact as english } from '#core/i18n/en/prompts/contact';

/** Contact and dead ends: P01 to P08. {quote} is words of the page as they stand there. */
export const contact: Wording<typeof english> = {
  'phone-number-first': {
    title: 'Rhif ffôn yn gyntaf',
    question:
      'Cyn i bobl ffonio, beth oedden nhw’n gobeithio y byddai’r dudalen hon yn ei ddweud? Pa rai o’r atebion hynny allai ddod gyntaf?',
    why: 'Mae rhif cyn unrhyw ateb yn anfon pobl at y ffôn. Mae’r staff sy’n ateb y galwadau’n gwybod beth sydd ar goll: dyna sut y gwellodd llywodraeth Canada ei thudalennau cysylltu (blog.canada.ca, 2021). Cadwch y rhif hefyd.',
    evidence: 'Mae rhif ffôn yn dod cyn i ddim gael ei ateb: “{quote}”',
  },
  'contact-dead-end': {
    title: '“Cysylltwch â ni” heb ateb',
    question: 'Beth fyddai angen i chi ei wybod yma fel na fyddai’n rhaid i chi ofyn?',
    why: 'Mae rhywun a ddaeth am ateb yn gadael gyda thasg. Gofynnodd Stockport i 30 o bobl sut maen nhw’n chwilio am help cyn ysgrifennu ei gwefan gofal (Governance International). Peidiwch byth â defnyddio hyn i dynnu’r ffôn i ffwrdd.',
    evidence: 'Mae’r rhan hon yn gorffen trwy anfon pobl i ffwrdd: “{quote}”',
  },
  'crisis-without-urgent-route': {
    title: 'Geiriau am argyfwng, ond dim llwybr brys',
    question: 'Pe bai hyn yn digwydd ar nos Sul, am beth fyddech chi’n chwilio gyntaf?',
    why: 'Gall rhywun sy’n darllen hyn fod mewn perygl nawr, neu adnabod rhywun sydd mewn perygl. Gwelodd Stockport fod rhaid cyrraedd pobl cyn argyfwng (Governance International).',
    evidence: 'Mae’r dudalen yn dweud “{quote}”, ac nid oes dim arni’n dweud beth i’w wneud ar unwaith.',
  },
};
