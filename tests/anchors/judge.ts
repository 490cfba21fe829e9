import { anchorIndex } from '#core/dom/anchor-index';
import { describe } from '#core/dom/describe';
import { locate } from '#core/dom/locate';
import type { Pair, Target } from './corpus.ts';

/** What became of one place. */
export interface Verdict {
  readonly id: string;
  readonly expect: 'found' | 'orphan' | 'found-or-orphan';
  /** `none` where nothing was found. */
  readonly got: 'right' | 'wrong' | 'none';
  /** Whether the text is not what it was, by the whole text of the page; and whether the answer said so. */
  readonly differs: boolean;
  readonly changed: boolean;
  /** The length of the anchor as it is stored. */
  readonly bytes: number;
  /** What was sought and what was found, for a person to read. */
  readonly story: string;
}

/** Describes every place on the page before, looks for it on the page after, and compares with the truth. Runs in a browser. */
export function judge({ before, after, targets, truth }: Pair): Verdict[] {
  const old = Document.parseHTMLUnsafe(before);
  const now = Document.parseHTMLUnsafe(after);
  const oldIndex = anchorIndex(old);
  const nowIndex = anchorIndex(now);
  return targets.map(({ id, path }: Target) => {
    const target = elementAt(old, path)!;
    const anchor = describe(target, oldIndex);
    const located = locate(anchor, nowIndex);
    const found = located?.element ?? null;
    const { expect, path: there, alsoOk } = truth[id]!;
    const places = [there, alsoOk].flatMap((each) => (each ? [elementAt(now, each)!] : []));
    return {
      id,
      expect,
      got: found === null ? 'none' : isAt(found, places) ? 'right' : 'wrong',
      differs: found !== null && textOf(target) !== textOf(found),
      changed: located?.changed ?? false,
      bytes: new TextEncoder().encode(JSON.stringify(anchor)).length,
      story: `${nameOf(target)} → ${found ? nameOf(found) : 'nothing'}`,
    };
  });
}

/** At one of the places, in it with all its words, or the smallest element around both. */
function isAt(found: Element, places: readonly Element[]): boolean {
  if (places.some((place) => place.contains(found) && textOf(place) === textOf(found))) return true;
  const [first, second] = places;
  if (!first || !second) return false;
  let around: Element | null = first;
  while (around && !around.contains(second)) around = around.parentElement;
  return around === found;
}

function elementAt(document: Document, path: string): Element | null {
  let at: Document | Element | ShadowRoot | null = document;
  for (const step of path.split('/')) {
    at = step === '::shadow' ? (at as Element).shadowRoot : (at?.children[Number(step) - 1] ?? null);
  }
  return at as Element | null;
}

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, '');

const nameOf = (element: Element): string =>
  `${element.localName} "${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 50)}"`;
