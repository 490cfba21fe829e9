import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { fromFormFields } from '#core/enquiry/form-fields';
import { refuse } from './answers.ts';
import { formPairs } from './form-encoding.ts';

/** The largest body that is read. A form with every field full is smaller. */
export const maximumBody = 64 * 1024;

/** The two shapes in which an enquiry may arrive; null for any other. */
export type BodyKind = 'json' | 'form' | null;

/** What a request says its body is. Only UTF-8 is read, and nothing that is packed. */
export function bodyKind(c: Context): BodyKind {
  const [type = '', ...parameters] = (c.req.header('content-type') ?? '').toLowerCase().split(';');
  const charset = parameters.map((each) => each.trim()).find((each) => each.startsWith('charset='));
  if (charset !== undefined && !/^charset="?utf-?8"?$/.test(charset)) return null;
  if ((c.req.header('content-encoding') ?? 'identity') !== 'identity') return null;
  if (type.trim() === 'application/json') return 'json';
  return type.trim() === 'application/x-www-form-urlencoded' ? 'form' : null;
}

/** Refuses a body over the limit, whether or not the request says how long it is. */
export const limitBody: MiddlewareHandler = bodyLimit({
  maxSize: maximumBody,
  onError: (c) => refuse(c, 413, 'too-large'),
});

/** The fields in a body, still to be checked; null if the body is not what it says it is. */
export async function readFields(c: Context, kind: 'json' | 'form'): Promise<Record<string, unknown> | null> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await c.req.arrayBuffer());
    if (kind === 'form') return fromFormFields(formPairs(text));
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
