import type { Wording } from '../catalogue.ts';
import type { caseCard as english } from '../en/case-card.ts';

/** The words round one case. The case itself brings its own. */
export const caseCard: Wording<typeof english> = {
  years: '{from} i {to}',
  since: 'o {from} ymlaen',
  approaches: 'Sut y gwnaeth pobl gydweithio',
  inferred: 'Ein dehongliad ni: nid yw’r ffynhonnell yn defnyddio’r enw hwn.',
  problem: 'Y broblem',
  together: 'Beth wnaeth pobl gyda’i gilydd',
  span: 'Amser: {span}',
  caution: 'Cymerwch ofal:',
  evidence: 'Pa mor sicr allwn ni fod?',
  source: 'Ffynhonnell',
  sources: 'Rhagor o ffynonellau',
  sourceLink: '{title}, ar {site}',
  checked: 'Gwnaethom wirio’r ffynonellau ddiwethaf ar {date}.',
  more: 'Rhagor am yr achos hwn',
  figures: 'Rhagor o ffigurau',
  link: 'Dolen i’r achos hwn',
  linkTo: 'Dolen i’r achos hwn: {title}',
};
