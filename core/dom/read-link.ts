import type { Link, Placed } from '#core/page/page-model';
import { fold } from './fold.ts';
import { textByIds } from './text-by-ids.ts';

type Open = { -readonly [Key in keyof Link]: Link[Key] };

/** The longest text of a link that is kept: a card that is one link may hold a whole story. */
const longest = 300;

const documents = /\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|csv)$/i;

/** Gathers the links of a walk, each with the block that it stands in. */
export function readLinks() {
  const all: Open[] = [];
  let open: Open[] = [];
  return {
    all,
    begin(element: HTMLAnchorElement, placed: Placed): void {
      const link = { ...placed, ...describeLink(element), block: -1 };
      all.push(link);
      if (link.text !== '') open.push(link);
    },
    /** The links so far belong to the block that ends now. */
    endBlock(block: number): void {
      for (const link of open) link.block = block;
      open = [];
    },
  };
}

function describeLink(element: HTMLAnchorElement): Omit<Link, keyof Placed | 'block'> {
  const text = fold((element.textContent ?? '').replace(/\s+/g, ' ')).slice(0, longest);
  const href = addressOf(element);
  return { text, name: nameOf(element, text), href, kind: kindOf(href), button: looksLikeButton(element) };
}

function addressOf(element: HTMLAnchorElement): string {
  const written = element.getAttribute('href') ?? '';
  if (written.startsWith('#')) return written;
  try {
    return new URL(written, element.baseURI).href;
  } catch {
    return written;
  }
}

function kindOf(href: string): Link['kind'] {
  if (href.startsWith('#')) return 'fragment';
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(href) ?? [];
  if (scheme === 'tel' || scheme === 'sms') return 'phone';
  if (scheme === 'mailto') return 'email';
  if (scheme !== undefined && !/^(https?|file)$/.test(scheme)) return 'other';
  return documents.test(href.split(/[?#]/)[0]!) ? 'document' : 'page';
}

function nameOf(element: Element, text: string): string {
  const label = textByIds(element, 'aria-labelledby') || fold(element.getAttribute('aria-label') ?? '');
  if (label) return label;
  const pictures = Array.from(
    element.querySelectorAll('img[alt]'),
    (image) => image.getAttribute('alt') ?? '',
  );
  return fold([text, ...pictures].join(' ')) || fold(element.getAttribute('title') ?? '');
}

const looksLikeButton = (element: Element): boolean =>
  element.getAttribute('role') === 'button' ||
  /(^|[-_\s])(button|btn|cta|start-now)([-_\s]|$)/i.test(element.getAttribute('class') ?? '');
