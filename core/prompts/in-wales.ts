import type { PageModel } from '#core/page/page-model';
import { hostOf, nationOf } from './council.ts';
import { perBlock } from './per-block.ts';

/** How names of places begin that lie in Wales; Aberdeen and its like are in Scotland, Pontefract in England. */
const place =
  /^(?:www\.)?(?:llan|aber(?!deen|dour|feldy|foyle|lour|nethy|tay)|ynys|caer(?!laverock)|rhond|rhos|cwm|pont(?!efract|eland)|pentre|bryn|glan(?!ford|ville)|dyffryn|ystrad|mynydd|blaen|maesteg|tredegar|trefynwy)/;

/** Spellings that no English name has. */
const spelling = /gwy|gwen|gwern|morgannwg|cymru|ddyf|wydd/;

/** What only a council in Wales is called. */
const ownName = /\bcounty borough council\b|\bcyngor (?!ar bopeth)\p{Lu}/iu;

/** The 22 by their English names; Newport is elsewhere too. */
const councils =
  /\b(?:anglesey|gwynedd|conwy|denbighshire|flintshire|wrexham|powys|ceredigion|pembrokeshire|carmarthenshire|swansea|neath port talbot|bridgend|glamorgan|rhondda cynon taf|merthyr tydfil|caerphilly|blaenau gwent|torfaen|monmouthshire|cardiff|newport city) (?:county |borough |city ){0,3}council\b/i;

/** Postcodes that lie in Wales, and an address that ends in its name. */
const address = /\b(?:CF|SA|LL|LD|NP)\d{1,2} ?\d[A-Z]{2}\b|\b[A-Z]{1,2}\d{1,2} ?\d[A-Z]{2}, Wales\b/;

/** That people may write, call or speak in Welsh is told by councils in Wales alone. */
const welcome =
  /\b(?:welcome|correspond\w{0,6}|letters?|calls?|contact|speak|deal with you|respond|reply|services?) (?:[\w']{1,12} ){0,6}in welsh\b|\bin welsh (?:or|and) (?:in )?english\b|\bin english (?:or|and) (?:in )?welsh\b|\bwelsh language (?:standards|commissioner|scheme|policy|measure)\b|\brydym yn croesawu\b/i;

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
  const host = hostOf(page.url);
  if (nationOf(page) === 'wales' || place.test(host) || spelling.test(host)) return true;
  const frame = page.blocks.filter(({ region }) => /^(?:header|footer)$/.test(region));
  const names = [page.title, ...frame.map(({ text }) => text), ...logosOf(page)];
  if (names.some((text) => ownName.test(text) || councils.test(text) || address.test(text))) return true;
  const blocks = page.blocks.filter(speaksOfWales);
  if (blocks.some(({ text }) => welcome.test(text))) return true;
  return publicLife.filter((sign) => blocks.some(({ text }) => sign.test(text))).length >= enough;
}

/** Most text has none of these words: it is not searched further. */
const speaksOfWales = perBlock(({ text }) => /wales|welsh|senedd|estyn|croesawu/i.test(text));

const logosOf = ({ images }: PageModel): readonly string[] =>
  images.flatMap(({ region, alt }) => (region === 'header' && alt !== null ? [alt] : []));
