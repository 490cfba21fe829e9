import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const attempts = 20;

/** Begins to listen on a port or, where that is taken, on the next one that is free. Returns the port. */
export async function listenOnFreePort(server: Server, host: string, wanted: number): Promise<number> {
  const last = Math.min(wanted + attempts - 1, 65_535);
  for (let port = wanted; port <= last; port += 1)
    if (await listen(server, host, port)) return (server.address() as AddressInfo).port;
  throw new Error(
    `The ports from ${wanted} to ${last} are all taken. Set PORT to a number that is free, ` +
      'for example PORT=8080 npm start.',
  );
}

function listen(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', succeeded);
      if (error.code === 'EADDRINUSE') resolve(false);
      else
        reject(
          new Error(
            `Port ${port} of "${host}" cannot be used (${error.code}). Set PORT to a number above 1023, ` +
              'or HOST to an address of this machine.',
          ),
        );
    };
    const succeeded = (): void => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed).once('listening', succeeded).listen(port, host);
  });
}
