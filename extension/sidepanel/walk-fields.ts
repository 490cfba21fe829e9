import { mostSteps, phoneAnswers, type PhoneAnswer, type WalkThrough } from '#core/audit/audit';

/** A step as typed: the page, empty for somewhere else, and what the person did there. */
export interface StepFields {
  readonly pageId: string;
  readonly did: string;
}

/** What stands in the form of a walk-through, as typed. */
export interface WalkFields {
  readonly who: string;
  readonly task: string;
  readonly start: string;
  readonly steps: readonly StepFields[];
  /** Empty until somebody says. */
  readonly end: '' | 'reached' | 'stopped';
  readonly stopped: string;
  readonly wouldPhone: PhoneAnswer;
  readonly words: string;
  readonly heldOn: string;
}

/** A field that cannot be saved as it is. */
export type WalkFault = 'who' | 'task' | 'end' | 'stopped' | 'heldOn';

/** The form before anything is typed: the task is the one of the journey. */
export const emptyWalk = (task: string, heldOn: string): WalkFields => ({
  who: '',
  task,
  start: '',
  steps: [{ pageId: '', did: '' }],
  end: '',
  stopped: '',
  wouldPhone: 'not-asked',
  words: '',
  heldOn,
});

/** The form of a walk-through that is to be changed. */
export const fieldsOfWalk = ({ steps, stopped, ...walk }: WalkThrough): WalkFields => ({
  ...walk,
  steps: steps.map(({ pageId, did }) => ({ pageId: pageId ?? '', did })),
  end: stopped === null ? 'reached' : 'stopped',
  stopped: stopped ?? '',
});

/** The fields that cannot be saved, in the order of the form. */
export function faultsOfWalk(fields: WalkFields, today: string): readonly WalkFault[] {
  const { who, task, end, stopped, heldOn } = fields;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(heldOn) && heldOn <= today;
  return [
    ...(who.trim() === '' ? ['who' as const] : []),
    ...(task.trim() === '' ? ['task' as const] : []),
    ...(end === '' ? ['end' as const] : []),
    ...(end === 'stopped' && stopped.trim() === '' ? ['stopped' as const] : []),
    ...(isDay ? [] : ['heldOn' as const]),
  ];
}

/** The walk-through that the fields tell of. Steps in which nothing stands are left out. */
export const walkOf = (id: string, { end, stopped, steps, ...fields }: WalkFields): WalkThrough => ({
  id,
  who: fields.who.trim(),
  task: fields.task.trim(),
  start: fields.start.trim(),
  steps: steps
    .map(({ pageId, did }) => ({ pageId: pageId || null, did: did.trim() }))
    .filter(({ pageId, did }) => pageId !== null || did !== ''),
  stopped: end === 'stopped' ? stopped.trim() : null,
  wouldPhone: fields.wouldPhone,
  words: fields.words.trim(),
  heldOn: fields.heldOn,
});

/** The fields in a draft, or null where it is none. */
export function readWalk(draft: string): WalkFields | null {
  try {
    const read = JSON.parse(draft) as Partial<Record<keyof WalkFields, unknown>>;
    const text = (name: keyof WalkFields) => (typeof read[name] === 'string' ? read[name] : '');
    if (!Array.isArray(read.steps)) return null;
    const steps = (read.steps as readonly Partial<Record<keyof StepFields, unknown>>[])
      .slice(0, mostSteps)
      .map((step) => ({ pageId: String(step.pageId ?? ''), did: String(step.did ?? '') }));
    const end = text('end');
    return {
      who: text('who'),
      task: text('task'),
      start: text('start'),
      steps,
      end: end === 'reached' || end === 'stopped' ? end : '',
      stopped: text('stopped'),
      wouldPhone: phoneAnswers.find((answer) => answer === read.wouldPhone) ?? 'not-asked',
      words: text('words'),
      heldOn: text('heldOn'),
    };
  } catch {
    return null;
  }
}
