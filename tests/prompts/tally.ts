import type { Found, Measured } from './measure.ts';

/** What rules got right and wrong, counted in pages. */
export interface Tally {
  /** Pages on which the rule was expected, and spoke. */
  readonly right: number;
  /** Pages on which it spoke, and should have been quiet. */
  readonly wrong: number;
  /** Pages on which it was expected, and was quiet. */
  readonly missed: number;
  /** Pages where it was expected at words of the page, spoke, and pointed at them. */
  readonly placed: number;
  readonly toPlace: number;
}

const none: Tally = { right: 0, wrong: 0, missed: 0, placed: 0, toPlace: 0 };

/** Counts one rule over the pages. What could go either way counts for nothing. */
export function tallyRule(rule: string, pages: readonly Measured[]): Tally {
  return sum(
    pages.map(({ expected, either, found }) => {
      const seen = found.filter((each) => each.rule === rule);
      const wanted = expected.find((each) => each.rule === rule);
      if (either.includes(rule)) return none;
      if (!wanted) return { ...none, wrong: seen.length > 0 ? 1 : 0 };
      if (seen.length === 0) return { ...none, missed: 1 };
      if (wanted.quote === undefined) return { ...none, right: 1 };
      const placed = seen.some((each) => pointsAt(each, wanted.quote!)) ? 1 : 0;
      return { ...none, right: 1, toPlace: 1, placed };
    }),
  );
}

/** Adds up. */
export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (all, each) => ({
      right: all.right + each.right,
      wrong: all.wrong + each.wrong,
      missed: all.missed + each.missed,
      placed: all.placed + each.placed,
      toPlace: all.toPlace + each.toPlace,
    }),
    none,
  );

/** Of the pages on which a rule spoke, the share on which it should; null where it never spoke. */
export const precision = ({ right, wrong }: Tally): number | null =>
  right + wrong === 0 ? null : right / (right + wrong);

/** Of the pages on which a rule should speak, the share on which it did; null where there are none. */
export const recall = ({ right, missed }: Tally): number | null =>
  right + missed === 0 ? null : right / (right + missed);

const folded = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase().trim();

/** Whether what was seen and what was expected share their words, in the quote or in the element that it points at. */
function pointsAt({ quote, around }: Found, wanted: string): boolean {
  const [said, here, want] = [folded(quote).replace(/…$/, ''), folded(around), folded(wanted)];
  if (said !== '' && (said.includes(want) || want.includes(said))) return true;
  return here !== '' && (here.includes(want) || want.includes(here));
}
