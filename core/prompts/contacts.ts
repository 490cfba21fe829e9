import type { Link, PageModel, Region, TextBlock } from '#core/page/page-model';
import { emailsIn } from '#core/text/emails';
import { phonesIn } from '#core/text/phones';
import { emailsOf, phonesOf } from './block-facts.ts';
import { nameOfSite, siteOf } from './council.ts';

/** A telephone number or e-mail address, with the place where people see it. */
export interface Contact {
  readonly kind: 'phone' | 'email';
  /** The figures as they are dialled, or the address in small letters. */
  readonly value: string;
  /** What is on screen: the number, the address, or the words of the link. */
  readonly text: string;
  readonly at: number;
  /** The block that it stands in, as an index into the blocks of the page. */
  readonly block: number;
  /** Where it begins in the text of its block. */
  readonly index: number;
  /** The link that it is, if it is one. */
  readonly link: Link | null;
}

/** Most text has neither an at sign nor a nought or plus with a figure after it: it is not searched. */
const worthReading = /@|0\d|\+4/;

/** Several rules ask for the contacts of one page. */
const known = new WeakMap<PageModel, readonly (Contact & { readonly region: Region })[]>();

/** The telephone numbers and e-mail addresses of some regions of a page, in the order of the page. */
export function contactsIn(page: PageModel, regions: readonly Region[]): readonly Contact[] {
  let all = known.get(page);
  if (all === undefined) known.set(page, (all = readContacts(page)));
  return all.filter(({ region }) => regions.includes(region));
}

function readContacts(page: PageModel): readonly (Contact & { readonly region: Region })[] {
  const links = new Map<number, Link[]>();
  for (const link of page.links) {
    if ((link.kind !== 'phone' && link.kind !== 'email') || link.block < 0) continue;
    const others = links.get(link.block);
    if (others) others.push(link);
    else links.set(link.block, [link]);
  }
  return page.blocks.flatMap((block, at) =>
    contactsOf(block, at, links.get(at) ?? []).map((contact) => ({ ...contact, region: block.region })),
  );
}

/** Whether an e-mail address is that of another organisation: it says nothing of how the council can be reached. */
export function isOfOthers({ kind, value }: Contact, page: PageModel): boolean {
  const own = siteOf(page.url);
  if (kind === 'phone' || own === '') return false;
  const site = siteOf(`https://${value.slice(value.indexOf('@') + 1)}/`);
  return nameOfSite(site) !== nameOfSite(own) && !/\.gov\.(?:uk|wales)$|\.llyw\.cymru$/.test(site);
}

function contactsOf(block: TextBlock, at: number, links: readonly Link[]): readonly Contact[] {
  const linked = links.flatMap((link) => fromLink(link, block, at));
  const written = worthReading.test(block.text)
    ? [
        ...phonesOf(block).map((phone) => ({ ...phone, kind: 'phone', value: phone.dialled }) as const),
        ...emailsOf(block).map(
          (email) => ({ ...email, kind: 'email', value: email.text.toLowerCase() }) as const,
        ),
      ]
    : [];
  const found: Contact[] = [...linked];
  for (const { kind, value, text, index } of written) {
    if (linked.some((each) => each.kind === kind && each.value === value)) continue;
    found.push({ kind, value, text, index, at: block.at, block: at, link: null });
  }
  return found.toSorted((a, b) => a.index - b.index);
}

function fromLink(link: Link, block: TextBlock, at: number): readonly Contact[] {
  const address = decode(link.href.replace(/^\w+:/, '').replace(/\?.*$/s, ''));
  const kind = link.kind === 'phone' ? 'phone' : 'email';
  const value = kind === 'phone' ? phonesIn(address)[0]?.dialled : emailsIn(address)[0]?.text.toLowerCase();
  if (value === undefined) return [];
  const index = Math.max(0, block.text.indexOf(link.text));
  return [{ kind, value, text: link.text, at: link.at, block: at, index, link }];
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
