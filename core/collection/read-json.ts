import { whereJsonBreaks } from '#core/case-studies/json-break';
import { emptyCollection, withPeople, type Collection, type HandedIn } from '#core/groups/collection';
import { audiences } from '#core/star/audiences';
import { instrumentVersion } from '#core/star/statements';
import * as z from 'zod/mini';
import { audienceNamed } from './audience-names.ts';
import { collectionFormat, collectionKind } from './collection-file.ts';
import { readCode } from './read-code.ts';
import {
  readingLimits,
  readingSlice,
  shortened,
  type Defaults,
  type FileProblem,
  type Reading,
  type ReadingProblem,
} from './reading.ts';
import { readDay } from './round-day.ts';

// zod tries `new Function` once to see whether it may; under a strict CSP that alone is reported as a violation.
z.config({ jitless: true });

const Person = z.object({
  code: z.string().check(z.trim(), z.minLength(1)),
  audience: z.optional(z.string().check(z.refine((name) => audienceNamed(name) !== null))),
  round: z.optional(z.string().check(z.refine((day) => readDay(day) !== null))),
});

const ShownGroup = z.object({
  audience: z.enum(audiences),
  round: z.string().check(z.refine((day) => readDay(day) === day)),
  mode: z.enum(['quick', 'full']),
  voice: z.enum(['resident', 'team']),
  people: z.array(z.int().check(z.minimum(0))),
  someLeft: z.boolean(),
});

const SavedCollection = z.object({
  kind: z.optional(z.literal(collectionKind)),
  people: z.array(z.unknown()),
  shown: z.optional(z.array(ShownGroup)),
});

const SavedResult = z.object({ kind: z.literal('coproduction-star-result'), code: z.string() });

/** What was read from JSON. A saved collection is one; anything else is people to add to one. */
export type JsonReading = Reading & {
  readonly collection: Collection | null;
};

/**
 * Reads JSON: a saved collection, a feed or list of people (`[{ "code": …, "audience": …, "round": … }]`), or one
 * result as the self-check saves it. It pauses after each `readingSlice` entries, and never throws.
 */
export function* readJson(
  text: string,
  defaults: Defaults,
): Generator<void, JsonReading | FileProblem, void> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const place = whereJsonBreaks(text);
    return place === null ? { kind: 'other' } : { kind: 'broken', line: place.line, column: place.column };
  }
  yield;
  const result = SavedResult.safeParse(value);
  if (result.success) return { ...(yield* readPeople([result.data], defaults)), collection: null };
  if (Array.isArray(value)) return yield* readList(value, defaults);
  if (isOfLaterVersion(value)) return { kind: 'version' };
  const saved = SavedCollection.safeParse(value);
  if (!saved.success) return { kind: 'other' };
  const { people, shown = [], kind } = saved.data;
  const read = yield* readList(people, defaults);
  if ('kind' in read || kind === undefined || read.problems.length > 0) return read;
  const { collection, ids } = withPeople(emptyCollection, read.handedIn);
  const showings = shown.map(({ people: places, someLeft, ...key }) => {
    const here = places.flatMap((at) => ids[at] ?? []);
    return {
      key: { ...key, version: instrumentVersion },
      people: new Set(here),
      someLeft: someLeft || here.length < places.length,
    };
  });
  return { ...read, collection: { ...collection, showings } };
}

const isOfLaterVersion = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  value.kind === collectionKind &&
  'format' in value &&
  value.format !== collectionFormat;

function* readList(
  list: readonly unknown[],
  defaults: Defaults,
): Generator<void, JsonReading | FileProblem, void> {
  if (list.length > readingLimits.people) return { kind: 'too-many', limit: readingLimits.people };
  return { ...(yield* readPeople(list, defaults)), collection: null };
}

function* readPeople(list: readonly unknown[], defaults: Defaults): Generator<void, Reading, void> {
  const handedIn: HandedIn[] = [];
  const problems: ReadingProblem[] = [];
  const passedOver = new Set<string>();
  for (const [index, value] of list.entries()) {
    if (index % readingSlice === readingSlice - 1) yield;
    // A list of codes and nothing else.
    const entry: unknown = typeof value === 'string' ? { code: value } : value;
    const read = readPerson(entry, index + 1, defaults);
    if ('kind' in read) problems.push(read);
    else handedIn.push(read);
    if (list.length > 1 && passedOver.size < 10) noteOthers(entry, passedOver);
  }
  return { handedIn, problems, passedOver: [...passedOver] };
}

function readPerson(entry: unknown, at: number, defaults: Defaults): HandedIn | ReadingProblem {
  const problem = (kind: ReadingProblem['kind'], field: string | null, found: unknown): ReadingProblem => ({
    at,
    kind,
    field,
    found: shortened(typeof found === 'string' ? found : (JSON.stringify(found) ?? '')),
  });
  const parsed = Person.safeParse(entry);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path[0];
    const found = (entry as Record<PropertyKey, unknown> | null)?.[field ?? ''];
    if (field === 'code') return problem('no-code', 'code', found);
    if (field === 'audience') return problem('audience', 'audience', found);
    return field === 'round' ? problem('day', 'round', found) : problem('entry', null, entry);
  }
  const { code, audience: named, round } = parsed.data;
  const audience = named === undefined ? defaults.audience : audienceNamed(named);
  if (audience === null) return problem('no-audience', 'audience', '');
  const read = readCode(code.split('coprod-result=').at(-1)!);
  if (!read.ok) return problem(read.kind, 'code', code);
  return {
    audience,
    round: round === undefined ? defaults.round : readDay(round)!,
    code: read.code,
    set: read.set,
  };
}

function noteOthers(entry: unknown, names: Set<string>): void {
  if (typeof entry !== 'object' || entry === null) return;
  for (const name of Object.keys(entry).slice(0, 20)) {
    if (!(name in Person.shape)) names.add(shortened(name));
  }
}
