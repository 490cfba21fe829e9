import { Hono } from 'hono';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createReceiver } from './app.ts';
import { anEnquiry, formFields, serve, temporaryFolder } from './serve-for-test.ts';

const elsewhere = 'https://council.example';

describe('a method other than POST', () => {
  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])(
    '%s is answered with what is allowed',
    async (method) => {
      const receiver = await serve();
      const response = await new Promise<{ status: number | undefined; allow: string | undefined }>(
        (resolve, reject) =>
          request(`${receiver.url}/enquiries`, { method }, (incoming) => {
            incoming.resume();
            resolve({ status: incoming.statusCode, allow: incoming.headers.allow });
          })
            .on('error', reject)
            .end(),
      );
      expect(response).toEqual({ status: 405, allow: 'POST, OPTIONS' });
    },
  );
});

describe('many requests', () => {
  test('from one address have to wait, and then get in', async () => {
    let time = 1_000_000;
    const receiver = await serve({ rateLimit: { requests: 3, seconds: 60 }, now: () => time });
    const statuses = [];
    for (let n = 0; n < 4; n += 1) statuses.push((await receiver.send(anEnquiry())).status);
    expect(statuses).toEqual([201, 201, 201, 429]);
    const refused = await receiver.send(anEnquiry(), { 'x-forwarded-for': '192.0.2.9' });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('20');
    time += 20_000;
    expect((await receiver.send(anEnquiry())).status).toBe(201);
  });

  test('are counted by the address that a trusted proxy gives', async () => {
    const receiver = await serve({ rateLimit: { requests: 1, seconds: 60 }, trustProxy: true });
    const from = async (address: string) =>
      (await receiver.send(anEnquiry(), { 'x-forwarded-for': address })).status;
    expect(await from('192.0.2.1')).toBe(201);
    expect(await from('203.0.113.7, 192.0.2.1')).toBe(429);
    expect(await from('192.0.2.2')).toBe(201);
  });
});

describe('the page that thanks', () => {
  test('shows nothing of its address but a reference', async () => {
    const receiver = await serve();
    const page = async (query: string) => (await fetch(`${receiver.url}/thank-you?${query}`)).text();
    expect(await page('reference=CS-7F3K-Q4&language=cy')).toContain('Eich cyfeirnod yw CS-7F3K-Q4');
    const forged = await page('reference=%3Cscript%3Ealert(1)%3C/script%3E&language=%22x');
    expect(forged).not.toContain('alert');
    expect(forged).toContain('<html lang="en">');
  });
});

describe('old enquiries', () => {
  test('are deleted at the start, and leave nothing in the file', async () => {
    const file = join(temporaryFolder(), 'enquiries.sqlite');
    const day = 24 * 60 * 60 * 1000;
    const start = Date.UTC(2026, 0, 1);
    const before = await serve({ file, now: () => start });
    await before.send(anEnquiry({ message: 'An-old-message-to-be-forgotten' }));
    await before.stop();

    const kept = await serve({ file, now: () => start + 180 * day });
    expect(kept.rows()).toHaveLength(1);
    await kept.stop();

    const later = await serve({ file, now: () => start + 180 * day + 1 });
    expect(later.rows()).toEqual([]);
    expect(later.log).toEqual(['Enquiries deleted because they were older than 180 days: 1.']);
    await later.stop();
    expect(readFileSync(file).includes('An-old-message-to-be-forgotten')).toBe(false);
  });
});

test('the log holds method, path, status and time, and nothing of a person', async () => {
  const receiver = await serve({ allowedOrigins: [elsewhere] });
  const agent = { 'user-agent': 'x\\n127.0.0.1 - admin', origin: elsewhere };
  await receiver.send(anEnquiry(), agent);
  await receiver.send(anEnquiry({ email: 'wrong-address' }), agent);
  await receiver.sendForm(formFields);
  await fetch(`${receiver.url}/thank-you?reference=CS-7F3K-Q4&name=Secret`);
  await receiver.stop();
  for (const line of receiver.log) expect(line).toMatch(/^(GET|POST) \/(enquiries|thank-you) \d{3} \d+ms$/);
  expect(receiver.log).toHaveLength(4);
});

test('every answer has the headers that keep it private', async () => {
  const receiver = await serve();
  for (const response of [
    await receiver.send(anEnquiry()),
    await receiver.send('x'),
    await receiver.sendForm(formFields),
    await fetch(`${receiver.url}/thank-you`),
    await fetch(`${receiver.url}/enquiries/received`, { method: 'POST' }),
  ]) {
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  }
});

test('on a site, it leaves the pages of the site alone', async () => {
  const receiver = createReceiver({ file: join(temporaryFolder(), 'e.sqlite'), log: () => {} });
  const site = new Hono().route('/', receiver.app).get('/contact', (c) => c.html('<p>Contact</p>'));
  const page = await site.request('/contact');
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toBeNull();
  expect((await site.request('/other')).status).toBe(404);
  expect((await site.request('/enquiries', { method: 'POST' })).status).toBe(415);
  await receiver.close();
});
