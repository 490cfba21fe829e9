import { bases, type Basis, type Figure, type Source } from '#core/business-case/business-case';
import { numberIn } from './number-in.ts';
import type { PanelWords } from './panel-words.ts';

/** The words of the form of a case. */
export type CaseFormWords = PanelWords['businessCaseForm'];

/** The name of a field, which is its id and leads to its label and its hint. */
export type FieldName = keyof CaseFormWords['fields'];

/** One question of a form. */
export type Part =
  | {
      readonly kind: 'line' | 'lines';
      readonly name: FieldName;
      readonly most: number;
      readonly required?: true;
    }
  | FigurePart
  | { readonly kind: 'source'; readonly name: FieldName }
  | { readonly kind: 'choice'; readonly name: FieldName; readonly options: readonly Option[] }
  | { readonly kind: 'day' | 'tick'; readonly name: FieldName };

/** A figure with its lowest, its highest and where it comes from. */
export interface FigurePart {
  readonly kind: 'figure';
  readonly name: FieldName;
  /** The most that can be typed. */
  readonly most: number;
  /** Typed per cent, kept as a share. */
  readonly percent?: true;
  readonly required?: true;
}

/** One of the answers to choose from. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

/** What stands in the fields of a form, as typed. The fields below a figure are called `change-low` and the like. */
export type Values = Readonly<Record<string, string>>;

/** A field that cannot be kept as it is. */
export interface PartFault {
  readonly id: string;
  readonly name: FieldName;
  readonly problem: Exclude<keyof CaseFormWords['problems'], 'title'>;
  readonly most?: number;
}

/** What was read from a part of a form, with what is wrong with it. */
export interface PartReading<Value> {
  readonly value: Value;
  readonly faults: readonly PartFault[];
}

/** A figure as its fields show it. */
export function figureValues(name: FieldName, figure: Figure | null, percent = false): Values {
  if (figure === null) return {};
  const { low, central, high, source } = figure;
  // Per cent is kept as a share, which does not always come back even.
  const typed = (value: number) => String(percent ? Number((value * 100).toFixed(6)) : value);
  const known = low === central && central === high;
  return {
    [name]: typed(central),
    ...(known ? {} : { [`${name}-low`]: typed(low), [`${name}-high`]: typed(high) }),
    ...sourceValues(name, source),
  };
}

/** Where a figure comes from, as its fields show it. */
export const sourceValues = (name: FieldName, source: Source | null): Values =>
  source === null
    ? {}
    : { [`${name}-from`]: source.from, [`${name}-on`]: source.on, [`${name}-basis`]: source.basis };

/** The figure in its fields; null where all of them are empty. */
export function readFigure(part: FigurePart, values: Values, today: string): PartReading<Figure | null> {
  const { name, most, required = false } = part;
  const at = (field: string) => (values[`${name}-${field}`] ?? '').trim();
  const typed = (values[name] ?? '').trim();
  if (!required && [typed, ...below.map(at)].every((text) => text === '')) return { value: null, faults: [] };
  const central = numberIn(typed);
  const low = at('low') === '' ? central : numberIn(at('low'));
  const high = at('high') === '' ? central : numberIn(at('high'));
  const source = readSource(name, values, today);
  const faults: PartFault[] = !(central <= most)
    ? [{ id: name, name, problem: 'number', most }]
    : [
        ...(low <= central ? [] : [{ id: `${name}-low`, name, problem: 'low' as const }]),
        ...(high >= central && high <= most
          ? []
          : [{ id: `${name}-high`, name, problem: 'high' as const, most }]),
      ];
  const kept = (value: number) => (part.percent ? value / 100 : value);
  return {
    value: source.value && { low: kept(low), central: kept(central), high: kept(high), source: source.value },
    faults: [...faults, ...source.faults],
  };
}

const below = ['low', 'high', 'from', 'on', 'basis'];

/** Where a figure comes from, in its fields. */
export function readSource(name: FieldName, values: Values, today: string): PartReading<Source | null> {
  const at = (field: string) => (values[`${name}-${field}`] ?? '').trim();
  const [from, on, basis] = [at('from'), at('on'), at('basis')];
  const wrong = (field: 'from' | 'on' | 'basis', isWrong: boolean): readonly PartFault[] =>
    isWrong ? [{ id: `${name}-${field}`, name, problem: field }] : [];
  const faults = [
    ...wrong('from', from === '' || from.length > 300),
    ...wrong('on', !isDayUntil(on, today)),
    ...wrong('basis', !isBasis(basis)),
  ];
  return { value: faults.length > 0 || !isBasis(basis) ? null : { from, on, basis }, faults };
}

/** Whether a text is a day that is not in the future. */
export const isDayUntil = (text: string, today: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && text <= today;

const isBasis = (text: string): text is Basis => bases.includes(text as Basis);

/** The text in a field, without what surrounds it. */
export function readText(
  name: FieldName,
  most: number,
  values: Values,
  required = false,
): PartReading<string> {
  const value = (values[name] ?? '').trim();
  if (value.length > most) return { value, faults: [{ id: name, name, problem: 'long', most }] };
  return {
    value,
    faults: required && value === '' ? [{ id: name, name, problem: 'empty' }] : [],
  };
}
