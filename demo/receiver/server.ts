import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import { createReceiver, receiverPaths, type Receiver } from './app.ts';
import { readSettings } from './settings.ts';
import { slowClients } from './slow-clients.ts';

const read = readSettings(process.env);
if (!read.ok) {
  console.error(`The receiver did not start:\n${read.errors.map((error) => `  ${error}`).join('\n')}`);
  process.exit(1);
}
const { host, port, receiver: options } = read.settings;

let receiver: Receiver;
try {
  receiver = createReceiver(options);
} catch (error) {
  console.error(`The receiver did not start: the file ${options.file} cannot be used. ${String(error)}`);
  process.exit(1);
}

receiver.app.notFound((c) =>
  c.json({ error: 'not-found', message: 'There is nothing at this address.' }, 404),
);
const server = createAdaptorServer({ fetch: receiver.app.fetch, serverOptions: slowClients }) as Server;

server.on('error', (error: NodeJS.ErrnoException) => {
  const why =
    error.code === 'EADDRINUSE'
      ? `port ${port} is taken. Stop what uses it, or set PORT to another number.`
      : String(error);
  console.error(`The receiver did not start: ${why}`);
  process.exit(1);
});
server.listen(port, host, () => {
  const address = server.address();
  const at = `http://${host.includes(':') ? `[${host}]` : host}:${typeof address === 'object' ? address?.port : port}`;
  console.log(`Receiving enquiries at ${at}${receiverPaths.enquiries}`);
  console.log(`Kept in ${options.file}; read them at ${at}${receiverPaths.received}`);
  console.log(options.forwarding ? 'Each is sent on by e-mail.' : 'Nothing is sent on by e-mail.');
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

function stop(): void {
  console.log('Stopping: finishing what has begun.');
  // A client that is still sending after this time is let go, so that stopping always ends.
  setTimeout(() => server.closeAllConnections(), 5000).unref();
  server.close(() => {
    void receiver.close().then(() => process.exit(0));
  });
  server.closeIdleConnections();
}
