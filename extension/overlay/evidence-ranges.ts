import { isOnPage } from '#core/dom/read-node';
import { columnOf } from './column-of.ts';
import { rangeOf } from './evidence-range.ts';
import type { Place } from './state.ts';

/** The words of findings on the page. */
export interface EvidenceRanges {
  /** Looks for the words of places, where they are not known any more. */
  steps(places: readonly Place[]): Generator<void, void>;
  /** The words of a finding on the page, where they could be found. */
  of(place: Place): Range | null;
}

interface Found {
  readonly element: Element | null;
  readonly quote: string;
  readonly range: Range | null;
  /** What stood there: a range moves with the page, and may come to hold something else. */
  readonly text: string;
}

/** Finds the words of findings, and keeps those that stay where they are. */
export function evidenceRanges(): EvidenceRanges {
  let known = new Map<string, Found>();
  return {
    *steps(places) {
      const found = new Map<string, Found>();
      for (const { key, element, evidence } of places) {
        const quote = evidence.quote ?? '';
        const before = known.get(key);
        if (before?.element === element && before.quote === quote && isSame(before)) found.set(key, before);
        else {
          const range = element && quote ? rangeIn(element, quote) : null;
          found.set(key, { element, quote, range, text: String(range) });
        }
        yield;
      }
      known = found;
    },
    of: ({ key }) => known.get(key)?.range ?? null,
  };
}

const isSame = ({ element, range, text }: Found): boolean =>
  element === null || (range !== null && isOnPage(element) && String(range) === text);

/** The words are in the element, or, as with a link in a sentence, in the block around it. */
function rangeIn(element: Element, quote: string): Range | null {
  const range = rangeOf(element, quote);
  if (range) return range;
  const column = columnOf(element);
  return column === element ? null : rangeOf(column, quote);
}
