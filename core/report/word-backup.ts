import type { BackupProblem } from '#core/audit/read-backup';
import { backupLimits } from '#core/audit/backup';
import type { Fault } from '#core/audit/fault';
import type { MergedAudit } from '#core/audit/merge-audits';
import type { Wording } from '#core/i18n/catalogue';
import type { backup } from '#core/i18n/en/backup';
import { fill, plural } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';

/** The words for keeping audits in a file and for bringing them back. */
export type BackupWords = Wording<typeof backup>;

/** A problem in words: what is wrong, and, one below the other, where. */
export interface WordedProblem {
  readonly message: string;
  readonly details: readonly string[];
}

/** Says why a file could not be brought in. `bytes` is its size. */
export function wordBackupProblem(
  problem: BackupProblem,
  bytes: number,
  words: BackupWords,
  locale: Locale,
): WordedProblem {
  if (problem.kind === 'faults') {
    const { faults, more } = problem;
    const all = faults.map((fault) => wordFault(fault, words));
    return {
      message: plural(words.problems.faults, faults.length + more, locale),
      details: more > 0 ? [...all, plural(words.more, more, locale)] : all,
    };
  }
  const megabytes = (count: number) => Math.ceil(count / 1_000_000).toLocaleString(locale);
  const places = {
    size: megabytes(bytes),
    most: megabytes(backupLimits.bytes),
    depth: backupLimits.depth,
    ...('line' in problem ? { line: problem.line, column: problem.column } : {}),
  };
  return { message: fill(words.problems[problem.kind], places), details: [] };
}

/** Says what becomes, or became, of each audit in a file. */
export const wordMerge = (outcomes: readonly MergedAudit[], words: BackupWords): readonly string[] =>
  outcomes.length === 0
    ? [words.nothingInside]
    : outcomes.map(({ name, outcome }) => fill(words.outcomes[outcome], { name }));

function wordFault({ place, field, reason, most = 0 }: Fault, words: BackupWords): string {
  const steps = place.map(({ kind, which }) => fill(words.places[kind], { n: which })).join(', ');
  const message = steps === '' ? words.faultOfFile : field === '' ? words.faultOfPlace : words.fault;
  const sentence = fill(message, { place: steps, field, reason: fill(words.reasons[reason], { most }) });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
