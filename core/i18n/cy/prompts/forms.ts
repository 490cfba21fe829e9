import type { Wording } from '#core/i18n/catalogue';
import type { forms as english } from '#core/i18n/en/prompts/forms';

/** Documents and forms: P37 to P46. {quote} is words of the page as they stand there. */
export const forms: Wording<typeof english> = {
  'document-only-form': {
    title: 'Dim ond ffurflen PDF neu Word',
    question: 'Allech chi lenwi hon ar eich ffôn? Beth wnaethoch chi yn lle hynny?',
    why: 'Mae dogfennau’n anodd eu defnyddio ar ffôn, ac i lawer o bobl anabl. Cyngor Gwasanaeth Digidol y Llywodraeth yw HTML yn gyntaf (blog GDS, 2018). Cadwch bapur i’r rhai sydd am ei gael.',
    evidence: 'Dogfen yw’r ffurflen, ac nid oes ffordd arall ar y dudalen: “{quote}”',
  },
  'unexplained-private-questions': {
    title: 'Cwestiynau preifat heb reswm',
    question: 'Pam ydych chi’n meddwl ein bod ni’n gofyn hyn? Fyddech chi’n stopio yma?',
    why: 'Mae pobl yn stopio pan na welant pam mae rhywbeth preifat yn cael ei ofyn. Mae cyfraith diogelu data’r DU yn dweud y dylech ofyn am yr hyn sydd ei angen yn unig, a dweud pam (ICO).',
    evidence: 'Mae’r ffurflen yn gofyn “{quote}”, heb roi rheswm wrth ei ymyl.',
  },
  'unlabelled-fields': {
    title: 'Blychau heb labeli',
    question: 'Gwnewch gamgymeriad yn fwriadol gyda’ch gilydd. A ddywedodd wrthych sut i’w gywiro?',
    why: 'Mae angen label ar ddarllenwyr sgrin a rheoli â’r llais. Mae geiriau llwyd mewn blwch yn diflannu pan fyddwch yn teipio (GOV.UK Design System).',
    evidence: 'Nid oes gan flwch ei label ei hun: “{quote}”',
  },
};
