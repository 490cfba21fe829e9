import type * as z from 'zod/mini';

/** The lists of a backup in which a fault can be. A decision is known by its key, all others by number. */
export type PlaceKind =
  | 'audit'
  | 'page'
  | 'finding'
  | 'decision'
  | 'note'
  | 'conversation'
  | 'check'
  | 'case'
  | 'walk-through'
  | 'step'
  | 'earlier'
  | 'channel'
  | 'contact';

/** One step on the way to a fault: "page 3". */
export interface PlaceStep {
  readonly kind: PlaceKind;
  /** Counted from 1, or the key of a decision. */
  readonly which: number | string;
}

/** Why a value was refused. */
export type FaultReason =
  | 'missing'
  | 'unknown-field'
  | 'wrong-kind'
  | 'too-long'
  | 'too-many'
  | 'too-small-or-large'
  | 'not-a-date'
  | 'not-an-id'
  | 'not-a-choice'
  | 'does-not-fit'
  | 'same-id'
  | 'no-such-page'
  | 'newer-version'
  | 'no-version';

/** One thing that is wrong in a file that is otherwise ours. The words for it are in `i18n`. */
export interface Fault {
  readonly place: readonly PlaceStep[];
  /** The field below that place, such as `anchor.selectors[0].css`; empty where it is about the place itself. */
  readonly field: string;
  readonly reason: FaultReason;
  /** The most that is allowed, where that is the reason. */
  readonly most?: number;
}

type Issue = z.core.$ZodIssue;

/** The faults in an issue of the schema: one for each field that nobody knows, else one. */
export function faultsOf(issue: Issue): readonly Fault[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => faultAt([...path, key], 'unknown-field'));
  }
  const most =
    issue.code === 'too_big' && typeof issue.maximum === 'number' ? { most: issue.maximum } : undefined;
  return [{ ...faultAt(path, reasonOf(issue)), ...most }];
}

/** A fault at a path of the file, such as `['audits', 0, 'pages', 2, 'url']`. */
export function faultAt(path: readonly (string | number)[], reason: FaultReason): Fault {
  const place: PlaceStep[] = [];
  let rest = path;
  for (;;) {
    const [list, item] = rest;
    const kind = typeof list === 'string' && Object.hasOwn(kinds, list) ? kinds[list] : undefined;
    if (kind === undefined || item === undefined) break;
    place.push({ kind, which: typeof item === 'number' ? item + 1 : shortened(item) });
    rest = rest.slice(2);
  }
  return { place, field: fieldOf(rest), reason };
}

const kinds: Readonly<Record<string, PlaceKind>> = {
  audits: 'audit',
  pages: 'page',
  findings: 'finding',
  decisions: 'decision',
  notes: 'note',
  conversations: 'conversation',
  checks: 'check',
  walkThroughs: 'walk-through',
  steps: 'step',
  earlier: 'earlier',
  businessCases: 'case',
  contacts: 'channel',
  tally: 'contact',
};

const fieldOf = (path: readonly (string | number)[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${shortened(step)}`))
    .join('')
    .replace(/^\./, '');

const shortened = (name: string): string => (name.length > 60 ? `${name.slice(0, 60)}…` : name);

function reasonOf(issue: Issue): FaultReason {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'missing' : 'wrong-kind';
    case 'too_big':
      if (issue.origin === 'string') return 'too-long';
      return issue.origin === 'array' ? 'too-many' : 'too-small-or-large';
    case 'too_small':
      return 'too-small-or-large';
    case 'invalid_format':
      if (issue.format === 'uuid') return 'not-an-id';
      return issue.format.startsWith('date') ? 'not-a-date' : 'wrong-kind';
    case 'invalid_value':
    case 'invalid_union':
      return issue.code === 'invalid_union' && issue.discriminator === undefined
        ? 'wrong-kind'
        : 'not-a-choice';
    case 'invalid_key':
      return 'too-long';
    case 'custom':
      return 'does-not-fit';
    default:
      return 'wrong-kind';
  }
}
