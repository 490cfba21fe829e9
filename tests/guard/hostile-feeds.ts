import type { CaseStudy } from '#core/case-studies/case-study';
import { sampleCases } from '../sample-cases.ts';
import { readHostileLines } from '../read-hostile.ts';

/** A hostile feed of cases. */
export interface HostileFeed {
  readonly id: string;
  readonly name: string;
  /** What is to come of it, in the words of the file. */
  readonly expect: string;
  /** The text between the tags of a carousel; or, as JSON, what a script hands over. */
  readonly feed: string;
  readonly isText: boolean;
}

interface Line {
  readonly id: string;
  readonly name: string;
  readonly expect: string;
  readonly doc?: unknown;
  readonly raw?: string;
}

const valid: CaseStudy = { ...sampleCases(1)[0]!, id: 'park' };

/** The file's cases have fields of other names, and fewer: each is put into a case that is right in all else. */
function translated(item: unknown, at: number): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const put: Readonly<Record<string, (value: unknown) => object>> = {
    summary: (problem) => ({ problem }),
    body: (together) => ({ together }),
    link: (url) => ({ sources: [{ title: 'Report', url }] }),
    date: (checked) => ({ checked }),
    stars: (evidence) => ({ evidence }),
    tags: (tags) => ({ area: Array.isArray(tags) ? tags[0] : tags }),
    id: (id) => ({ id }),
  };
  const fields = Object.entries(item).map(([name, value]) => put[name]?.(value) ?? { [name]: value });
  return Object.assign({ ...valid, id: `park-${at}` }, ...fields) as unknown;
}

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, filled(inner)]));
  const [, unit, count] = /^@repeat:(.+):(\d+)$/.exec(String(value)) ?? [];
  if (typeof value !== 'string' || unit === undefined) return value;
  if (unit !== 'valid') return unit.repeat(Number(count));
  return Array.from({ length: Number(count) }, () => ({}));
}

/** Every feed of the file, as it is, and where it is made of cases also with ours in their place. */
export const hostileFeeds = (): readonly HostileFeed[] =>
  readHostileLines<Line>('case-study-json.jsonl.gz').flatMap(({ doc, raw, ...line }) => {
    if (raw !== undefined) return [{ ...line, feed: raw, isText: true }];
    const feed = filled(doc);
    const items = (feed as { readonly items?: unknown } | null)?.items;
    const asItIs = { ...line, feed: JSON.stringify(feed ?? null), isText: false };
    if (!Array.isArray(items)) return [asItIs];
    const { version } = feed as { readonly version: unknown };
    const ours = { version, cases: items.map(translated) };
    return [asItIs, { ...line, id: `${line.id} (ours)`, feed: JSON.stringify(ours), isText: true }];
  });
