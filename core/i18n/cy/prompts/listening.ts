import type { Wording } from '#core/i18n/catalogue';
import type { listening as english } from '#core/i18n/en/prompts/listening';

/** Listening, and keeping it true: P53 to P60. {quote} is words of the page as they stand there. */
export const listening: Wording<typeof english> = {
  'missing-feedback': {
    title: 'Dim ffordd o roi adborth',
    question: 'Sut fyddech chi’n dweud wrthym fod y dudalen hon yn anghywir? A fyddech chi’n disgwyl ateb?',
    why: 'Y rhai sy’n defnyddio tudalen sy’n gweld gyntaf beth sydd o’i le arni. I asesu gwasanaeth gyda’n gilydd, mae angen ffordd ar bobl o ddweud hynny (Governance International: co-assess).',
    evidence:
      'Nid oes dim ar y dudalen yn gofyn beth mae pobl yn ei feddwl ohoni. Edrychwyd ar y pennyn a’r troedyn hefyd.',
  },
  'feedback-without-change': {
    title: 'Gofyn am adborth, heb arwydd o newid',
    question: 'Pryd wnaeth dweud wrthym wahaniaeth ddiwethaf?',
    why: 'Mae pobl nad ydynt byth yn clywed beth ddaeth ohono yn rhoi’r gorau i ddweud. Mae Walsall Together, partneriaeth iechyd a gofal, yn dweud ei bod yn rhoi gwybod i bobl beth sydd wedi newid, neu pam nad yw wedi newid.',
    evidence:
      'Gofynnir i bobl beth maen nhw’n ei feddwl: “{quote}”. Nid yw’r dudalen yn dweud beth ddaeth ohono.',
  },
  'old-pages': {
    title: 'Hen dudalen',
    question: 'Beth sydd wedi newid y gwyddoch amdano ac nad ydym yn ei ddangos?',
    why: 'Mae tudalen â hen ddyddiad yn gwneud i bobl ffonio i fod yn siŵr. Y bobl sy’n defnyddio’r gwasanaeth sy’n gwybod beth sydd wedi newid (Governance International: co-assess).',
    evidence: 'Y dyddiad diweddaraf ar y dudalen yw {date}: “{quote}”',
  },
  'past-dates': {
    title: 'Dyddiad sydd wedi mynd heibio',
    question: 'A yw hyn yn dal yn wir? Sut fyddech chi’n gwybod?',
    why: 'Mae un hen ddyddiad yn gwneud i bobl amau’r dudalen gyfan, a ffonio i fod yn siŵr. Barnwch gyda’ch gilydd a yw’n dal i sefyll (Governance International: co-assess).',
    evidence: 'Mae’r dudalen yn dal i sôn am {date} fel rhywbeth sydd i ddod: “{quote}”',
  },
  'broken-links': {
    title: 'Dolen nad yw’n mynd i unman',
    question: 'Beth oeddech chi’n gobeithio dod o hyd iddo yno?',
    why: 'Pan nad oes dim yn digwydd, mae pobl yn rhoi cynnig arall arni, yn gadael neu’n ffonio. Dylai cyfeiriadau ddal i weithio (W3C: Cool URIs don’t change).',
    evidence: 'Mae’r ddolen “{quote}” yn arwain at {address}, ac nid yw hwnnw yno.',
  },
  'unasked-changes': {
    title: 'Dim arwydd y gofynnwyd i neb',
    question: 'A ofynnodd unrhyw un i chi ai dyma sydd ei angen? Beth fyddech chi wedi’i roi gyntaf?',
    why: 'Mae’n haws derbyn newid os yw pobl wedi helpu i’w ddewis. Yn Surrey roedd pobl ifanc ar y paneli a ddewisodd wasanaethau (Governance International).',
    evidence: 'Mae’r dudalen yn sôn am newid: “{quote}”. Nid yw’n dweud y gofynnwyd i unrhyw un.',
  },
  'missing-taking-part': {
    title: 'Dim ffordd o gymryd rhan',
    question:
      'A fyddech chi’n helpu i ddylunio’r fersiwn nesaf? Beth fyddai’n ei gwneud yn werth eich amser?',
    why: 'Byddai rhai o’r bobl sy’n defnyddio gwasanaeth yn falch o wneud mwy, pe bai rhywun yn gofyn (Governance International: People it). Nid oes rhaid i bob tudalen ofyn: gall un ddolen ar y wefan fod yn ddigon.',
    evidence:
      'Nid yw’r dudalen yn enwi unrhyw ffordd o gymryd rhan. Edrychwyd ar y pennyn a’r troedyn hefyd.',
  },
  'measures-without-people': {
    title: 'Nid y defnyddwyr sy’n diffinio llwyddiant',
    question: 'Sut fyddech chi’n gwybod bod y gwasanaeth hwn wedi gweithio i chi? Beth ddylem ni ei gyfrif?',
    why: 'Gall cyngor gyrraedd ei holl dargedau heb i neb fod yn well ei fyd. Aseswch gyda’ch gilydd a weithiodd (Governance International: co-assess).',
    evidence:
      'Mae’r dudalen yn cyfrif yr hyn mae’r cyngor yn ei wneud: “{quote}”. Nid yw’n dweud beth oedd ar bobl ei eisiau, na beth oedd eu barn amdano.',
  },
};
