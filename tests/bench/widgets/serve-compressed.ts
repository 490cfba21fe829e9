import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { SentFile } from './build-pages.ts';

/** Serves files that are compressed already, and keeps which were asked for. */
export async function serveCompressed(files: ReadonlyMap<string, SentFile>) {
  const fetched: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const file = files.get(path);
    fetched.push(path);
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': file.type, 'content-encoding': 'br' }).end(file.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** The paths that were asked for. */
    fetched,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
