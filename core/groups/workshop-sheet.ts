import { steps, type Step } from '#core/star/star';

/** What a Co-Production Lab is about: one small test, who takes part, what they do, by when, and what came of it. */
export const labFields = ['test', 'who', 'what', 'byWhen', 'learned'] as const;
/** One of the five. */
export type LabField = (typeof labFields)[number];

/** What is planned for one step of the path. */
export const stepFields = ['what', 'who', 'byWhen'] as const;
/** One of the three. */
export type StepField = (typeof stepFields)[number];

/**
 * What can go wrong when people and services work together, to be talked about before anybody begins. The first
 * seven follow the "seven evils" of Steen, Brandsen and Verschuere (2018); the others are when it should be left.
 */
export const harms = [
  'duty',
  'blame',
  'effort',
  'say',
  'unequal',
  'hidden',
  'worse',
  'jobs',
  'means',
] as const;
/** One of the nine. */
export type Harm = (typeof harms)[number];

/** What people think of a harm: null where they have not talked about it. */
export interface HarmView {
  readonly could: boolean | null;
  /** What will be done about it. */
  readonly remedy: string;
}

/** What a group takes from a workshop: what it saw, what it will try, and what it watches. */
export interface WorkshopSheet {
  readonly service: string;
  /** The day of the workshop, as YYYY-MM-DD. */
  readonly day: string;
  /** What the answers showed, a sentence each: nothing finer than was on the screen. */
  readonly seen: readonly string[];
  readonly lab: Readonly<Record<LabField, string>>;
  /** The step to begin with; null where the answers do not say. */
  readonly begin: Step | null;
  readonly steps: Readonly<Record<Step, Readonly<Record<StepField, string>>>>;
  readonly harms: Readonly<Record<Harm, HarmView>>;
}

/** The most characters that one field takes. */
export const longestField = 2_000;

const record = <Name extends string, Value>(names: readonly Name[], value: Value): Record<Name, Value> =>
  Object.fromEntries(names.map((name) => [name, value])) as Record<Name, Value>;

/** A sheet on which nothing is written, to be filled in by hand. */
export const blankSheet = (service: string, day: string): WorkshopSheet => ({
  service,
  day,
  seen: [],
  lab: record(labFields, ''),
  begin: null,
  steps: record(steps, record(stepFields, '')),
  harms: record(harms, { could: null, remedy: '' }),
});

/** With one field of the Lab filled in. */
export const withLab = (sheet: WorkshopSheet, field: LabField, text: string): WorkshopSheet => ({
  ...sheet,
  lab: { ...sheet.lab, [field]: text },
});

/** With one field of a step filled in. */
export const withStep = (
  sheet: WorkshopSheet,
  step: Step,
  field: StepField,
  text: string,
): WorkshopSheet => ({
  ...sheet,
  steps: { ...sheet.steps, [step]: { ...sheet.steps[step], [field]: text } },
});

/** With what people think of a harm. */
export const withHarm = (sheet: WorkshopSheet, harm: Harm, view: Partial<HarmView>): WorkshopSheet => ({
  ...sheet,
  harms: { ...sheet.harms, [harm]: { ...sheet.harms[harm], ...view } },
});

/** What keeps a test from being safe to begin. */
export interface HarmCheck {
  /** Not talked about yet. */
  readonly open: readonly Harm[];
  /** They could happen, and nobody has written what to do about them. */
  readonly withoutRemedy: readonly Harm[];
}

/** What is left of the check for harm. A test can begin when both lists are empty. */
export const checkForHarm = (sheet: WorkshopSheet): HarmCheck => ({
  open: harms.filter((harm) => sheet.harms[harm].could === null),
  withoutRemedy: harms.filter((harm) => {
    const { could, remedy } = sheet.harms[harm];
    return could === true && remedy.trim() === '';
  }),
});
