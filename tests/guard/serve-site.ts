import { createServer, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Bundle } from './bundle.ts';

/** A page as it is served. */
export interface SitePage {
  readonly body: string;
  readonly headers?: OutgoingHttpHeaders;
}

/** A website of this machine that notes what it is asked for. */
export interface Site {
  readonly address: string;
  /** The paths that were asked for and that are neither a page nor a file of the kit. */
  readonly strange: string[];
  close(): Promise<void>;
}

/** Serves pages by their paths, and the kit's files under `/kit/`. Pages may be added to the map later. */
export async function serveSite(pages: ReadonlyMap<string, SitePage>, kit: Bundle): Promise<Site> {
  const strange: string[] = [];
  const answer = (request: IncomingMessage) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const page = pages.get(pathname);
    if (page) return { type: 'text/html; charset=utf-8', ...page };
    const file = pathname.startsWith('/kit/') ? kit.get(pathname.slice(5)) : undefined;
    if (file !== undefined) return { type: 'text/javascript; charset=utf-8', body: file };
    if (pathname !== '/favicon.ico') strange.push(pathname);
    return null;
  };
  const server = createServer((request, response) => {
    const found = answer(request);
    const headers = found && 'headers' in found ? found.headers : {};
    // Frames without an origin and pages of another port load the kit too.
    response.writeHead(found ? 200 : 404, {
      'content-type': found?.type ?? 'text/plain',
      'access-control-allow-origin': '*',
      ...headers,
    });
    response.end(found?.body ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    strange,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
