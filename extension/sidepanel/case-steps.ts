import { most, type BusinessCase } from '#core/business-case/business-case';
import { fill } from '#core/i18n/fill';
import {
  figureValues,
  readFigure,
  readSource,
  readText,
  sourceValues,
  type CaseFormWords,
  type FigurePart,
  type Option,
  type Part,
  type PartFault,
  type Values,
} from './case-parts.ts';

/** The steps in which a case is filled in, in order. */
export const stepNames = [
  'topic',
  'contacts',
  'sample',
  'tally',
  'prevented',
  'change',
  'takingPart',
  'running',
  'webVisit',
  'people',
  'cash',
] as const;
/** The name of a step. */
export type StepName = (typeof stepNames)[number];

/** A step that is one form; the two others are lists. */
export type FormStep = Exclude<StepName, 'contacts' | 'tally'>;

/** Whether a step is one form. */
export const isFormStep = (step: StepName): step is FormStep => step !== 'contacts' && step !== 'tally';

/** Whether a step has been filled in. */
export function isDone(step: StepName, businessCase: BusinessCase): boolean {
  switch (step) {
    case 'topic':
      return businessCase.proposal.trim() !== '';
    case 'contacts':
      return businessCase.contacts.length > 0 && businessCase.contacts.every(({ cost }) => cost !== null);
    case 'sample':
      return businessCase.sampleFrom !== null;
    case 'tally':
      return businessCase.tally.length > 0;
    case 'people':
      return businessCase.minutes !== null && businessCase.stillPhone.trim() !== '';
    case 'cash':
      return businessCase.cashable !== null;
    default:
      return businessCase[step] !== null;
  }
}

/** What went into a form, read: the case with it, or what is wrong. */
export type StepReading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly PartFault[] };

const figures: Readonly<Record<'prevented' | 'change' | 'takingPart' | 'running' | 'webVisit', FigurePart>> =
  {
    prevented: { kind: 'figure', name: 'prevented', most: 100, percent: true },
    change: { kind: 'figure', name: 'change', most: most.pounds },
    takingPart: { kind: 'figure', name: 'takingPart', most: most.pounds },
    running: { kind: 'figure', name: 'running', most: most.pounds },
    webVisit: { kind: 'figure', name: 'webVisit', most: most.cost },
  };
const minutes: FigurePart = { kind: 'figure', name: 'minutes', most: most.minutes };
const share: FigurePart = { kind: 'figure', name: 'share', most: 100, percent: true };

/** The questions of a step. `pages` are the pages that a case can be about. */
export function partsOf(step: FormStep, pages: readonly Option[]): readonly Part[] {
  switch (step) {
    case 'topic':
      return [
        { kind: 'line', name: 'topic', most: 200, required: true },
        { kind: 'choice', name: 'pageId', options: pages },
        { kind: 'lines', name: 'proposal', most: 2_000 },
      ];
    case 'sample':
      return [{ kind: 'source', name: 'sampleFrom' }];
    case 'people':
      return [minutes, { kind: 'lines', name: 'stillPhone', most: 2_000 }];
    case 'cash':
      return [share, { kind: 'lines', name: 'reason', most: 1_000 }];
    default:
      return [figures[step]];
  }
}

/** What stands in the fields of a step before anything is typed. */
export function valuesOf(step: FormStep, businessCase: BusinessCase): Values {
  const { topic, pageId, proposal, sampleFrom, stillPhone, cashable } = businessCase;
  switch (step) {
    case 'topic':
      return { topic, pageId: pageId ?? '', proposal };
    case 'sample':
      return sourceValues('sampleFrom', sampleFrom);
    case 'people':
      return { ...figureValues('minutes', businessCase.minutes), stillPhone };
    case 'cash':
      return { ...figureValues('share', cashable?.share ?? null, true), reason: cashable?.reason ?? '' };
    default:
      return figureValues(step, businessCase[step], figures[step].percent);
  }
}

/** Reads what was typed into a step, and puts it into the case. */
export function readStep(
  step: FormStep,
  values: Values,
  businessCase: BusinessCase,
  today: string,
): StepReading<BusinessCase> {
  const kept = (change: Partial<BusinessCase>, ...readings: readonly { faults: readonly PartFault[] }[]) =>
    readingOf({ ...businessCase, ...change }, ...readings);
  switch (step) {
    case 'topic': {
      const topic = readText('topic', 200, values, true);
      const proposal = readText('proposal', 2_000, values);
      const pageId = values['pageId'] || null;
      return kept({ topic: topic.value, pageId, proposal: proposal.value }, topic, proposal);
    }
    case 'sample': {
      const source = readSource('sampleFrom', values, today);
      return kept({ sampleFrom: source.value }, source);
    }
    case 'people': {
      const figure = readFigure(minutes, values, today);
      const stillPhone = readText('stillPhone', 2_000, values);
      return kept({ minutes: figure.value, stillPhone: stillPhone.value }, figure, stillPhone);
    }
    case 'cash': {
      const hasReason = (values['reason'] ?? '').trim() !== '';
      const figure = readFigure(hasReason ? { ...share, required: true } : share, values, today);
      const isClaimed = figure.value !== null || figure.faults.length > 0;
      const reason = readText('reason', 1_000, values, isClaimed);
      return kept(
        { cashable: figure.value && { share: figure.value, reason: reason.value } },
        figure,
        reason,
      );
    }
    default: {
      const figure = readFigure(figures[step], values, today);
      return kept({ [step]: figure.value }, figure);
    }
  }
}

/** A value that was read, or all that is wrong with what it was read from. */
export function readingOf<Value>(
  value: Value,
  ...readings: readonly { readonly faults: readonly PartFault[] }[]
): StepReading<Value> {
  const faults = readings.flatMap((each) => each.faults);
  return faults.length === 0 ? { ok: true, value } : { ok: false, faults };
}

/** What is wrong with a field, in words. */
export const wordFault = ({ name, problem, most: limit = 0 }: PartFault, words: CaseFormWords): string =>
  fill(words.problems[problem], { label: words.fields[name] as string, most: limit.toLocaleString('en') });
