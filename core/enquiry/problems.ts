import { Enquiry } from './enquiry.ts';
import { maximumExtraFields, type EnquiryField } from './limits.ts';

/**
 * What is wrong with one field of an enquiry. The words for each are the form's.
 * `field` is the name it was sent under; `extra.ward` for a council's own field "ward"; and `reply` where
 * neither an e-mail address nor a phone number was given.
 */
export interface EnquiryProblem {
  readonly field: EnquiryField | 'reply' | `extra.${string}`;
  readonly problem: ProblemCode;
}

/** `missing`: empty or not ticked. `too-long`, `too-many`: over a limit of `limits.ts`. `invalid`: not what this field holds. */
export type ProblemCode = 'missing' | 'too-long' | 'too-many' | 'invalid';

/** An enquiry that was read, or what is wrong with it, at most one problem for each field. */
export type ReadEnquiry =
  | { readonly ok: true; readonly enquiry: Enquiry }
  | { readonly ok: false; readonly problems: readonly EnquiryProblem[] };

/** Reads an enquiry from something of unknown shape. What is not a field of an enquiry is left out. */
export function readEnquiry(value: unknown): ReadEnquiry {
  const given = filledIn(value);
  const read = Enquiry.safeParse(given);
  const problems = new Map<string, ProblemCode>();
  for (const issue of read.error?.issues ?? []) {
    const field = fieldOf(issue.path);
    if (!problems.has(field)) problems.set(field, codeOf(issue, given));
  }
  if (given.email === undefined && given.phone === undefined) problems.set('reply', 'missing');
  if (read.success && problems.size === 0) return { ok: true, enquiry: read.data };
  return {
    ok: false,
    problems: Array.from(problems, ([field, problem]) => ({ field, problem }) as EnquiryProblem),
  };
}

/** A form sends an empty text for a field that was left empty, and some scripts send null: neither is a value. */
function filledIn(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, field]) => field !== null && !(typeof field === 'string' && field.trim() === ''),
    ),
  );
}

const fieldOf = (path: readonly PropertyKey[]): string =>
  path[0] === 'extra' && path.length > 1 ? `extra.${String(path[1]).slice(0, 64)}` : String(path[0]);

function codeOf(
  issue: { readonly code: string; readonly path: readonly PropertyKey[]; readonly origin?: unknown },
  given: Readonly<Record<string, unknown>>,
): ProblemCode {
  const [field] = issue.path;
  const value = given[String(field)];
  if (value === undefined || (field === 'consent' && value === false)) return 'missing';
  if (issue.code === 'too_big' && issue.origin === 'string') return 'too-long';
  const tooMany =
    field === 'extra' && issue.path.length === 1 && Object.keys(value!).length > maximumExtraFields;
  return tooMany ? 'too-many' : 'invalid';
}
