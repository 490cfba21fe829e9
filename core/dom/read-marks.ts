import type { Mark, Placed } from '#core/page/page-model';
import { fold } from './fold.ts';
import { around, attribute, first, tagOf } from './read-node.ts';
import { readText } from './read-text.ts';

/** What is kept of the marked words: enough to tell a word from a passage, and to find it again. */
const longest = 500;

const kinds = new Map<string, Mark['kind']>([
  ['abbr', 'explained'],
  ['acronym', 'explained'],
  ['dfn', 'explained'],
  ['span', 'explained'],
  ['u', 'underlined'],
  ['i', 'slanted'],
  ['em', 'slanted'],
]);

/** The words of an element that are set apart from those around them, or null where they are not. */
export function markOf(element: Element): Omit<Mark, keyof Placed | 'block'> | null {
  const kind = kindOf(element);
  if (kind === null) return null;
  const note = kind === 'explained' ? noteOf(element) : '';
  if (kind === 'explained' ? note === '' : around(element, 'a[href]') !== null) return null;
  // Links are underlined as they should be.
  if (kind === 'underlined' && first(element, 'a[href]') !== null) return null;
  const text = readText(element, longest);
  return text === '' ? null : { kind, text, note };
}

function kindOf(element: Element): Mark['kind'] | null {
  const style = attribute(element, 'style');
  if (style !== null && /text-decoration[\w-]{0,9}\s?:[^;]{0,40}\bunderline/i.test(style))
    return 'underlined';
  if (style !== null && /font-style\s?:\s?(?:italic|oblique)/i.test(style)) return 'slanted';
  return kinds.get(tagOf(element)) ?? null;
}

const noteOf = (element: Element): string =>
  fold(attribute(element, 'title') ?? attribute(element, 'data-tooltip') ?? '').slice(0, longest);
