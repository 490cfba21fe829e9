import type { TakenCheck } from '#core/audit/audit';
import { fill } from '#core/i18n/fill';
import { writeDay } from '#core/i18n/write-day';
import type { AnswerSet } from '#core/star/answers';
import { bandOf, wholeNumber } from '#core/star/bands';
import { compareResults } from '#core/star/compare';
import { nextStep } from '#core/star/next-step';
import { decodeResult } from '#core/star/result-code';
import { scoreStar, type Score } from '#core/star/score';
import { isApproach, type StarPoint } from '#core/star/star';
import type { ReportSource } from './report-source.ts';
import type { StarPicture } from './star-picture.ts';
import type { ReportWords } from './words.ts';

/** The star of the latest self-check that can be read, in words first. */
export interface ReportedStar {
  /** What it says, a paragraph each. Without a self-check: that there is none. */
  readonly paragraphs: readonly string[];
  /** Null where there is no score. */
  readonly table: ReportedScores | null;
  /** Null where there is no score, or nobody to draw it. */
  readonly picture: StarPicture | null;
}

/** The scores as a table. */
export interface ReportedScores {
  readonly caption: string;
  readonly head: readonly string[];
  /** As many cells as the head has. */
  readonly rows: readonly (readonly string[])[];
  /** The rows of the inner ring come first: so many. */
  readonly inner: number;
}

interface ReadCheck {
  readonly takenOn: string;
  readonly set: AnswerSet;
}

/** Puts the self-checks of an audit into words: the latest, compared with the latest one before it that can be. */
export function reportStar(checks: readonly TakenCheck[], source: ReportSource): ReportedStar {
  const { words, drawStar } = source;
  const { star } = words.report;
  const read: ReadCheck[] = [];
  const unreadable: string[] = [];
  for (const { code, takenOn } of checks.toSorted((a, b) => a.takenOn.localeCompare(b.takenOn, 'en'))) {
    const decoded = decodeResult(code);
    if (decoded.ok) read.push({ takenOn, set: decoded.set });
    else unreadable.push(fill(star.unreadable, { date: writeDay(takenOn, words.days) }));
  }
  const latest = read.at(-1);
  if (latest === undefined) return { paragraphs: [star.none, ...unreadable], table: null, picture: null };
  const score = scoreStar(latest.set.answers, latest.set.mode);
  return {
    paragraphs: [...paragraphsOf(latest, score, words), ...unreadable],
    table: tableOf(score, latest, read.slice(0, -1), source),
    picture: drawStar?.(score) ?? null,
  };
}

function paragraphsOf({ takenOn }: ReadCheck, score: Score, words: ReportWords): readonly string[] {
  const { star } = words.report;
  const { point, because } = nextStep(score);
  const value = valueAt(score, point);
  const advice = words.advice[point][value === null ? 'not-yet' : bandOf(value)];
  return [
    score.overall === null ? star.noOverall : star.opening[bandOf(score.overall)],
    ...(because === 'find-out' ? [star.findOut] : []),
    fill(star.next, { name: words.star.points[point].name, advice }),
    [
      fill(star.taken, { date: writeDay(takenOn, words.days) }),
      ...(score.mode === 'quick' ? [words.chart.quick] : []),
      star.notATest,
    ].join(' '),
  ];
}

function tableOf(
  score: Score,
  latest: ReadCheck,
  earlier: readonly ReadCheck[],
  { words, locale }: ReportSource,
): ReportedScores {
  const { chart, star, report } = words;
  const before = earlier.findLast((check) => compareResults(check.set, latest.set).ok);
  const moved = before && compareResults(before.set, latest.set);
  // A quick result rests on one answer for each part: its number would say more than is known.
  const numbers = score.mode === 'full';
  const rows = score.points.map(({ point, value, onOneAnswer }, at) => {
    const band = value === null ? star.notEnough : star.bands[bandOf(value)];
    return [
      star.points[point].name,
      onOneAnswer ? `${band} (${chart.onOneAnswer})` : band,
      ...(numbers ? [value === null ? '–' : wholeNumber(value).toLocaleString(locale)] : []),
      ...(moved?.ok ? [report.star.directions[moved.points[at]!.direction]] : []),
    ];
  });
  return {
    caption: star.name,
    head: [
      chart.table.part,
      chart.table.howFar,
      ...(numbers ? [chart.table.outOf] : []),
      ...(before ? [fill(report.star.since, { date: writeDay(before.takenOn, words.days) })] : []),
    ],
    rows,
    inner: score.points.filter(({ point }) => isApproach(point)).length,
  };
}

const valueAt = (score: Score, point: StarPoint): number | null =>
  score.points.find((each) => each.point === point)?.value ?? null;
