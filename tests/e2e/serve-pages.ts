import { createServer, type OutgoingHttpHeaders } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** A page that is served as it is, with headers of its own. */
export interface ServedPage {
  readonly body: string;
  readonly type?: string;
  readonly headers?: OutgoingHttpHeaders;
}

/** Serves some pages on this machine, each under its name. */
export async function servePages(pages: Readonly<Record<string, ServedPage>>) {
  const server = createServer((request, response) => {
    const page = pages[(request.url ?? '/').slice(1).split(/[?#]/)[0]!];
    response.writeHead(page ? 200 : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.body ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    async close(): Promise<void> {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
