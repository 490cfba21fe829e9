import { stripTypeScriptTypes } from 'node:module';
import { parseAst } from 'rollup/parseAst';
import { analyse, type Report } from 'scslre';

/** A regular expression as it is written, or as code puts it together. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions that stand in a source of ours as literals. */
export function literalsIn(code: string): readonly Pattern[] {
  const found: Pattern[] = [];
  const pending: unknown[] = [parseAst(stripTypeScriptTypes(code))];
  while (pending.length > 0) {
    const node = pending.pop();
    if (typeof node !== 'object' || node === null) continue;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) found.push({ source: regex.pattern, flags: regex.flags });
    pending.push(...(Object.values(node) as unknown[]));
  }
  return found;
}

/** The regular expressions that are put together while something runs. */
export async function patternsMadeBy(run: () => Promise<unknown>): Promise<readonly Pattern[]> {
  const made: Pattern[] = [];
  const original = globalThis.RegExp;
  const note = (pattern: RegExp) => {
    made.push({ source: pattern.source, flags: pattern.flags });
    return pattern;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [source, flags]: [string, string?]) => note(new target(source, flags)),
    apply: (target, _, [source, flags]: [string, string?]) => note(target(source, flags)),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = original;
  }
  return made;
}

/**
 * Why a regular expression may take more than time in proportion to a text, or null where it cannot. Repeats with an
 * upper limit are not looked at: they make it slower by a number that is known.
 */
export function superLinear({ source, flags }: Pattern): string | null {
  const { parsed, reports } = analyse({ source, flags }, { reportTypes: { Move: true } });
  const faults = reports.filter((report) => !isSure(report, source, flags)).map(worded);
  faults.push(...repeatedChoices(parsed.pattern as unknown as Part));
  return faults.length === 0 ? null : `/${source}/${flags}: ${faults.join('; ')}`;
}

/** A part of a regular expression, as far as its parts are asked for. */
interface Part {
  readonly raw: string;
  readonly max?: number;
  readonly alternatives?: readonly Part[];
  readonly elements?: readonly Part[];
  readonly element?: Part;
}

/** Two ways through one repeat are what the analysis does not look for: "(?:a|a)*". */
function repeatedChoices({ raw, max, alternatives = [], elements = [], element }: Part): string[] {
  const own =
    max === Infinity && (element?.alternatives ?? []).length > 1
      ? [`${raw} repeats a choice without a limit`]
      : [];
  const parts = [...alternatives, ...elements, ...(element ? [element] : [])];
  return [...own, ...parts.flatMap(repeatedChoices)];
}

/** "From here to the end" never fails, so that it is not tried again. */
const isSure = (report: Report, source: string, flags: string): boolean =>
  report.type === 'Move' && report.quant.raw === '.*' && flags.includes('s') && source.endsWith('.*$');

function worded(report: Report): string {
  if (report.type === 'Trade') return `${report.startQuant.raw} and ${report.endQuant.raw} share a text`;
  return report.type === 'Self'
    ? `${report.quant.raw} can match in more ways than one`
    : `${report.quant.raw} is tried again from each place`;
}
