import type { Figure } from './hostile-figures.ts';

/** Figures of the same kind added up, as a table of Markdown, in the order of their names. */
export function tableOf(figures: readonly Figure[]): string {
  const kinds = [...new Set(figures.map(({ kind }) => kind))].toSorted((a, b) => a.localeCompare(b));
  const rows = kinds.map((kind) => {
    const some = figures.filter((figure) => figure.kind === kind);
    return `| ${kind} | ${sum(some, 'tried')} | ${sum(some, 'failed')} |`;
  });
  return ['| What was tried | Cases | Got through |', '| --- | ---: | ---: |', ...rows].join('\n');
}

/** All figures in one sentence. */
export const totalOf = (figures: readonly Figure[]): string =>
  `${sum(figures, 'tried')} cases were tried and ${sum(figures, 'failed')} got through`;

const sum = (figures: readonly Figure[], of: 'tried' | 'failed'): string =>
  figures.reduce((total, figure) => total + figure[of], 0).toLocaleString('en-GB');
