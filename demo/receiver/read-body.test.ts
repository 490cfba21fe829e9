import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { maximumBody } from './read-body.ts';
import { anEnquiry, serve } from './serve-for-test.ts';

describe('a body', () => {
  test.each([
    ['', 400],
    ['<x>', 400],
    ['[]', 400],
    ['null', 400],
    ['"text"', 400],
    ['['.repeat(60_000), 400],
    ['{"language":{"toString":1}}', 422],
    ['{"__proto__":{"polluted":1}}', 422],
  ])('of %.30j is answered with %d and never echoed', async (body, status) => {
    const receiver = await serve();
    const response = await receiver.send(body);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('polluted":1');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('that is not UTF-8 is refused', async () => {
    const receiver = await serve();
    const response = await fetch(`${receiver.url}/enquiries`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
    });
    expect(response.status).toBe(400);
  });

  test.each([
    ['application/json;charset=utf-8', 201],
    ['APPLICATION/JSON', 201],
    ['application/json; charset="UTF-8"', 201],
    ['application/json; charset=utf-16', 415],
    ['text/plain', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/xml', 415],
    ['', 415],
  ])('of type %j is answered with %d', async (type, status) => {
    const receiver = await serve();
    expect((await receiver.send(anEnquiry(), { 'content-type': type })).status).toBe(status);
  });

  test('that is packed is refused', async () => {
    const receiver = await serve();
    expect((await receiver.send(anEnquiry(), { 'content-encoding': 'gzip' })).status).toBe(415);
  });

  test('over 64 KB is refused, and one just under is read', async () => {
    const receiver = await serve();
    expect((await receiver.send(' '.repeat(maximumBody + 1))).status).toBe(413);
    const enquiry = JSON.stringify(anEnquiry());
    const padded = enquiry + ' '.repeat(maximumBody - Buffer.byteLength(enquiry));
    expect((await receiver.send(padded)).status).toBe(201);
  });

  test('over 64 KB that does not say how long it is is refused too', async () => {
    const receiver = await serve();
    const piece = new TextEncoder().encode(' '.repeat(16_384));
    let pieces = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pieces += 1;
        if (pieces > 64) controller.close();
        else controller.enqueue(piece);
      },
    });
    const response = await fetch(`${receiver.url}/enquiries`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
  });

  test('that a client does not finish sending is given up, while others are served', async () => {
    const receiver = await serve(
      {},
      { headersTimeout: 300, requestTimeout: 500, connectionsCheckingInterval: 100 },
    );
    const socket = connect(receiver.port, '127.0.0.1');
    socket.write(
      'POST /enquiries HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    );
    let answer = '';
    socket.on('data', (data) => (answer += String(data)));
    expect((await receiver.send(anEnquiry())).status).toBe(201);
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(receiver.rows()).toHaveLength(1);
  });
});
