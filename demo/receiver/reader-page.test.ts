import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createReceiver } from './app.ts';
import { anEnquiry, serve, temporaryFolder } from './serve-for-test.ts';

describe('the page to read what arrived', () => {
  const open = (port: number, headers: Record<string, string> = {}, path = '/enquiries/received') =>
    new Promise<{ status: number | undefined; text: string; policy: string }>((resolve, reject) =>
      request({ host: '127.0.0.1', port, path, headers }, (incoming) => {
        let text = '';
        incoming.on('data', (data) => (text += String(data)));
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode,
            text,
            policy: String(incoming.headers['content-security-policy']),
          }),
        );
      })
        .on('error', reject)
        .end(),
    );

  test('shows what people wrote as text, and runs nothing', async () => {
    const receiver = await serve();
    await receiver.send(
      anEnquiry({
        name: '"><script>alert(1)</script>',
        message: '<img src=x onerror=alert(1)>\nTwo',
        extra: { ward: '<b>' },
      }),
    );
    const { status, text, policy } = await open(receiver.port);
    expect(status).toBe(200);
    expect(text).not.toMatch(/<(?:script|img|b)\b/);
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;\nTwo');
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
  });

  test('turns its pages, newest first', async () => {
    const receiver = await serve();
    for (let n = 1; n <= 21; n += 1) await receiver.send(anEnquiry({ message: `Message ${n}.` }));
    const first = await open(receiver.port);
    expect(first.text).toContain('Message 21.');
    expect(first.text).not.toContain('Message 1.');
    expect(first.text).toContain('Older enquiries');
    const second = await open(receiver.port, {}, '/enquiries/received?page=2');
    expect(second.text).toContain('Message 1.');
    expect(second.text).not.toContain('Older enquiries');
    for (const page of ['0', '-1', '99', 'x', '1e9', '1.5']) {
      expect((await open(receiver.port, {}, `/enquiries/received?page=${page}`)).status).toBe(200);
    }
  });

  test.each([
    { host: 'council.example' },
    { host: 'localhost.evil.example' },
    { host: '127.0.0.1.evil.example' },
    { host: 'evil.example:80' },
    { host: '192.168.0.1' },
    { 'x-forwarded-for': '127.0.0.1' },
    { forwarded: 'for=127.0.0.1' },
    { via: '1.1 proxy' },
  ])('is not shown to %j', async (headers) => {
    const receiver = await serve();
    await receiver.send(anEnquiry());
    const { status, text } = await open(receiver.port, headers as Record<string, string>);
    expect(status).toBe(403);
    expect(text).not.toContain('Siân');
  });

  test.each(['localhost', 'LOCALHOST:8787', '127.0.0.1:1', '[::1]:8787'])('is shown at %s', async (host) => {
    expect((await open((await serve()).port, { host })).status).toBe(200);
  });

  test('is never shown behind a proxy, nor where the address of the reader is unknown', async () => {
    expect((await open((await serve({ trustProxy: true })).port)).status).toBe(403);
    const receiver = createReceiver({ file: join(temporaryFolder(), 'e.sqlite'), log: () => {} });
    const response = await receiver.app.request('http://localhost/enquiries/received');
    expect(response.status).toBe(403);
    await receiver.close();
  });
});
