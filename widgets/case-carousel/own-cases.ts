import type { CaseStudy } from '#core/case-studies/case-study';
import { readFeed, readFeedText } from '#core/case-studies/read-feed';
import { fetchFeed } from './fetch-feed.ts';
import type { CaseSource } from './load-cases.ts';

/** Reads a council's own cases. A feed with a fault is refused as a whole, so that no half of it is shown as all of it. */
export async function ownCases(
  { cases, src, inline }: CaseSource,
  signal: AbortSignal,
): Promise<readonly CaseStudy[]> {
  const where =
    cases !== undefined ? 'the "cases" property' : src ? `the feed ${src}` : 'the JSON in the element';
  const reading =
    cases !== undefined ? readFeed(cases) : readFeedText(src ? await fetchFeed(src, signal) : (inline ?? ''));
  if (reading.ok) return reading.cases;
  const lines = reading.problems.map(({ message }) => `- ${message}`);
  if (reading.more > 0) lines.push(`- And ${reading.more} more.`);
  throw new Error(`There is a fault in ${where}.\n${lines.join('\n')}`, { cause: reading.problems });
}
