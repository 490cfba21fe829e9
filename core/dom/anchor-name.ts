import { keyIn, outers, type AnchorIndex } from './anchor-index.ts';
import { keyOf } from './anchor-text.ts';
import { attribute, tagOf } from './read-node.ts';

/** What names an element without words, as it is compared: its label, the text of a picture, a hint. '' if nothing does. */
export function nameOf(page: AnchorIndex, number: number): string {
  const element = page.elements[number]!;
  for (const naming of ['alt', 'aria-label']) {
    const name = attribute(element, naming)?.trim();
    if (name) return short(name);
  }
  const label = labelOf(page, number, attribute(element, 'id'));
  if (label !== -1 && keyIn(page, label, 120) !== '') return keyIn(page, label, 120);
  for (const naming of ['placeholder', 'title']) {
    const name = attribute(element, naming)?.trim();
    if (name) return short(name);
  }
  // The words on a button are the page's; what stands in any other field is a person's.
  const isButton =
    tagOf(element) === 'input' && /^(submit|button|reset)$/i.test(attribute(element, 'type') ?? '');
  return isButton ? short(attribute(element, 'value') ?? '') : '';
}

/** The label that says it is for an element, or stands around it, or right before it, or -1. */
function labelOf(page: AnchorIndex, number: number, id: string | null): number {
  const named = id ? page.labels.get(id) : undefined;
  if (named !== undefined) return named;
  for (const outer of outers(page, number, 3)) if (isLabel(page, outer)) return outer;
  for (let before = number - 1; before >= Math.max(0, number - 5); before -= 1) {
    if (page.ends[before] !== page.starts[number]) return -1;
    if (isLabel(page, before)) return before;
  }
  return -1;
}

const isLabel = (page: AnchorIndex, number: number): boolean => tagOf(page.elements[number]!) === 'label';

const short = (name: string): string => keyOf(name.slice(0, 200)).trim().slice(0, 120);

/** Attributes that say what an element is, and how much of them is kept. */
const telling = ['class', 'name', 'type', 'role', 'href', 'src', 'for', 'aria-label', 'title', 'placeholder'];

/** The attributes of an element by which it may be known again. Addresses lose what may be private in them. */
export function attributesOf(element: Element): { name: string; value: string }[] {
  return telling.flatMap((name) => {
    const value = attribute(element, name);
    if (!value) return [];
    const kept = (name === 'href' || name === 'src' ? placeOf(value) : value).trim().slice(0, 120);
    return kept === '' ? [] : [{ name, value: kept }];
  });
}

/** The address of a link as it is compared, or ''. */
export function hrefOf(element: Element): string {
  const href = attribute(element, 'href');
  return href ? placeOf(href) : '';
}

/**
 * Of an address the path alone, so that it also stays the same when a site moves; of one without a path its kind, and
 * of a place on the same page its name. What is in a query may be private.
 */
function placeOf(address: string): string {
  const trimmed = address.trim();
  if (/^#[\w-]{1,80}$/.test(trimmed)) return trimmed;
  const kind = /^([a-z][a-z\d+.-]*):/i.exec(trimmed)?.[1]?.toLowerCase();
  if (kind && kind !== 'http' && kind !== 'https') return `${kind}:`;
  return trimmed.replace(/^([a-z]+:)?\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '') || '/';
}
