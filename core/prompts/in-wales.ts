import type { PageModel } from '#core/page/page-model';
import { hostOf, nationOf } from './council.ts';

/** How names of places begin that lie in Wales; Aberdeen and its like are in Scotland. */
const place =
  /^(?:www\.)?(?:llan|aber(?!deen|dour|feldy|foyle|lour|nethy|tay)|ynys|caer(?!laverock)|rhond|rhos|cwm|ponty|brynmawr|blaenau|tredegar|trefynwy)/;

/** What only a council in Wales is called. */
const ownName = /\bcounty borough council\b|\bcyngor (?!ar bopeth)\p{Lu}/iu;

/** What pages of councils in Wales speak of, and those of others hardly. */
const publicLife = [
  /\bwelsh government\b/i,
  /\bsenedd\b/i,
  /\bestyn\b/i,
  /\bwelsh[- ]medium\b/i,
  /\bnatural resources wales\b/i,
  /\bpublic health wales\b/i,
  /\bcare inspectorate wales\b/i,
  /\bsocial care wales\b/i,
  /\bombudsman for wales\b/i,
  /\bcurriculum for wales\b/i,
  /\brent smart wales\b/i,
  /\bnhs 111 wales\b/i,
  /\(wales\) (?:act|measure|order|regulations)\b/i,
];

/** One of them may be a word about the neighbours. */
const enough = 2;

/** Whether a page is of a council in Wales: by its address, by what it calls itself, or by what it speaks of. */
export function isInWales(page: PageModel): boolean {
  if (nationOf(page) === 'wales' || place.test(hostOf(page.url))) return true;
  const frame = page.blocks.filter(({ region }) => /^(?:header|footer)$/.test(region));
  if ([page.title, ...frame.map(({ text }) => text)].some((text) => ownName.test(text))) return true;
  let signs = 0;
  for (const sign of publicLife) {
    if (page.blocks.some(({ text }) => sign.test(text))) signs += 1;
    if (signs === enough) return true;
  }
  return false;
}
