import type { Wording } from '#core/i18n/catalogue';
import type { people as english } from '#core/i18n/en/prompts/people';

/** Who is left out: P47 to P52. {quote} is words of the page as they stand there. */
export const people: Wording<typeof english> = {
  'missing-formats': {
    title: 'Dim fformatau nac ieithoedd eraill',
    question: 'Pa fformat fyddai ei angen ar rywun rydych yn ei adnabod? Ble fydden nhw’n chwilio amdano?',
    why: 'Mae angen i bobl na allant ddarllen tudalen weld y gallant ei chael mewn ffordd arall. Mae’r Adran Gwaith a Phensiynau’n rhoi hynny wrth ymyl ei manylion cyswllt (System Ddylunio DWP).',
    evidence:
      'Nid yw’r dudalen yn enwi unrhyw fformat nac iaith arall. Edrychwyd ar y pennyn a’r troedyn hefyd.',
  },
  'missing-welsh': {
    title: 'Dim ffordd at y dudalen yn Gymraeg',
    question:
      'Os ydych yn defnyddio’r Gymraeg, beth sy’n digwydd pan fyddwch yn ceisio gwneud hyn yn Gymraeg?',
    why: 'Yng Nghymru gall pobl ddisgwyl tudalennau cyngor yn Gymraeg yn ogystal ag yn Saesneg (Rheoliadau Safonau’r Gymraeg 2015). Mae’r hyn y mae’n rhaid i bob cyngor ei wneud yn ei hysbysiad cydymffurfio ei hun.',
    evidence: 'Tudalen Saesneg cyngor yng Nghymru yw hon. Nid oes dim arni’n arwain at y dudalen yn Gymraeg.',
  },
  'missing-carer-help': {
    title: 'Dim i ofalwyr, teulu na ffrindiau',
    question: 'Pe baech chi’n gwneud hyn dros rywun arall, beth fyddai angen i chi ei wybod nad yw yma?',
    why: 'Mae llawer o ymwelwyr â thudalen o’r fath yn dod dros rywun arall. Ailysgrifennodd Essex ei thudalennau i ofalwyr gyda grwpiau gofalwyr, a dysgu bod rhaid i’r testun weithio i bobl sydd ar frys (Cyngor Sir Essex, 2018).',
    evidence:
      'Mae’r dudalen yn sôn am “{quote}”. Nid yw byth yn siarad â rhywun sy’n gofyn dros berson arall.',
  },
  'missing-self-funder-help': {
    title: 'Dim i bobl sy’n talu drostyn nhw eu hunain',
    question: 'Pe na bai’r cyngor yn talu, beth fyddech chi ei eisiau gan y dudalen hon?',
    why: 'Mae llawer o bobl ag angen gofal yn talu am y cyfan, ac yn chwilio am gyngor hefyd. Pan wnaeth Stockport ei gwefan gofal, roedd disgwyl i gynghorau ei roi (Governance International).',
    evidence:
      'Mae’r dudalen yn dweud pwy all gael help: “{quote}”. Nid yw’n dweud dim wrth bobl sy’n talu am y cyfan eu hunain.',
  },
  'pictures-without-words': {
    title: 'Lluniau neu fideo heb eiriau',
    question: 'Beth wnaethoch chi ei golli os nad oeddech yn gallu ei weld neu ei glywed?',
    why: 'Mae ar bobl nad ydynt yn gweld llun, neu nad ydynt yn clywed ffilm, angen yr un peth mewn geiriau (WCAG 2.2, 1.1.1 ac 1.2.2). Gall fod gan chwaraewr gapsiynau na all y gwiriad hwn eu gweld.',
    evidence: 'Ni chafwyd geiriau sy’n mynd gyda hyn: “{quote}”',
  },
  'missing-community-help': {
    title: 'Mae help gan bobl eraill ar goll',
    question:
      'Pwy yn eich ardal chi sydd eisoes yn helpu gyda hyn? A ddylen nhw fod ar y dudalen hon, neu helpu i’w hysgrifennu?',
    why: 'Mae grwpiau a chymdogion yn aml yn helpu gyda’r hyn na all unrhyw swyddfa ei wneud. Yn rhwydweithiau KeyRing mae pobl ag anghenion cymorth yn helpu ei gilydd (Governance International). Peidiwch byth â defnyddio hyn i anfon pobl i ffwrdd o wasanaeth.',
    evidence:
      'Mae’r dudalen yn sôn am “{quote}”. Nid yw’n enwi grŵp, cymydog na gwirfoddolwr sy’n helpu gyda hynny.',
  },
};
