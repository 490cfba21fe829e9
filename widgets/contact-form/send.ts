import type { EnquiryProblem } from '#core/enquiry/problems';
import type { Letter } from './letter.ts';

/** What became of a letter. */
export type Outcome =
  /** It arrived: the receiver has said so. */
  | { readonly is: 'sent'; readonly reference: string | null }
  /** The receiver was not reached, or did not answer in time. */
  | { readonly is: 'offline' }
  /** The receiver has a fault of its own, or gave an answer that is no receipt. */
  | { readonly is: 'broken'; readonly status: number }
  /** The receiver asks to wait. */
  | { readonly is: 'busy'; readonly seconds: number }
  /** The receiver has another letter under the same id. */
  | { readonly is: 'conflict' }
  /** The receiver found these faults. */
  | { readonly is: 'refused'; readonly problems: readonly EnquiryProblem[] }
  /** The form and its receiver do not fit together: for the web team to mend. */
  | { readonly is: 'wrong'; readonly status: number };

const timeLimit = 20_000;
const longestAnswer = 65_536;

/** Sends a letter and reads the answer. It never throws, and follows no redirect with a person's details. */
export async function send({ id, endpoint, type, body }: Letter): Promise<Outcome> {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': type,
        accept: 'application/json',
        // A form that a browser sends by itself has no such header, and asks no other site whether it may.
        ...(type === 'application/json' ? { 'idempotency-key': id } : {}),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeLimit),
    });
    return judge(response, await readText(response), id);
  } catch {
    return { is: 'offline' };
  }
}

function judge(response: Response, text: string, id: string): Outcome {
  const { status } = response;
  const answer = readJson(text);
  if (response.ok) {
    const reference = typeof answer['reference'] === 'string' ? answer['reference'].slice(0, 64).trim() : '';
    if (reference !== '') return { is: 'sent', reference };
    // A page of HTML with status 200 is a log-in or an error page, and no receipt.
    const receipt = answer['id'] === id || (text === '' && [201, 202, 204].includes(status));
    return receipt ? { is: 'sent', reference: null } : { is: 'broken', status };
  }
  if (status === 429) return { is: 'busy', seconds: secondsToWait(response.headers.get('retry-after')) };
  if (status === 409) return { is: 'conflict' };
  if (status === 408 || status >= 500) return { is: 'broken', status };
  const problems = status === 422 || status === 400 ? readProblems(answer['problems']) : [];
  return problems.length > 0 ? { is: 'refused', problems } : { is: 'wrong', status };
}

/** Retry-After is a number of seconds or a date. Without one, a minute; never more than a day. */
export function secondsToWait(header: string | null, now = Date.now()): number {
  const text = header?.trim() ?? '';
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - now) / 1000);
  return Number.isFinite(seconds) ? Math.min(86_400, Math.max(1, seconds)) : 60;
}

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
    if (text.length > longestAnswer) {
      void reader.cancel();
      return text;
    }
  }
}

function readJson(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const codes: readonly unknown[] = ['missing', 'too-long', 'too-many', 'invalid'];

/** Of each problem only the field and the code are used: what is said about it are the form's own words. */
const readProblems = (value: unknown): readonly EnquiryProblem[] =>
  (Array.isArray(value) ? value.slice(0, 50) : []).flatMap((item: unknown) => {
    const { field, problem } = (item ?? {}) as { readonly field?: unknown; readonly problem?: unknown };
    if (typeof field !== 'string') return [];
    return [{ field, problem: codes.includes(problem) ? problem : 'invalid' } as EnquiryProblem];
  });
