import type { WrittenDate } from './dates.ts';

const span = /(?<![\d/£.,-])(20\d\d) ?(?:\/|-|–|to|and) ?(20)?(\d\d)(?![\d/-])/g;

/** Years that run over two, such as "2025 to 2026" or "2025/26", with the last day that a school or money year may have. */
export function yearSpansIn(text: string): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const match of text.matchAll(span)) {
    const [whole, from, , to] = match;
    if (Number(`20${to}`) !== Number(from) + 1) continue;
    found.push({ text: whole, index: match.index, first: `${from}-04-01`, last: `20${to}-08-31` });
  }
  return found;
}
