import { appendFileSync } from 'node:fs';

/** What came of one kind of attack: how many cases were tried, and in how many something got in or was lost. */
export interface Figure {
  readonly kind: string;
  readonly tried: number;
  readonly failed: number;
}

/** Whether everything is tried, as `npm run hostile` does. The short form tries a part of each kind. */
export const isLong = process.env['HOSTILE'] === 'long';

/** Adds a figure to the file that HOSTILE_FIGURES names, if it names one. */
export function recordFigure(kind: string, tried: number, failed: number): void {
  const file = process.env['HOSTILE_FIGURES'];
  const figure: Figure = { kind, tried, failed };
  if (file) appendFileSync(file, `${JSON.stringify(figure)}\n`);
}

/**
 * In the long form all items; in the short form at most so many, spread evenly over the list, with the first of each kind.
 */
export function sampleOf<Item>(
  items: readonly Item[],
  most: number,
  kindOf: (item: Item) => string = () => '',
): readonly Item[] {
  if (isLong || items.length <= most) return items;
  const kinds = new Set<string>();
  const step = items.length / most;
  let next = 0;
  return items.filter((item, at) => {
    const isNewKind = !kinds.has(kindOf(item));
    kinds.add(kindOf(item));
    if (at < next) return isNewKind;
    next += step;
    return true;
  });
}
