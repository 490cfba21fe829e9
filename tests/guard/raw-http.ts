import { connect, type Socket } from 'node:net';

/** What a server answered, as it came over the wire. */
export interface RawAnswer {
  /** The status of each answer on the connection; none where the connection was closed without a word. */
  readonly statuses: readonly number[];
  /** The head of the first answer, in small letters. */
  readonly head: string;
  readonly text: string;
}

/** A request to be written as it is, whatever a well-behaved client would do. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  /** Header lines, names and values, in order. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** A request as the bytes of HTTP/1.1. Its length and Host are added where its own headers do not say them. */
export function bytesOf({ method, path, headers, body }: RawRequest): string {
  const has = (name: string) => headers.some(([each]) => each.toLowerCase() === name);
  const lines = [
    ...(has('host') ? [] : ['Host: 127.0.0.1']),
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(body === '' || has('content-length') ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]),
    ...(has('connection') ? [] : ['Connection: close']),
  ];
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}

/** How long to wait for a server, in milliseconds: for more after it has spoken, and for its first word. */
interface Patience {
  readonly silence?: number;
  readonly firstWord?: number | undefined;
}

/** Writes bytes to a server and reads until it closes the connection, or says nothing more for a while. */
export function exchange(
  port: number,
  bytes: string,
  { silence = 1500, firstWord = silence }: Patience = {},
): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket: Socket = connect({ port, host: '127.0.0.1' });
    let text = '';
    const done = (): void => {
      socket.destroy();
      const statuses = [...text.matchAll(/^HTTP\/1\.[01] (\d{3})/gm)].map(([, status]) => Number(status));
      resolve({ statuses, head: text.split('\r\n\r\n', 1)[0]!.toLowerCase(), text });
    };
    socket.setTimeout(firstWord, done);
    socket.on('data', (data) => {
      text += data.toString('latin1');
      socket.setTimeout(silence);
    });
    socket.on('close', done);
    // A server may close before it has read everything: what it had said by then counts.
    socket.on('error', () => {});
    socket.write(bytes);
  });
}
