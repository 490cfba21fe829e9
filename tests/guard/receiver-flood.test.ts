import { connect } from 'node:net';
import { request as send, Agent } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { anEnquiry, serve } from '../../demo/receiver/serve-for-test.ts';
import { isLong, recordFigure } from '../hostile-figures.ts';

/** The status of an answer to a request from one of this machine's own addresses. */
function statusFrom(from: string, port: number, body: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = send(
      {
        port,
        host: '127.0.0.1',
        localAddress: from,
        method: 'POST',
        path: '/enquiries',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

// Only Linux lets a client choose among all of 127.0.0.0/8.
const canChoose = process.platform === 'linux';

test.skipIf(!canChoose)('thousands of requests from one address keep nobody else out', async () => {
  const count = isLong ? 10_000 : 2000;
  const receiver = await serve({ rateLimit: { requests: 20, seconds: 600 } });
  const flood = new Agent({ keepAlive: true, maxSockets: 50 });
  const calm = new Agent({ keepAlive: true });
  onTestFinished(() => {
    flood.destroy();
    calm.destroy();
  });
  const statuses = new Map<number, number>();
  const all = Array.from({ length: count }, async () => {
    const status = await statusFrom('127.0.0.2', receiver.port, JSON.stringify(anEnquiry()), flood);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  });
  const others: number[] = [];
  for (let at = 0; at < 10; at += 1)
    others.push(await statusFrom('127.0.0.3', receiver.port, JSON.stringify(anEnquiry()), calm));
  await Promise.all(all);
  expect(others).toEqual(Array.from({ length: 10 }, () => 201));
  expect([...statuses.keys()].toSorted()).toEqual([201, 429]);
  expect(statuses.get(201)).toBeLessThanOrEqual(21);
  expect(receiver.rows()).toHaveLength(10 + statuses.get(201)!);
  recordFigure('requests from one address', count, 0);
});

test.skipIf(!canChoose)('without the limit all of them would have been kept', async () => {
  const receiver = await serve({ rateLimit: { requests: 10_000, seconds: 1 } });
  const agent = new Agent({ keepAlive: true, maxSockets: 10 });
  onTestFinished(() => agent.destroy());
  const bodies = Array.from({ length: 100 }, () => JSON.stringify(anEnquiry()));
  await Promise.all(bodies.map((body) => statusFrom('127.0.0.2', receiver.port, body, agent)));
  expect(receiver.rows()).toHaveLength(100);
});

const patience = { headersTimeout: 1000, requestTimeout: 1500, connectionsCheckingInterval: 200 };

/** How a client keeps a connection busy without ever coming to an end. */
const slow: readonly (readonly [string, (write: (text: string) => void) => void])[] = [
  ['says nothing', () => {}],
  [
    'sends a byte of its headers now and then',
    (write) => drip('POST /enquiries HTTP/1.1\r\nHost: x\r\nX-A: b', write),
  ],
  [
    'sends a byte of its body now and then',
    (write) => {
      write(
        'POST /enquiries HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n',
      );
      drip('{"version":1,"message":"slow"', write);
    },
  ],
  [
    'sends pieces without an end',
    (write) => {
      write(
        'POST /enquiries HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
      );
      drip('1\r\n{\r\n1\r\n"\r\n', write);
    },
  ],
];

function drip(text: string, write: (text: string) => void): void {
  let at = 0;
  const timer = setInterval(() => {
    write(text[at % text.length]!);
    at += 1;
  }, 100);
  onTestFinished(() => clearInterval(timer));
}

const clients = isLong ? 500 : 100;

test.each(slow)(
  `${clients} clients of which each %s keep nobody out, and are let go`,
  async (_, keepBusy) => {
    const receiver = await serve({}, patience);
    let open = clients;
    const sockets = Array.from({ length: clients }, () => {
      const socket = connect(receiver.port, '127.0.0.1');
      socket.on('error', () => {});
      socket.on('close', () => (open -= 1));
      keepBusy((text) => void (socket.writable && socket.write(text)));
      return socket.resume();
    });
    onTestFinished(() => sockets.forEach((socket) => socket.destroy()));
    for (let at = 0; at < 5; at += 1) expect((await receiver.send(anEnquiry())).status).toBe(201);
    await expect.poll(() => open, { timeout: 20_000, interval: 100 }).toBe(0);
    expect(receiver.rows()).toHaveLength(5);
    expect(receiver.log.filter((line) => / 5\d\d /.test(line) || line.includes('failed'))).toEqual([]);
    recordFigure('slow clients', clients, 0);
  },
);

test.each([
  ['that says so', true],
  ['in pieces of unknown length', false],
])('a body of 10 MB %s is refused, not read, and the next is served', async (_, says) => {
  const receiver = await serve();
  const socket = connect(receiver.port, '127.0.0.1');
  socket.on('error', () => {});
  let answer = '';
  socket.on('data', (data) => (answer += String(data)));
  const length = says ? `Content-Length: ${10 * 1024 * 1024}` : 'Transfer-Encoding: chunked';
  socket.write(`POST /enquiries HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${length}\r\n\r\n`);
  const piece = 'x'.repeat(65_536);
  let written = 0;
  while (written < 10 * 1024 * 1024 && !socket.destroyed && socket.bytesRead === 0) {
    socket.write(says ? piece : `10000\r\n${piece}\r\n`);
    written += piece.length;
    await new Promise((resolve) => setImmediate(resolve));
  }
  await expect.poll(() => answer, { timeout: 5000 }).toMatch(/^HTTP\/1\.1 413 /);
  expect(written).toBeLessThan(10 * 1024 * 1024);
  expect((await receiver.send(anEnquiry())).status).toBe(201);
  expect(receiver.rows()).toHaveLength(1);
  socket.destroy();
  recordFigure('bodies of 10 MB', 1, 0);
});
