import type { Mark, Placed } from '#core/page/page-model';
import { fold } from './fold.ts';
import { around, attribute, first, tagOf } from './read-node.ts';
import { readText } from './read-text.ts';
import type { Place } from './regions.ts';

type Open = { -readonly [Key in keyof Mark]: Mark[Key] };

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

/** Gathers the words of a walk that are set apart from those around them, each with the block that it stands in. */
export function readMarks() {
  const all: Open[] = [];
  let open: Open[] = [];
  return {
    all,
    begin(element: Element, placed: (element: Element, place: Place) => Placed, place: Place): void {
      const kind = kindOf(element);
      if (kind === null) return;
      const note = kind === 'explained' ? noteOf(element) : '';
      if (kind === 'explained' ? note === '' : around(element, 'a[href]') !== null) return;
      // Links are underlined as they should be.
      if (kind === 'underlined' && first(element, 'a[href]') !== null) return;
      const text = readText(element, longest);
      if (text === '') return;
      const mark = { ...placed(element, place), kind, text, note, block: -1 };
      all.push(mark);
      open.push(mark);
    },
    /** The marks so far belong to the block that ends now. */
    endBlock(block: number): void {
      for (const mark of open) mark.block = block;
      open = [];
    },
  };
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
