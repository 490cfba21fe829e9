import { harms, labFields, longestField, stepFields, type WorkshopSheet } from '#core/groups/workshop-sheet';
import { steps } from '#core/star/star';
import * as z from 'zod/mini';
import { readDay } from './round-day.ts';

// zod tries `new Function` once to see whether it may; under a strict CSP that alone is reported as a violation.
z.config({ jitless: true });

/** What a saved workshop sheet says that it is. */
export const sheetKind = 'coproduction-star-workshop-sheet';

/** The version of the shape of a saved sheet. */
export const sheetFormat = 1;

/** The most bytes of a file that are read: a full sheet has fewer. */
export const longestSheet = 2_000_000;

/** A sheet as JSON, to be opened again: weeks later people know what they learned. */
export const writeSheet = (sheet: WorkshopSheet): string =>
  `${JSON.stringify({ kind: sheetKind, format: sheetFormat, ...sheet }, null, 2)}\n`;

/** Why a file holds no sheet that can be opened. */
export type SheetProblem =
  /** It is something else, or broken. */
  | 'no-sheet'
  /** It was saved by a later version of this kit. */
  | 'version';

/** A saved sheet, or why there is none. */
export type SheetReading =
  | { readonly ok: true; readonly sheet: WorkshopSheet }
  | { readonly ok: false; readonly problem: SheetProblem };

const text = z.string().check(z.maxLength(longestField));

const byName = <Name extends string, Value>(names: readonly Name[], value: Value) =>
  Object.fromEntries(names.map((name) => [name, value])) as Record<Name, Value>;

const SavedSheet = z.object({
  kind: z.literal(sheetKind),
  format: z.literal(sheetFormat),
  service: text,
  day: z.string().check(z.refine((day) => readDay(day) === day)),
  seen: z.array(text).check(z.maxLength(100)),
  lab: z.object(byName(labFields, text)),
  begin: z.nullable(z.enum(steps)),
  steps: z.object(byName(steps, z.object(byName(stepFields, text)))),
  harms: z.object(byName(harms, z.object({ could: z.nullable(z.boolean()), remedy: text }))),
});

/** Reads a saved sheet. It never throws. */
export function readSheet(content: string): SheetReading {
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problem: 'no-sheet' };
  }
  const named = AnySheet.safeParse(value);
  if (named.success && named.data.format !== sheetFormat) return { ok: false, problem: 'version' };
  const saved = SavedSheet.safeParse(value);
  if (!saved.success) return { ok: false, problem: 'no-sheet' };
  const { service, day, seen, lab, begin, steps: plan, harms: views } = saved.data;
  return { ok: true, sheet: { service, day, seen, lab, begin, steps: plan, harms: views } };
}

const AnySheet = z.object({ kind: z.literal(sheetKind), format: z.number() });
