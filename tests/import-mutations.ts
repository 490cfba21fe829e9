import { readHostile } from './read-hostile.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

interface Line {
  readonly id: string;
  readonly op: string;
  readonly where?: string;
  readonly value?: Json;
}

/** A way to spoil a backup, and what comes of it at each place where it can be done. */
export interface Mutation {
  readonly id: string;
  readonly op: string;
  readonly where: string;
  readonly texts: readonly { readonly path: string; readonly text: string }[];
  /** Whether what was done at a path can never be read. */
  mustFail(path: string): boolean;
}

/** All of tests/hostile/import-mutations.json.gz, done to a backup. `oneId` is the id of something else in it. */
export function mutationsOf(backup: string, { oneId }: { readonly oneId: string }): readonly Mutation[] {
  const document = JSON.parse(backup) as Json;
  const { mutations } = JSON.parse(readHostile('import-mutations.json.gz')) as { mutations: readonly Line[] };
  return mutations.map((line) => {
    const { id, op, where = '' } = line;
    const paths = placesOf(line, document).filter(
      (path) => op !== 'delete' || valueAt(document, path) !== null,
    );
    return {
      id,
      op,
      where,
      texts: paths.map((path) => ({ path: path.join('.'), text: mutated(document, line, path, oneId) })),
      mustFail: (path) =>
        !path.endsWith('values') &&
        (/^(sparse|dangle|cycle|cross-audit|add-key)$/.test(op) ||
          (op === 'delete' && where === 'each-required-key')),
    };
  });
}

const valueAt = (value: Json, path: Path): Json =>
  path.reduce<Json>((here, step) => (here as Record<string, Json>)[step]!, value);

const pathsIn = (value: Json, path: Path = []): readonly Path[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) =>
        pathsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

const optional = new Set(['reason', 'quote', 'values', 'earlier', 'previous']);
const optionalInPage = new Set(['name', 'kind', 'axe']);
const last = (path: Path) => String(path.at(-1));
const isOptional = (path: Path) =>
  optional.has(last(path)) || (path.at(-3) === 'pages' && optionalInPage.has(last(path)));
const inRecord = (path: Path) => /^(decisions|values)$/.test(String(path.at(-2)));

const fits: Readonly<Record<string, (value: Json, path: Path) => boolean>> = {
  'each-string': (value) => typeof value === 'string',
  'each-number': (value) => typeof value === 'number',
  'each-boolean': (value) => typeof value === 'boolean',
  'each-array': (value) => Array.isArray(value),
  'each-object': (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'each-date': (_, path) => /(At|On)$/.test(last(path)),
  'each-url': (_, path) => last(path) === 'url',
  'each-enum': (_, path) => /^(choice|type|format)$/.test(last(path)),
  'each-id': (_, path) => last(path) === 'id' && !path.includes('selectors'),
  'each-required-key': (_, path) => typeof path.at(-1) === 'string' && !isOptional(path) && !inRecord(path),
  'each-optional-key': (_, path) => isOptional(path) && !path.includes('notes'),
  'reference-ids': (_, path) => last(path) === 'pageId',
  version: (_, path) => last(path) === 'version',
};

function placesOf({ where = '' }: Line, document: Json): readonly Path[] {
  if (where === 'root') return [[]];
  const fit = fits[where];
  if (fit === undefined) return [];
  return pathsIn(document).filter((path) => path.length > 0 && fit(valueAt(document, path), path));
}

/** `@repeat:x:1000` stands for a long text; the others of its kind are put in as they are. */
function expand(value: Json): Json {
  if (typeof value !== 'string') return value;
  const [, unit, times] = /^@repeat:([\s\S]+):(\d+)$/.exec(value) ?? [];
  return unit === undefined ? value : unit.repeat(Number(times));
}

function mutated(document: Json, mutation: Line, path: Path, oneId: string): string {
  const copy = structuredClone(document);
  const parent = valueAt(copy, path.slice(0, -1)) as Record<string | number, Json>;
  const key = path.at(-1)!;
  const here = path.length === 0 ? copy : parent[key]!;
  const list = here as Json[];
  const value = expand(mutation.value ?? null);
  switch (mutation.op) {
    case 'delete':
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
      break;
    case 'add-key':
      Object.assign(here as object, Object.keys(value as object).length === 0 ? { unknown: {} } : value);
      break;
    case 'repeat':
      // As many as a file of 5 MB holds, and no more than 100,000.
      parent[key] = Array.from(
        { length: Math.min(100_000, Math.ceil(5_000_000 / JSON.stringify(list[0] ?? null).length)) },
        () => list[0] ?? null,
      );
      break;
    case 'reverse':
      list.reverse();
      break;
    case 'duplicate-first':
      list.push(structuredClone(list[0] ?? null));
      break;
    case 'empty':
      list.length = 0;
      break;
    case 'sparse':
      list.push(null);
      break;
    case 'dangle':
      parent[key] = '00000000-0000-4000-8000-0000000000ff';
      break;
    case 'cycle':
    case 'cross-audit':
      parent[key] = oneId;
      break;
    default:
      if (mutation.value === '@missing') delete parent[key];
      else parent[key] = value;
  }
  return JSON.stringify(copy).replaceAll('"@Infinity"', '1e999');
}
