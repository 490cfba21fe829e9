import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that notes everything that a browser asks for, and lets through what goes to this machine. */
export interface LoggingProxy {
  readonly port: number;
  /** A line for each request, such as `GET http://127.0.0.1:4321/`; of what is encrypted, where it goes to. */
  readonly asked: string[];
  /** The settings by which each browser takes it, for this machine's own addresses too. */
  readonly chromium: readonly string[];
  readonly firefox: Readonly<Record<string, unknown>>;
  close(): Promise<void>;
}

const isOurs = (url: string): boolean => /^http:\/\/(127\.0\.0\.1|localhost|council\.example)[:/]/.test(url);

/** Starts such a proxy. */
export async function loggingProxy(): Promise<LoggingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(`${request.method} ${url}`);
    if (!isOurs(url)) {
      response.writeHead(502).end();
      return;
    }
    const { port, pathname, search } = new URL(url);
    const onward = ask(
      { host: '127.0.0.1', port, path: pathname + search, method: request.method, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Not here\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    chromium: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    firefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
