import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * The address that a request came from. Behind a proxy of the council's own it is the last that the proxy
 * wrote into X-Forwarded-For; what stands before it there can be made up by anyone.
 */
export function addressOf(c: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || connectionAddress(c) || 'unknown';
}

/** Whether a request comes from this machine, and asked for this machine by name. */
export function isLocal(c: Context): boolean {
  // DNS rebinding makes another site's name mean this machine; the Host header then still bears that name.
  const host = c.req.header('host') ?? '';
  const address = connectionAddress(c) ?? '';
  return (
    /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host) &&
    /^(?:127(?:\.\d+){3}|::1|::ffff:127(?:\.\d+){3})$/i.test(address) &&
    !cameThroughProxy(c)
  );
}

/** A proxy on this machine connects from here whoever asked it, and some put this machine into Host as well. */
function cameThroughProxy(c: Context): boolean {
  const marks = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];
  return marks.some((name) => c.req.header(name) !== undefined) || c.env?.incoming?.httpVersion === '1.0';
}

function connectionAddress(c: Context): string | undefined {
  // Without a server under it (in a test, say) a request has no address.
  return c.env?.incoming ? getConnInfo(c).remote.address : undefined;
}
