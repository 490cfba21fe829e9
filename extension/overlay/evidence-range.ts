import { textsIn } from './text-nodes.ts';

/** Longer than this no text is searched. */
const longest = 30_000;

/** The run of words in an element that a quote means, or null. White space may be other than in the quote. */
export function rangeOf(element: Element, quote: string): Range | null {
  const sought = quote.trim().replace(/\s+/g, ' ');
  if (sought === '') return null;
  const nodes: Text[] = [];
  /** Of each letter of the folded text the node and the place in it. */
  const owners: number[] = [];
  const places: number[] = [];
  let text = '';
  let space = true;
  const push = (letter: string, owner: number, place: number): void => {
    text += letter;
    owners.push(owner);
    places.push(place);
    space = letter === ' ';
  };
  for (const node of textsIn(element)) {
    if (text.length > longest) break;
    if (node === 'break') {
      if (!space) push(' ', owners.at(-1) ?? 0, (places.at(-1) ?? 0) + 1);
      continue;
    }
    const owner = nodes.push(node) - 1;
    const { data } = node;
    for (let at = 0; at < data.length; at += 1) {
      const letter = data[at]!;
      if (!/\s/.test(letter)) push(letter, owner, at);
      else if (!space) push(' ', owner, at);
    }
  }
  const found = start(text, sought);
  if (found === null) return null;
  const last = found.at + found.length - 1;
  const range = element.ownerDocument.createRange();
  range.setStart(nodes[owners[found.at]!]!, places[found.at]!);
  const end = nodes[owners[last]!]!;
  range.setEnd(end, Math.min(places[last]! + 1, end.data.length));
  return range;
}

/** Where the words are; of a quote that was cut or read in another way, where its beginning is. */
function start(text: string, sought: string): { at: number; length: number } | null {
  const at = text.indexOf(sought);
  if (at >= 0) return { at, length: sought.length };
  const beginning = sought.slice(0, 60).trim();
  const near = beginning.length > 20 ? text.indexOf(beginning) : -1;
  return near < 0 ? null : { at: near, length: beginning.length };
}
