import type { HandedIn } from '#core/groups/collection';
import { audienceNamed } from './audience-names.ts';
import { findCode, readCode } from './read-code.ts';
import { readingSlice, shortened, type Defaults, type Reading, type ReadingProblem } from './reading.ts';
import { readDay } from './round-day.ts';

/** A line longer than this is no code, link or name. */
const longest = 3_000;

/**
 * Reads codes or links, one on each line, each with an audience and a day before it if they are its own, as in
 * `staff 2026-11-24: FDk1xQbW3f`. It pauses after each `readingSlice` lines.
 */
export function* readLines(text: string, defaults: Defaults): Generator<void, Reading, void> {
  const handedIn: HandedIn[] = [];
  const problems: ReadingProblem[] = [];
  let at = 0;
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, Math.min(end, start + longest)).trim();
    start = end + 1;
    at += 1;
    if (at % readingSlice === 0) yield;
    if (line === '') continue;
    const read = readLine(line, defaults);
    if ('kind' in read) problems.push({ at, field: null, kind: read.kind, found: shortened(read.found) });
    else handedIn.push(read);
  }
  return { handedIn, problems, passedOver: [] };
}

type LineProblem = Pick<ReadingProblem, 'kind' | 'found'>;

function readLine(line: string, defaults: Defaults): HandedIn | LineProblem {
  const { before, code: word } = findCode(line);
  const named = readBefore(before, defaults);
  const read = readCode(word);
  if (!read.ok) return whyNot(read.kind, line, word);
  if ('kind' in named) return named;
  if (named.audience === null) return { kind: 'no-audience', found: line };
  return { ...named, audience: named.audience, code: read.code, set: read.set };
}

/** A last word that looks like no code at all, such as "thanks", means that the line has none. */
function whyNot(kind: LineProblem['kind'], line: string, word: string): LineProblem {
  const isProse = kind === 'characters' || word.length < 8 || /^\p{L}?\p{Ll}*[^\p{L}\p{N}_-]*$/u.test(word);
  return { kind: isProse && !line.includes('coprod-result=') ? 'no-code' : kind, found: line };
}

function readBefore(before: string, defaults: Defaults): Defaults | LineProblem {
  let { round } = defaults;
  const rest: string[] = [];
  // A list may be numbered, or have bullets.
  const words = before.replace(/^\s*(?:\d{1,4}[.)]|[-*•–])\s+/, '').split(/[\s,;:|]+/);
  for (const word of words) {
    if (word === '') continue;
    const isDay = /^\d+([-/.])\d+\1\d+$/.test(word);
    const day = isDay ? readDay(word) : null;
    if (isDay && day === null) return { kind: 'day', found: word };
    if (day === null) rest.push(word);
    else round = day;
  }
  if (rest.length === 0) return { audience: defaults.audience, round };
  const audience = audienceNamed(rest.join(' '));
  return audience === null ? { kind: 'audience', found: rest.join(' ') } : { audience, round };
}
