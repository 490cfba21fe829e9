import type { TextBlock } from '#core/page/page-model';

/** What was told of elements, so that it is the same object when it is told again: what was found out of it still holds. */
export interface ToldBefore {
  /** The block that an element told before, where it tells the same; else the one that it tells now. */
  same(element: Element, block: TextBlock): TextBlock;
  /** An element may tell several blocks, some of which are kept: nobody knows which of them is told again. */
  several(element: Element): void;
  /** A reading begins. */
  begin(): void;
}

interface Told {
  block: TextBlock | null;
  reading: number;
}

/** A memory with nothing in it. */
export function toldBefore(): ToldBefore {
  const known = new WeakMap<Element, Told>();
  let reading = 0;
  return {
    begin: () => void (reading += 1),
    several: (element) => void known.set(element, { block: null, reading }),
    same(element, block) {
      const before = known.get(element);
      if (before === undefined) known.set(element, { block, reading });
      if (before === undefined || before.block === null) return block;
      if (before.reading === reading) before.block = null;
      else {
        before.reading = reading;
        if (!isEqual(before.block, block)) before.block = block;
      }
      return before.block ?? block;
    },
  };
}

const isEqual = (one: TextBlock, other: TextBlock): boolean =>
  one.text === other.text &&
  one.at === other.at &&
  one.region === other.region &&
  one.shown === other.shown &&
  one.kind === other.kind &&
  one.level === other.level &&
  one.lang === other.lang &&
  one.bold === other.bold;
