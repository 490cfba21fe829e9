type Method = (...given: readonly unknown[]) => unknown;

/** A text or a list. */
interface Whole {
  readonly length: number;
}

/** A method of texts or lists that looks at a part of them, and how much that was. */
type Look = readonly [
  on: object,
  names: string,
  cost: (self: Whole, given: readonly unknown[], result: unknown) => number,
];

const looks: readonly Look[] = [
  [
    String.prototype,
    'indexOf includes',
    ({ length }, [, from = 0], result) =>
      Math.max(1, (typeof result === 'number' && result >= 0 ? result + 1 : length) - Number(from)),
  ],
  [
    String.prototype,
    'lastIndexOf split toLowerCase toUpperCase replaceAll normalize localeCompare',
    ({ length }) => length,
  ],
  [String.prototype, 'charCodeAt codePointAt charAt at slice startsWith endsWith', () => 1],
  [String.prototype, 'trim', ({ length }, _, result) => length - String(result).length + 1],
  [Array.prototype, 'indexOf lastIndexOf includes slice toSorted join', ({ length }) => length],
  [Intl.Segmenter.prototype, 'segment', (_, [text]) => String(text).length],
];

/** Methods of lists that hand each part to a function. */
const hands = 'find findIndex findLast findLastIndex filter some every map flatMap forEach reduce'.split(' ');

/**
 * How many characters of texts, and parts of lists, some code looks at. It is the same on each machine, so a limit on
 * it tells a slow way from a busy day. What one regular expression does inside is proved linear elsewhere.
 */
export function countWork(run: () => void): number {
  let work = 0;
  const undo: (() => void)[] = [];
  const wrap = (on: object, name: PropertyKey, around: (original: Method) => Method) => {
    const own = Object.getOwnPropertyDescriptor(on, name)!;
    Object.defineProperty(on, name, { ...own, value: around(own.value as Method) });
    undo.push(() => Object.defineProperty(on, name, own));
  };
  for (const [on, names, cost] of looks)
    for (const name of names.split(' '))
      wrap(
        on,
        name,
        (original) =>
          function (this: Whole, ...given) {
            const result = Reflect.apply(original, this, given) as unknown;
            work += cost(this, given, result);
            return result;
          },
      );
  for (const name of hands)
    wrap(
      Array.prototype,
      name,
      (original) =>
        function (this: Whole, hand, ...others) {
          const counted: Method = (...parts) => {
            work += 1;
            return (hand as Method)(...parts);
          };
          return Reflect.apply(original, this, [counted, ...others]) as unknown;
        },
    );
  // Each method that takes a pattern, of patterns and of texts, comes here in the end.
  wrap(
    RegExp.prototype,
    'exec',
    (original) =>
      function (this: RegExp, ...given) {
        const from = this.global || this.sticky ? this.lastIndex : 0;
        const result = Reflect.apply(original, this, given) as RegExpExecArray | null;
        if (result !== null) work += result.index + result[0].length - from + 1;
        else work += this.sticky ? 1 : Math.max(1, String(given[0]).length - from);
        return result;
      },
  );
  try {
    run();
  } finally {
    for (const restore of undo.toReversed()) restore();
  }
  return work;
}
