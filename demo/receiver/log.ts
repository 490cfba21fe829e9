import type { MiddlewareHandler } from 'hono';

/** Takes one line of the log. */
export type Log = (line: string) => void;

/**
 * Writes one line for each request: method, path, status, milliseconds. No address, query, header or content,
 * and of the path only what the receiver itself calls it.
 */
export const logRequests =
  (log: Log, paths: readonly string[]): MiddlewareHandler =>
  async (c, next) => {
    const began = performance.now();
    await next();
    const path = paths.includes(c.req.path) ? c.req.path : '(another path)';
    log(`${c.req.method} ${path} ${c.res.status} ${Math.round(performance.now() - began)}ms`);
  };

/** What went wrong, without its message: that may quote what a person wrote. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return 'an unknown fault';
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const places = (error.stack ?? '').split('\n').filter((each) => /^\s+at /.test(each));
  return [`${error.name}${code}`, ...places.slice(0, 8)].join('\n');
}
