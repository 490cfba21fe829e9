import type { CaseStudy } from '#core/case-studies/case-study';
import { caseName, type FeedProblem } from '#core/case-studies/feed-problem';
import { readFeedText } from '#core/case-studies/read-feed';
import { brokenAt, placed, type Checked, type Problem } from './problem.ts';

/** Checks a feed of a council's own cases, and finds the place of each problem in its text. */
export function checkCases(text: string): Checked<readonly CaseStudy[]> {
  const reading = readFeedText(text);
  if (reading.ok) return { ok: true, value: reading.cases, count: reading.cases.length };
  const broken = brokenAt(text);
  if (broken !== null) return { ok: false, problems: [broken], more: 0 };
  const feed: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  return { ok: false, problems: reading.problems.map((each) => place(each, text, feed)), more: reading.more };
}

function place(problem: FeedProblem, text: string, feed: unknown): Problem {
  const isList = Array.isArray(feed);
  const list = isList ? feed : ((feed as { cases?: unknown } | null)?.cases ?? []);
  const at =
    problem.case === null || !Array.isArray(list)
      ? -1
      : list.findIndex(
          (each, index) => caseName(each, index) === problem.case || `case ${index + 1}` === problem.case,
        );
  const path = [...(at < 0 ? [] : isList ? [at] : ['cases', at]), ...stepsOf(problem.field)];
  return { ...placed(text, path), message: problem.message, lang: 'en' };
}

/** `figures[0].source` as steps. */
const stepsOf = (field: string): (string | number)[] =>
  [...field.matchAll(/\[(\d+)\]|([^.[]+)/g)].map(([, index, name]) =>
    index === undefined ? name! : Number(index),
  );
