import type { Context, MiddlewareHandler } from 'hono';
import { refuse } from './answers.ts';

/**
 * Lets a browser send from the receiver's own pages and from the origins of a list, and from nowhere else.
 * What is no browser sends no Origin and may send.
 */
export const onlyFrom =
  (allowed: readonly string[], trustProxy: boolean): MiddlewareHandler =>
  async (c, next) => {
    c.header('Vary', 'Origin');
    const origin = c.req.header('origin');
    if (!mayAsk(c, allowed, trustProxy)) return refuse(c, 403, 'origin');
    if (origin !== undefined && allowed.includes(origin)) {
      c.header('Access-Control-Allow-Origin', origin);
      c.header('Access-Control-Expose-Headers', 'Retry-After');
    }
    return next();
  };

/** Answers a browser that asks whether it may send JSON from another origin. */
export const preflight = (c: Context): Response => {
  c.header('Access-Control-Allow-Methods', 'POST');
  c.header('Access-Control-Allow-Headers', 'Content-Type, Idempotency-Key');
  c.header('Access-Control-Max-Age', '600');
  c.header('Allow', 'POST, OPTIONS');
  return c.body(null, 204);
};

function mayAsk(c: Context, allowed: readonly string[], trustProxy: boolean): boolean {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none';
  // A page with "Referrer-Policy: no-referrer" sends its own forms with the origin "null".
  if (origin === 'null') return site === 'same-origin';
  return (
    allowed.includes(origin) ||
    (origin === ownOrigin(c, trustProxy) && (site === undefined || site === 'same-origin'))
  );
}

function ownOrigin(c: Context, trustProxy: boolean): string {
  const { protocol, host } = new URL(c.req.url);
  const forwarded = trustProxy ? c.req.header('x-forwarded-proto')?.split(',').at(-1)?.trim() : undefined;
  return `${forwarded ?? protocol.slice(0, -1)}://${c.req.header('host') ?? host}`;
}
