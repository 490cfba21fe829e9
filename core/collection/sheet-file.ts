import {
  blankSheet,
  harms,
  labFields,
  longestField,
  stepFields,
  type WorkshopSheet,
} from '#core/groups/workshop-sheet';
import { steps } from '#core/star/star';
import * as z from 'zod/mini';
import { readDay } from './round-day.ts';

// zod tries `new Function` once to see whether it may; under a strict CSP that alone is reported as a violation.
z.config({ jitless: true });

/** What a saved workshop sheet says that it is. */
export const sheetKind = 'coproduction-star-workshop-sheet';

/** The version of the shape of a saved sheet. */
export const sheetFormat = 1;

/** A sheet as JSON, to be opened again: weeks later people know what they learned. */
export const writeSheet = (sheet: WorkshopSheet): string =>
  `${JSON.stringify({ kind: sheetKind, format: sheetFormat, ...sheet }, null, 2)}\n`;

/** Why a file holds no sheet that can be opened. */
export type SheetProblem =
  /** It is something else, or broken. */
  | 'other'
  /** It was saved by a later version of this kit. */
  | 'version';

/** A saved sheet, or why there is none. */
export type SheetReading =
  | { readonly ok: true; readonly sheet: WorkshopSheet }
  | { readonly ok: false; readonly problem: SheetProblem };

const text = z._default(z.string().check(z.maxLength(longestField)), '');

const byName = <Name extends string, Value>(names: readonly Name[], value: Value) =>
  Object.fromEntries(names.map((name) => [name, value])) as Record<Name, Value>;

const fields = <Name extends string>(names: readonly Name[]) =>
  z._default(z.object(byName(names, text)), byName(names, '') as never);

const HarmView = z._default(z.object({ could: z._default(z.nullable(z.boolean()), null), remedy: text }), {
  could: null,
  remedy: '',
});

const SavedSheet = z.object({
  kind: z.literal(sheetKind),
  format: z.literal(sheetFormat),
  service: text,
  day: z.string().check(z.refine((day) => readDay(day) === day)),
  seen: z._default(z.array(z.string().check(z.maxLength(longestField))).check(z.maxLength(100)), []),
  lab: fields(labFields),
  begin: z._default(z.nullable(z.enum(steps)), null),
  steps: z.object(byName(steps, fields(stepFields))),
  harms: z.object(byName(harms, HarmView)),
});

/** Reads a saved sheet. It never throws. */
export function readSheet(content: string): SheetReading {
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problem: 'other' };
  }
  const isLater = Later.safeParse(value);
  if (isLater.success && isLater.data.format !== sheetFormat) return { ok: false, problem: 'version' };
  const saved = SavedSheet.safeParse(value);
  if (!saved.success) return { ok: false, problem: 'other' };
  const { kind: _kind, format: _format, ...sheet } = saved.data;
  return { ok: true, sheet: { ...blankSheet('', sheet.day), ...sheet } };
}

const Later = z.object({ kind: z.literal(sheetKind), format: z.number() });
