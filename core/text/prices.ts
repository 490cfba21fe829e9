/** An amount of money as it is written, with where it begins. */
export interface Price {
  readonly text: string;
  readonly index: number;
  readonly pence: number;
}

const pounds =
  /£ ?(\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,2})?|\d{1,12}(?:\.\d{1,2})?)(?!\d)( ?(?:thousand|million|billion|k|m|bn)\b)?/gi;
const pence = /(?<![\d.,£])(\d{1,3})p\b/g;
const inWords = /(?<![\d.,£])(\d{1,3}(?:,\d{3}){1,4}|\d{1,12}) pounds\b/gi;

const times: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** The prices and other sums in a text, in the order of the text. */
export const pricesIn = (text: string): readonly Price[] =>
  [
    ...read(
      text,
      pounds,
      ([, amount, size]) => numberOf(amount!) * 100 * (times[size?.trim().toLowerCase() ?? ''] ?? 1),
    ),
    ...read(text, pence, ([, amount]) => Number(amount)),
    ...read(text, inWords, ([, amount]) => numberOf(amount!) * 100),
  ].toSorted((a, b) => a.index - b.index);

const read = (text: string, pattern: RegExp, value: (parts: readonly string[]) => number): Price[] =>
  Array.from(text.matchAll(pattern), (match) => ({
    text: match[0],
    index: match.index,
    pence: Math.round(value(match)),
  }));

const numberOf = (amount: string): number => Number(amount.replaceAll(',', ''));
