import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { anEnquiry, serve } from '../../demo/receiver/serve-for-test.ts';
import { recordFigure } from '../hostile-figures.ts';
import { bytesOf, exchange, type RawAnswer } from './raw-http.ts';
import { allowedOrigin, hostileRequests, type HostileRequest } from './receiver-requests.ts';

const patience = { headersTimeout: 3000, requestTimeout: 3000, connectionsCheckingInterval: 200 };

async function answersTo(
  port: number,
  { sent, atOnce }: HostileRequest,
  firstWord?: number,
): Promise<readonly RawAnswer[]> {
  const exchanged = (bytes: string) => exchange(port, bytes, { firstWord });
  if (atOnce) return Promise.all(sent.map(exchanged));
  const answers: RawAnswer[] = [];
  for (const bytes of sent) answers.push(await exchanged(bytes));
  return answers;
}

/** Everything that is wrong with what a receiver made of a request, in words. */
function faultsIn(request: HostileRequest, answers: readonly RawAnswer[], stored: number): readonly string[] {
  const faults: string[] = [];
  for (const [at, { statuses, head, text }] of answers.entries()) {
    const wanted = request.statuses[Math.min(at, request.statuses.length - 1)]!;
    const [status] = statuses;
    if (statuses.length > 1) faults.push(`${statuses.length} answers to one request`);
    if (status !== undefined && status >= 500 && status !== 501) faults.push(`a fault of its own: ${status}`);
    const isWanted = status === undefined ? wanted.length === 0 : wanted.includes(status);
    if (!isWanted) faults.push(`${status} for ${wanted.join(' or ')}`);
    const [, allowed] = /^access-control-allow-origin: (.*)$/m.exec(head) ?? [];
    if (allowed !== undefined && allowed.trim() !== allowedOrigin) faults.push(`lets "${allowed}" read`);
    if (/root:x:0|\[core\]|127\.0\.0\.1 localhost/.test(text)) faults.push('a file was read');
    if (status !== 201 && status !== 200 && text.includes('polluted'))
      faults.push('what was sent comes back');
    if (status === 405 && !/^allow: /m.test(head)) faults.push('405 does not say what is allowed');
    if (status === 429 && !/^retry-after: \d/m.test(head)) faults.push('429 does not say how long to wait');
  }
  const references = answers.flatMap(({ text }) => /"reference":"([^"]+)"/.exec(text)?.[1] ?? []);
  const isOne = request.name.startsWith('same id');
  if (isOne && new Set(references).size !== 1) faults.push('the same enquiry has two references');
  if (stored !== request.stored) faults.push(`${stored} stored for ${request.stored}`);
  if (Object.hasOwn(Object.prototype, 'polluted')) faults.push('the prototype of everything was changed');
  return faults;
}

const requests = hostileRequests();

describe('the receiver', () => {
  test.each(requests)(
    'answers $id, $name, as it should, and stores no more than it says',
    async (request) => {
      const receiver = await serve(
        {
          allowedOrigins: [allowedOrigin],
          ...(request.id === 'rx-092' || request.id === 'rx-093'
            ? { rateLimit: { requests: 5, seconds: 600 } }
            : {}),
        },
        patience,
      );
      const answers = await answersTo(receiver.port, request, 20_000);
      const faults = [...faultsIn(request, answers, receiver.rows().length)];
      // One request, one line.
      const odd = receiver.log.filter((line) => !/^[A-Z]+ (\/\S+|\(another path\)) \d{3} \d+ms$/.test(line));
      faults.push(...odd.map((line) => `writes in the log: ${line}`));
      recordFigure('requests to the receiver', 1, faults.length > 0 ? 1 : 0);
      expect(faults).toEqual([]);
      if (request.id === 'rx-092' || request.id === 'rx-093') return;
      expect((await receiver.send(anEnquiry())).status, 'the next client is served').toBe(201);
    },
  );
});

/** A receiver as it is written in an afternoon. */
async function naiveReceiver(): Promise<{ port: number; stored: unknown[] }> {
  const stored: unknown[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (data) => (body += String(data)));
    request.on('end', () => {
      response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
      try {
        const enquiry = JSON.parse(body || '{}') as { message: string };
        stored.push(enquiry.message.trim());
        response.writeHead(201).end(JSON.stringify({ reference: `R${stored.length}` }));
      } catch {
        response.writeHead(500).end(body);
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { port: (server.address() as AddressInfo).port, stored };
}

test('a naive receiver fails at most of them, so the oracle sees', async () => {
  const naive = await naiveReceiver();
  let caught = 0;
  // Those that go on until the server gives up would only cost time here.
  const some = requests.filter(({ id }) => id !== 'rx-043');
  for (const request of some) {
    const before = naive.stored.length;
    const answers = await answersTo(naive.port, request);
    if (faultsIn(request, answers, naive.stored.length - before).length > 0) caught += 1;
  }
  expect(caught).toBeGreaterThan(some.length * 0.7);
});

test('an enquiry whose answer was lost is kept once when it comes again', async () => {
  const receiver = await serve();
  const enquiry = anEnquiry();
  const bytes = bytesOf({
    method: 'POST',
    path: '/enquiries',
    headers: [['Content-Type', 'application/json']],
    body: JSON.stringify(enquiry),
  });
  for (const wait of [0, 1, 2, 5, 10]) await exchange(receiver.port, bytes, { silence: Math.max(1, wait) });
  expect([200, 201]).toContain((await receiver.send(enquiry)).status);
  expect(receiver.rows()).toHaveLength(1);
});

test('a clock that goes back makes no two references or enquiries the same', async () => {
  let time = Date.parse('2026-05-20T10:00:00Z');
  const receiver = await serve({ now: () => (time -= 3_600_000) });
  const references = new Set<unknown>();
  for (let at = 0; at < 50; at += 1) {
    const answer = (await (await receiver.send(anEnquiry())).json()) as { reference: unknown };
    references.add(answer.reference);
  }
  expect(references.size).toBe(50);
  expect(receiver.rows()).toHaveLength(50);
});

test('a body that is packed, or is no UTF-8, is refused, and nothing of it is kept', async () => {
  const receiver = await serve();
  const packed = await receiver.send(anEnquiry(), { 'content-encoding': 'gzip' });
  expect(packed.status).toBe(415);
  const bytes = Buffer.from(JSON.stringify(anEnquiry({ message: 'Caf\u00e9' })), 'latin1');
  const response = await fetch(`${receiver.url}/enquiries`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: bytes,
  });
  expect(response.status).toBe(400);
  expect(receiver.rows()).toEqual([]);
});
