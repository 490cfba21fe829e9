import type { Figure } from './hostile-figures.ts';

/** The figures of one kind of attack, and when it was tried. */
export interface HostileRow extends Figure {
  /** Whether all of its cases were tried, as `npm run hostile` does, or a sample of them. */
  readonly form: 'all' | 'a sample';
  /** The day, as YYYY-MM-DD. */
  readonly day: string;
}

/** Figures of the same kind added up. */
export const rowsOf = (
  figures: readonly Figure[],
  { form, day }: Pick<HostileRow, 'form' | 'day'>,
): readonly HostileRow[] =>
  [...new Set(figures.map(({ kind }) => kind))].map((kind) => {
    const some = figures.filter((figure) => figure.kind === kind);
    return { kind, tried: sum(some, 'tried'), failed: sum(some, 'failed'), form, day };
  });

/** What was tried now takes the place of what was tried before, kind by kind. */
export function withNewer(before: readonly HostileRow[], now: readonly HostileRow[]): readonly HostileRow[] {
  const again = new Set(now.map(({ kind }) => kind));
  return [...before.filter(({ kind }) => !again.has(kind)), ...now];
}

const head = '| What was tried | Cases | Got through | Tried | Last |';

/** Rows as a table of Markdown, in the order of their names. */
export function tableOf(rows: readonly HostileRow[]): string {
  const lines = rows
    .toSorted((a, b) => a.kind.localeCompare(b.kind))
    .map(({ kind, tried, failed, form, day }) => `| ${kind} | ${tried} | ${failed} | ${form} | ${day} |`);
  return [head, '| --- | ---: | ---: | --- | --- |', ...lines].join('\n');
}

/** The rows of the table in a page of Markdown. */
export const readTable = (page: string): readonly HostileRow[] =>
  Array.from(
    page.matchAll(/^\| (.+?) +\| +(\d+) +\| +(\d+) +\| (all|a sample) +\| (\d{4}-\d\d-\d\d) +\|$/gm),
    ([, kind = '', tried, failed, form, day = '']) => ({
      kind,
      tried: Number(tried),
      failed: Number(failed),
      form: form as HostileRow['form'],
      day,
    }),
  );

/** All figures in one sentence. */
export const totalOf = (figures: readonly Figure[]): string =>
  `${sum(figures, 'tried').toLocaleString('en-GB')} cases were tried and ${sum(figures, 'failed').toLocaleString('en-GB')} got through`;

const sum = (figures: readonly Figure[], of: 'tried' | 'failed'): number =>
  figures.reduce((total, figure) => total + figure[of], 0);
