import type { Link, Placed } from '#core/page/page-model';
import { fold } from './fold.ts';
import { showsType } from './read-file-type.ts';
import { attribute, baseAddress, has, nodeType, rootOf } from './read-node.ts';
import { readText } from './read-text.ts';
import { textByIds } from './text-by-ids.ts';

/** The longest text of a link that is kept: a card that is one link may hold a whole story. */
const longest = 300;

/** Longer addresses, such as pictures written into the page, are cut. */
const longestAddress = 2_000;

const documents = /\.(pdf|docx?|dotx?|xlsx?|pptx?|odt|ods|odp|rtf|csv)$/i;

/** What a link says, and where it leads. */
export function describeLink(element: Element): Omit<Link, keyof Placed | 'block'> {
  const text = readText(element, longest);
  const href = addressOf(element).slice(0, longestAddress);
  const kind = isDocument(element, text) ? 'document' : kindOf(href);
  return {
    text,
    name: nameOf(element, text),
    href,
    kind,
    button: looksLikeButton(element),
    typeShown: kind === 'document' && showsType(element),
    scripted: isScripted(element) || (kind === 'fragment' && isInComponent(element)),
    language: (attribute(element, 'hreflang') ?? attribute(element, 'lang') ?? '').trim().toLowerCase(),
  };
}

function addressOf(element: Element): string {
  const written = (attribute(element, 'href') ?? '').trim();
  if (written.startsWith('#')) return written;
  try {
    return new URL(written, baseAddress(element)).href;
  } catch {
    return written;
  }
}

function kindOf(href: string): Link['kind'] {
  if (href.startsWith('#')) return 'fragment';
  const [, scheme] = /^([a-z][a-z0-9+.-]{0,30}):/i.exec(href) ?? [];
  if (scheme === 'tel' || scheme === 'sms') return 'phone';
  if (scheme === 'mailto') return 'email';
  if (scheme !== undefined && !/^(https?|file)$/.test(scheme)) return 'other';
  return documents.test(href.split(/[?#]/, 1)[0]!) ? 'document' : 'page';
}

/** Many systems serve documents from addresses without an ending, and say so in the link. */
const isDocument = (element: Element, text: string): boolean =>
  /^application\/(pdf|msword|vnd\.)/i.test(attribute(element, 'type') ?? '') ||
  /[([] ?(pdf|word|excel|docx?|xlsx?|odt)\b|\b(pdf|docx?|xlsx?),? ?[\d.]{1,8} ?[km]b\b/i.test(text);

function nameOf(element: Element, text: string): string {
  const label = textByIds(element, 'aria-labelledby') || fold(attribute(element, 'aria-label') ?? '');
  if (label) return label;
  return readText(element, longest, true) || text || fold(attribute(element, 'title') ?? '');
}

const looksLikeButton = (element: Element): boolean =>
  attribute(element, 'role') === 'button' ||
  /(^|[-_\s])(button|btn|cta|start-now)([-_\s]|$)/i.test(attribute(element, 'class') ?? '');

/** What libraries of scripts mark the links with that they answer themselves. */
const marks =
  'onclick aria-controls aria-expanded aria-haspopup data-toggle data-bs-toggle data-target data-bs-target data-dismiss'.split(
    ' ',
  );

const isScripted = (element: Element): boolean =>
  /^(?:button|tab|menuitem|switch)$/.test(attribute(element, 'role') ?? '') ||
  marks.some((mark) => has(element, mark));

/** In an open shadow root an id is not one of the page: what holds the link moves the page itself. */
const isInComponent = (element: Element): boolean => nodeType(rootOf(element)) !== 9;
