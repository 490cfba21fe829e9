import { CaseStudy } from './case-study.ts';
import { caseName, describe, fieldPath, valueAt, wordProblem, type FeedProblem } from './feed-problem.ts';
import { shapeProblem } from './feed-shape.ts';
import { whereJsonBreaks } from './json-break.ts';

/** The most that a feed may hold, and the most problems that are told at once. */
export const feedLimits = { cases: 500, characters: 2_000_000, problems: 20 } as const;

/** The cases of a feed, or what is wrong with it. */
export type FeedReading =
  | { readonly ok: true; readonly cases: readonly CaseStudy[] }
  | {
      readonly ok: false;
      /** The first problems, in the order of the feed. */
      readonly problems: readonly FeedProblem[];
      /** How many problems there are beyond those. */
      readonly more: number;
      /** The cases that are right, for a page that would rather show some than none. */
      readonly cases: readonly CaseStudy[];
    };

/** Reads a council's own feed: `{ "version": 1, "cases": […] }`, or the list alone. It never throws, whatever it is given. */
export function readFeed(value: unknown): FeedReading {
  try {
    const problem = shapeProblem(value);
    if (problem !== null) return failed([wordProblem(problem)]);
    const { list, problems } = listIn(value);
    return problems.length > 0 ? failed(problems) : readCases(list);
  } catch {
    return failed([
      wordProblem({ expected: 'plain data, as it comes from JSON', found: 'something that cannot be read' }),
    ]);
  }
}

/** Reads a feed from the text of its file, and says at which line and column the text stops being JSON. */
export function readFeedText(text: string): FeedReading {
  const most = feedLimits.characters;
  if (text.length > most) {
    const found = `${text.length.toLocaleString('en')} characters long`;
    return failed([wordProblem({ expected: `at most ${most.toLocaleString('en')} characters long`, found })]);
  }
  const json = text.replace(/^\uFEFF/, '');
  try {
    return readFeed(JSON.parse(json));
  } catch {
    return failed([wordProblem(textProblem(json))]);
  }
}

function textProblem(json: string): { expected: string; found: string; advice?: string } {
  const expected = 'JSON';
  if (json.trim() === '') return { expected, found: 'empty' };
  if (json.trimStart().startsWith('<')) {
    const advice = 'Check the address: it may lead to an error page or a log-in page';
    return { expected, found: 'a web page', advice };
  }
  const place = whereJsonBreaks(json);
  if (place === null) return { expected, found: 'something that cannot be read as JSON' };
  const { line, column, found, advice } = place;
  return {
    expected,
    found: `broken at line ${line}, column ${column}: ${place.expected} should stand there, not ${found}`,
    ...(advice !== undefined && { advice }),
  };
}

function listIn(value: unknown): { list: readonly unknown[]; problems: readonly FeedProblem[] } {
  if (Array.isArray(value)) return tooMany(value);
  if (typeof value !== 'object' || value === null) {
    const expected = 'a list of cases, or { "version": 1, "cases": […] }';
    return { list: [], problems: [wordProblem({ expected, found: describe(value) })] };
  }
  const field = (name: string): unknown =>
    Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  const problems: FeedProblem[] = [];
  if (field('version') !== 1) {
    problems.push(wordProblem({ field: 'version', expected: '1', found: describe(field('version')) }));
  }
  for (const name of Object.keys(value)) {
    if (name !== 'version' && name !== 'cases') problems.push(unknownField(null, name));
  }
  const cases = field('cases');
  if (!Array.isArray(cases)) {
    problems.push(wordProblem({ field: 'cases', expected: 'a list of cases', found: describe(cases) }));
  }
  return problems.length > 0 ? { list: [], problems } : tooMany(cases as unknown[]);
}

function tooMany(list: readonly unknown[]): { list: readonly unknown[]; problems: readonly FeedProblem[] } {
  if (list.length <= feedLimits.cases) return { list, problems: [] };
  const expected = `a list of at most ${feedLimits.cases} cases`;
  return { list: [], problems: [wordProblem({ field: 'cases', expected, found: describe(list) })] };
}

function readCases(list: readonly unknown[]): FeedReading {
  const cases = new Map<string, CaseStudy>();
  const problems: FeedProblem[] = [];
  for (const [at, value] of list.entries()) {
    const parsed = CaseStudy.safeParse(value);
    const name = caseName(value, at);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) problems.push(...problemsOf(issue, value, name));
    } else if (cases.has(parsed.data.id)) {
      const expected = 'a name that no other case in the feed has';
      problems.push(
        wordProblem({
          case: `case ${at + 1}`,
          field: 'id',
          expected,
          found: `${describe(parsed.data.id)} again`,
        }),
      );
    } else {
      cases.set(parsed.data.id, parsed.data);
    }
  }
  const read = [...cases.values()];
  return problems.length === 0 ? { ok: true, cases: read } : failed(problems, read);
}

type Issue = NonNullable<ReturnType<typeof CaseStudy.safeParse>['error']>['issues'][number];

function problemsOf(issue: Issue, value: unknown, name: string): FeedProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(name, fieldPath([...issue.path, key])));
  }
  const found = describe(valueAt(value, issue.path));
  return [wordProblem({ case: name, field: fieldPath(issue.path), expected: issue.message, found })];
}

const unknownField = (name: string | null, field: string): FeedProblem =>
  wordProblem({
    case: name,
    field,
    expected: 'left out',
    found: 'a field that is not known here',
    advice: 'Take it out, or check how it is spelled',
  });

const failed = (problems: readonly FeedProblem[], cases: readonly CaseStudy[] = []): FeedReading => ({
  ok: false,
  problems: problems.slice(0, feedLimits.problems),
  more: Math.max(0, problems.length - feedLimits.problems),
  cases,
});
