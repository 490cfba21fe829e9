import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** Headers for all that the receiver answers: not kept, not framed, not guessed at, and no address passed on. */
export const secureHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const headers: Readonly<Record<string, string>> = {
    'Cache-Control': 'no-store',
    'Content-Security-Policy': policy(null),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'X-Robots-Tag': 'noindex',
  };
  for (const [name, value] of Object.entries(headers)) if (!c.res.headers.has(name)) c.header(name, value);
};

/** A policy that loads nothing and runs nothing, but for the one style sheet of a page. */
export function policy(style: string | null): string {
  const styles =
    style === null ? '' : `; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  return `default-src 'none'${styles}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}
