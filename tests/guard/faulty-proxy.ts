import { connect, createServer, type Socket } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** What becomes of a message on its way to the receiver, and of the answer on its way back. */
export const faults = {
  none: 'everything arrives',
  refused: 'the connection is reset at once',
  dropped: 'the request is read, and the connection closed without an answer',
  'reset halfway': 'half of the request arrives, then the connection is reset',
  'answer lost': 'the receiver has the message, and the connection is reset before the answer',
  'answer cut in its head': 'the answer ends in the middle of a header',
  'answer cut in its body': 'the answer ends before its length',
  'answer cut to half its JSON': 'the answer is half as long as it was, and says so',
  late: 'the answer comes late, but in time',
  never: 'the receiver has the message, and the answer never comes',
  trickled: 'the answer comes byte by byte',
  twice: 'the request arrives twice, and the first answer comes back',
  'twice, second answer': 'the request arrives twice, and the second answer comes back',
  'bad gateway': 'a proxy says 502 instead',
  unavailable: 'a proxy says 503 instead, though the receiver has the message',
  'log-in page': 'a page of HTML comes back with status 200 instead',
  'empty page': 'status 200 comes back with nothing in it',
} as const;

/** One of the faults. */
export type Fault = keyof typeof faults;

/** A proxy in front of a site and its receiver. */
export interface FaultyProxy {
  readonly address: string;
  /** What happens to messages from now on. Everything else passes. */
  fault: Fault;
  /** How many messages were begun. */
  readonly messages: number;
  close(): Promise<void>;
}

const answerOf = (status: string, body: string): string =>
  `HTTP/1.1 ${status}\r\nContent-Type: text/html\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`;

/** Stands between a browser and two servers of this machine: messages to `/enquiries` go to the receiver, all else to the site. */
export async function faultyProxy(sitePort: number, receiverPort: () => number): Promise<FaultyProxy> {
  let fault: Fault = 'none';
  let messages = 0;
  const open = new Set<Socket>();

  const server = createServer((client) => {
    open.add(client);
    client.on('error', () => {});
    client.on('close', () => open.delete(client));
    readRequest(client, (request, isMessage) => {
      if (isMessage) messages += 1;
      void (isMessage ? deliver(client, request, fault, receiverPort()) : pass(client, request));
    });
  });

  async function pass(client: Socket, request: Buffer): Promise<void> {
    const port = /^[A-Z]+ \/enquiries\b/.test(request.toString('latin1', 0, 40)) ? receiverPort() : sitePort;
    client.end(await ask(port, request));
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get fault() {
      return fault;
    },
    set fault(next) {
      fault = next;
    },
    get messages() {
      return messages;
    },
    async close() {
      server.close();
      for (const socket of open) socket.destroy();
      await once(server, 'close');
    },
  };
}

/** Reads one request to its end. The connection is closed after it, so that there is no other. */
function readRequest(client: Socket, then: (request: Buffer, isMessage: boolean) => void): void {
  let bytes = Buffer.alloc(0);
  let isDone = false;
  client.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk as Buffer]);
    const head = bytes.indexOf('\r\n\r\n');
    if (head < 0 || isDone) return;
    const text = bytes.toString('latin1', 0, head);
    const length = Number(/^content-length: *(\d+)/im.exec(text)?.[1] ?? 0);
    if (bytes.length < head + 4 + length) return;
    isDone = true;
    const alone = `${text.replace(/^connection:.*\r\n/gim, '')}\r\nConnection: close\r\n\r\n`;
    then(
      Buffer.concat([Buffer.from(alone, 'latin1'), bytes.subarray(head + 4)]),
      /^POST \/enquiries\b/.test(text),
    );
  });
}

/** Asks a server, and returns the whole answer; nothing where it does not answer. */
function ask(port: number, request: Buffer): Promise<Buffer> {
  return new Promise((resolve) => {
    const upstream = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    upstream.on('data', (chunk) => chunks.push(chunk as Buffer));
    upstream.on('error', () => {});
    upstream.on('close', () => resolve(Buffer.concat(chunks)));
    upstream.write(request);
  });
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function deliver(client: Socket, request: Buffer, fault: Fault, port: number): Promise<void> {
  if (fault === 'refused') return void client.resetAndDestroy();
  if (fault === 'dropped') return void client.end();
  if (fault === 'reset halfway') {
    const upstream = connect(port, '127.0.0.1');
    upstream.on('error', () => {});
    upstream.write(request.subarray(0, request.length - 40), () => upstream.resetAndDestroy());
    return void client.resetAndDestroy();
  }
  if (fault === 'bad gateway') return void client.end(answerOf('502 Bad Gateway', '<h1>Bad gateway</h1>'));
  if (fault === 'log-in page') return void client.end(answerOf('200 OK', '<h1>Please log in</h1>'));
  if (fault === 'empty page') return void client.end(answerOf('200 OK', ''));

  const first = await ask(port, request);
  const answer = fault.startsWith('twice') ? await ask(port, request) : first;
  const body = answer.indexOf('\r\n\r\n') + 4;
  if (fault === 'unavailable') return void client.end(answerOf('503 Service Unavailable', 'Try again'));
  if (fault === 'answer lost') return void client.resetAndDestroy();
  if (fault === 'never') return;
  if (fault === 'answer cut in its head') return void client.end(answer.subarray(0, 30));
  if (fault === 'answer cut in its body') return void client.end(answer.subarray(0, body + 5));
  if (fault === 'answer cut to half its JSON') {
    const half = answer.subarray(body, body + 8);
    const head = answer
      .toString('latin1', 0, body)
      .replace(/content-length: *\d+/i, `content-length: ${half.length}`);
    return void client.end(Buffer.concat([Buffer.from(head, 'latin1'), half]));
  }
  if (fault === 'late') await wait(400);
  if (fault === 'trickled') {
    for (const byte of answer) {
      client.write(Buffer.of(byte));
      await wait(1);
    }
    return void client.end();
  }
  client.end(fault === 'twice' ? first : answer);
}
