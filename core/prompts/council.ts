import type { PageModel } from '#core/page/page-model';

/** The nation whose rules a council follows, as far as they differ here. */
export type Nation = 'wales';

/** Endings under which each name belongs to somebody else, besides those of a whole country. */
const shared = new Set('ac co gov ltd llyw me net nhs org plc police sch'.split(' '));

/** The 22 principal councils of Wales by their own addresses; many have one for each language. */
const welshCouncils = new Set([
  'anglesey.gov.uk',
  'anglesey.gov.wales',
  'ynysmon.gov.uk',
  'ynysmon.llyw.cymru',
  'blaenau-gwent.gov.uk',
  'bridgend.gov.uk',
  'caerphilly.gov.uk',
  'caerffili.gov.uk',
  'cardiff.gov.uk',
  'caerdydd.gov.uk',
  'carmarthenshire.gov.uk',
  'carmarthenshire.gov.wales',
  'sirgar.gov.uk',
  'sirgar.llyw.cymru',
  'ceredigion.gov.uk',
  'conwy.gov.uk',
  'denbighshire.gov.uk',
  'sirddinbych.gov.uk',
  'flintshire.gov.uk',
  'siryfflint.gov.uk',
  'gwynedd.gov.uk',
  'gwynedd.llyw.cymru',
  'merthyr.gov.uk',
  'monmouthshire.gov.uk',
  'npt.gov.uk',
  'cnpt.gov.uk',
  'newport.gov.uk',
  'pembrokeshire.gov.uk',
  'sir-benfro.gov.uk',
  'powys.gov.uk',
  'rctcbc.gov.uk',
  'swansea.gov.uk',
  'abertawe.gov.uk',
  'torfaen.gov.uk',
  'valeofglamorgan.gov.uk',
  'bromorgannwg.gov.uk',
  'wrexham.gov.uk',
  'wrecsam.gov.uk',
]);

/** A council that calls itself by a Welsh name as well; "Cyngor ar Bopeth" is Citizens Advice. */
const welshName = /\bCyngor (?:Bwrdeistref|Sir|Dinas|Bro|Tref|Cymuned|Caerdydd|Abertawe|Gwynedd)\b/;

/** The host of a web address, lower case, or '' where there is none. */
export const hostOf = (url: string): string =>
  /^https?:\/\/(?:[^/?#@]{0,200}@)?([^/?#:@]{1,253})/i.exec(url)?.[1]?.toLowerCase() ?? '';

/** The site that an address belongs to, such as bristol.gov.uk for https://forms.bristol.gov.uk/a, or ''. */
export function siteOf(url: string): string {
  const labels = hostOf(url)
    .split('.')
    .filter((label) => label !== '');
  return labels.slice(shared.has(labels.at(-2) ?? '') ? -3 : -2).join('.');
}

/** What a site is called in its address: bristol for bristol.gov.uk, surrey for surreycc.gov.uk. */
export function nameOfSite(site: string): string {
  const [name = ''] = site.split('.');
  return name.replace(/(?<=\w{3})-?(?:council|c?bc|cc|dc|mbc|city)$/, '');
}

/**
 * Whether an address is the council's own: its site, a sub-domain of it, or a site called after the council, such as
 * mybristol.example. A supplier's site with a corner for the council, such as bristol.forms.example, is not. Null where
 * the page has no address to compare.
 */
export function isOwnAddress(href: string, page: PageModel): boolean | null {
  const [own, site] = [siteOf(page.url), siteOf(href)];
  if (own === '' || site === '') return null;
  if (site === own) return true;
  const [council, name] = [nameOfSite(own), nameOfSite(site)];
  return council.length > 4 ? name.includes(council) : name.split('-').includes(council);
}

/** The nation of the council of a page, by its address or by the name that it gives itself; null where neither tells. */
export function nationOf(page: PageModel): Nation | null {
  const host = hostOf(page.url);
  const inWales = /\.(?:wales|cymru)$/.test(host) || welshCouncils.has(siteOf(page.url));
  return inWales || namesItselfInWelsh(page) ? 'wales' : null;
}

const namesItselfInWelsh = ({ title, blocks, images }: PageModel): boolean =>
  welshName.test(title) ||
  blocks.some(({ region, text }) => /^(?:header|footer)$/.test(region) && welshName.test(text)) ||
  images.some(({ region, alt }) => region === 'header' && alt !== null && welshName.test(alt));
