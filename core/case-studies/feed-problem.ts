/** One thing that is wrong with a feed, told to the web team that keeps it. */
export interface FeedProblem {
  /** The id or the title of the case, or "case 3"; null where it is about the feed as a whole. */
  readonly case: string | null;
  /** The field, such as `figures[0].source`; empty where it is about the whole case or feed. */
  readonly field: string;
  /** What the field should be. */
  readonly expected: string;
  /** What it is instead. */
  readonly found: string;
  /** All of this as whole sentences. */
  readonly message: string;
}

/** Puts a problem into sentences. */
export function wordProblem({
  case: name = null,
  field = '',
  expected,
  found,
  advice,
}: {
  case?: string | null;
  field?: string;
  expected: string;
  found: string;
  advice?: string;
}): FeedProblem {
  const where =
    name === null ? 'The case study feed' : /^case \d+$/.test(name) ? `C${name.slice(1)}` : `Case “${name}”`;
  const subject = field === '' ? where : `${where}: ${field}`;
  const fact =
    found === missing
      ? `${subject} is missing. It should be ${expected}.`
      : `${subject} should be ${expected}, but it is ${found}.`;
  return { case: name, field, expected, found, message: advice === undefined ? fact : `${fact} ${advice}.` };
}

/** The name of a case in a message: its id, else its title, else its number. */
export function caseName(value: unknown, at: number): string {
  for (const field of ['id', 'title']) {
    const name = valueAt(value, [field]);
    if (typeof name === 'string' && name.trim() !== '') return shortened(name.trim(), 60);
  }
  return `case ${at + 1}`;
}

/** A path as people write it: `figures[0].source`. */
export const fieldPath = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${shortened(String(step), 40)}`))
    .join('')
    .replace(/^\./, '');

/** What is found at a path, or undefined; what is only inherited does not count. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[step];
  }
  return here;
}

const missing = 'missing';

/** What a value is, in words, without calling anything of its own. */
export function describe(value: unknown): string {
  if (value === undefined) return missing;
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'string') return describeText(value);
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function describeText(text: string): string {
  if (text.trim() === '') return 'empty text';
  const quoted = `the text “${shortened(text, 60)}”`;
  return text.length > 60 ? `${quoted} (${text.length} characters)` : quoted;
}

function shortened(text: string, most: number): string {
  const plain = text.slice(0, most).replace(/\p{Cc}/gu, '\uFFFD');
  return text.length > most ? `${plain}…` : plain;
}
