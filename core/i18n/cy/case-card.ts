import type { Wording } from '../catalogue.ts';
import type { caseCard as english } from '../en/case-card.ts';

/** The words round one case. The case itself brings its own. */
export const caseCard: Wording<typeof english> = {
  years: '{from} i {to}',
  since: 'o {from} ymlaen',
  approaches: 'Sut y gwnaeth pobl gydweithio',
  inferred: 'Ein dehongliad ni: dydy’r ffynhonnell ddim yn defnyddio’r enw hwn.',
  problem: 'Y broblem',
  together: 'Beth wnaeth pobl gyda’i gilydd',
  span: 'Amser: {span}',
  caution: 'Cymerwch ofal:',
  evidence: 'Pa mor sicr allwn ni fod?',
  source: 'Ffynhonnell',
  sources: 'Rhagor o ffynonellau',
  sourceLink: '{title}, ar {site}',
  checked: 'Fe wnaethon ni wirio’r ffynonellau ddiwethaf ar {date}.',
  more: 'Rhagor am yr enghraifft hon',
  figures: 'Rhagor o ffigurau',
  link: 'Dolen i’r enghraifft hon',
  linkTo: 'Dolen i’r enghraifft hon: {title}',
};
