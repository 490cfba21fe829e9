import { Hono } from 'hono';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createReceiver } from './app.ts';
import { maximumBody } from './read-body.ts';
import { isReference } from './reference.ts';
import { anEnquiry, formFields, serve, temporaryFolder } from './serve-for-test.ts';

const elsewhere = 'https://council.example';

describe('an enquiry', () => {
  test('is on the disk when it is answered, and has a reference', async () => {
    const receiver = await serve();
    const enquiry = anEnquiry({ extra: { ward: 'North' }, consent: true, organisation: 'Example' });
    const response = await receiver.send(enquiry);
    const { reference, id } = (await response.json()) as Record<string, string>;
    expect(response.status).toBe(201);
    expect(id).toBe(enquiry['id']);
    expect(isReference(reference!)).toBe(true);
    expect(receiver.rows()).toMatchObject([
      {
        id,
        reference,
        name: 'Siân Example',
        message: enquiry['message'],
        consent: 1,
        extra: '[["ward","North"]]',
      },
    ]);
  });

  test('that arrives again is answered with the same reference and kept once', async () => {
    const receiver = await serve();
    const enquiry = anEnquiry();
    const first = await receiver.send(enquiry);
    const again = await receiver.send({ ...enquiry, sentAfter: 99_000 });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(await again.json()).toEqual(await first.json());
    expect(receiver.rows()).toHaveLength(1);
  });

  test('that arrives 50 times at once is kept once', async () => {
    const receiver = await serve();
    const enquiry = anEnquiry();
    const responses = await Promise.all(Array.from({ length: 50 }, () => receiver.send(enquiry)));
    const answers = await Promise.all(responses.map((response) => response.json()));
    expect(responses.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(49);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(receiver.rows()).toHaveLength(1);
  });

  test('with the id of another one is refused, and the first is kept', async () => {
    const receiver = await serve();
    const enquiry = anEnquiry();
    await receiver.send(enquiry);
    const other = await receiver.send({ ...enquiry, message: 'Something else' });
    expect(other.status).toBe(409);
    expect(await other.json()).toMatchObject({ error: 'conflict' });
    expect(receiver.rows()).toMatchObject([{ message: enquiry['message'] }]);
  });

  test('is still there, and still known, after the receiver was stopped and started', async () => {
    const file = join(temporaryFolder(), 'enquiries.sqlite');
    const before = await serve({ file });
    const enquiry = anEnquiry();
    const first = await (await before.send(enquiry)).json();
    await before.stop();
    const after = await serve({ file });
    const again = await after.send(enquiry);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(first);
    expect(after.rows()).toHaveLength(1);
  });

  test('with wrong fields is answered with each of them, and not kept', async () => {
    const receiver = await serve();
    const response = await receiver.send(
      anEnquiry({ name: 'A\r\nSubject: x', email: 'a@b.example\r\nBcc: x@evil.example', message: '' }),
    );
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({
      problems: [
        { field: 'name', problem: 'invalid' },
        { field: 'email', problem: 'invalid' },
        { field: 'message', problem: 'missing' },
      ],
    });
    expect(receiver.rows()).toEqual([]);
  });

  test('without consent is refused where every form asks for it', async () => {
    const receiver = await serve({ consentRequired: true });
    const without = await receiver.send(anEnquiry());
    expect(await without.json()).toEqual({ problems: [{ field: 'consent', problem: 'missing' }] });
    expect((await receiver.send(anEnquiry({ consent: true }))).status).toBe(201);
    expect((await receiver.sendForm(formFields)).status).toBe(422);
    expect((await receiver.sendForm({ ...formFields, consent: 'on' })).status).toBe(303);
  });

  test('that cannot be kept is not acknowledged', async () => {
    const receiver = await serve();
    const holder = new DatabaseSync(receiver.file);
    holder.exec('BEGIN EXCLUSIVE');
    const enquiry = anEnquiry();
    const response = await receiver.send(enquiry);
    holder.exec('ROLLBACK');
    holder.close();
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('60');
    expect((await receiver.send(enquiry)).status).toBe(201);
  });

  test('lies in a file that only its owner can read', async () => {
    const receiver = await serve();
    expect(statSync(receiver.file).mode & 0o077).toBe(0);
  });
});

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

describe('another site', () => {
  const allowedOrigins = [elsewhere];

  test('on the list may send, and may read the answer', async () => {
    const receiver = await serve({ allowedOrigins });
    for (const body of [anEnquiry(), {}]) {
      const response = await receiver.send(body, { origin: elsewhere });
      expect(response.headers.get('access-control-allow-origin')).toBe(elsewhere);
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
      expect(response.headers.get('vary')).toBe('Origin');
    }
  });

  test('on the list gets a yes when it asks first', async () => {
    const receiver = await serve({ allowedOrigins });
    const response = await fetch(`${receiver.url}/enquiries`, {
      method: 'OPTIONS',
      headers: {
        origin: elsewhere,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe(elsewhere);
    expect(response.headers.get('access-control-allow-methods')).toBe('POST');
    expect(response.headers.get('access-control-allow-headers')).toBe('Content-Type, Idempotency-Key');
  });

  test.each([
    'null',
    'https://evil.invalid',
    'https://council.example.evil.invalid',
    'https://evilcouncil.example',
    'http://council.example',
    'https://council.example:444',
    'https://COUNCIL.example',
    'https://council.example/',
    'file://',
    '',
  ])('from %j is refused', async (origin) => {
    const receiver = await serve({ allowedOrigins });
    const asked = await fetch(`${receiver.url}/enquiries`, { method: 'OPTIONS', headers: { origin } });
    const sent = await receiver.send(anEnquiry(), { origin });
    const form = await receiver.sendForm(formFields, { origin });
    expect([asked.status, sent.status, form.status]).toEqual([403, 403, 403]);
    for (const { headers } of [asked, sent, form])
      expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(receiver.rows()).toEqual([]);
  });

  test('that hides its origin is known by what the browser says of it', async () => {
    const receiver = await serve();
    const statusFor = async (headers: Record<string, string>) =>
      (await receiver.sendForm(formFields, headers)).status;
    // fetch() of Node does not let these headers be set to any value, so they are sent by hand.
    expect(await statusWith(receiver.port, { 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await statusWith(receiver.port, { 'sec-fetch-site': 'same-site' })).toBe(403);
    expect(await statusWith(receiver.port, { origin: 'null', 'sec-fetch-site': 'same-origin' })).toBe(303);
    expect(await statusFor({ origin: receiver.url })).toBe(303);
    expect(await statusFor({})).toBe(303);
  });

  test('is not needed where the receiver serves the site itself behind a proxy', async () => {
    const headers = {
      origin: 'https://www.council.example',
      host: 'www.council.example',
      'x-forwarded-proto': 'https',
    };
    expect(await statusWith((await serve({ trustProxy: true })).port, headers)).toBe(303);
    expect(await statusWith((await serve()).port, headers)).toBe(403);
  });
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

describe('spam', () => {
  test.each([
    ['a filled honeypot', { website: 'https://spam.example' }],
    ['a form sent too fast', { sentAfter: 1999 }],
  ])('%s looks received but is not kept', async (_, change) => {
    const receiver = await serve();
    const enquiry = anEnquiry(change);
    const first = await receiver.send(enquiry);
    const { reference } = (await first.json()) as { reference: string };
    expect(first.status).toBe(201);
    expect(isReference(reference)).toBe(true);
    expect(await (await receiver.send(enquiry)).json()).toMatchObject({ reference });
    expect(receiver.rows()).toEqual([]);
    expect(await (await fetch(`${receiver.url}/enquiries/received`)).text()).toMatch(
      /receiver started:\s+2\./,
    );
  });

  test('is not what a person without JavaScript sends', async () => {
    const receiver = await serve();
    await receiver.sendForm(formFields);
    await receiver.send(anEnquiry({ sentAfter: 2000 }));
    expect(receiver.rows()).toHaveLength(2);
  });
});

describe('a form without JavaScript', () => {
  test('leads to a page that thanks, with the reference of what was kept', async () => {
    const receiver = await serve({ siteUrl: '/' });
    const response = await receiver.sendForm({ ...formFields, ward: 'North' });
    expect(response.status).toBe(303);
    const [row] = receiver.rows();
    expect(row).toMatchObject({ message: 'Could we talk\nabout bins?', extra: '[["ward","North"]]' });
    expect(response.headers.get('location')).toBe(`/thank-you?reference=${row!['reference']}`);
    const page = await (await fetch(new URL(response.headers.get('location')!, receiver.url))).text();
    expect(page).toContain(row!['reference']);
    expect(page).toContain('href="/"');
  });

  test('that is sent twice arrives once', async () => {
    const receiver = await serve();
    const first = await receiver.sendForm(formFields);
    const again = await receiver.sendForm(formFields);
    expect(again.headers.get('location')).toBe(first.headers.get('location'));
    expect(receiver.rows()).toHaveLength(1);
  });

  test('with problems is answered with a page that lists them in its language', async () => {
    const receiver = await serve();
    const send = async (language: string) => {
      const fields = { reason: 'lab', message: 'x'.repeat(5001), email: '<b>', '<i>': 'x', language };
      const response = await receiver.sendForm(fields);
      expect(response.status).toBe(422);
      return response.text();
    };
    const english = await send('en');
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('<title>Error: There is a problem</title>');
    expect(english).toContain('Enter your name');
    expect(english).toContain('5,000 characters');
    expect(english).toContain('“&lt;i&gt;” has something in it');
    expect(english).not.toContain('<i>');
    const welsh = await send('cy');
    expect(welsh).toContain('<html lang="cy">');
    expect(welsh).toContain('Rhowch eich enw');
  });

  test('is refused with a page, too', async () => {
    const receiver = await serve({ rateLimit: { requests: 1, seconds: 60 } });
    const headers = { 'accept-language': 'cy, en;q=0.5' };
    expect((await receiver.sendForm(formFields, headers)).status).toBe(303);
    const refused = await receiver.sendForm(formFields, headers);
    expect(refused.status).toBe(429);
    expect(await refused.text()).toContain('Arhoswch 60 eiliad');
  });

  test('leads to pages of the site itself where it has them', async () => {
    const thankYouPages = { en: '/thanks', cy: '/cy/diolch' };
    const receiver = await serve({ thankYouPages });
    const location = async (fields: object) =>
      (await receiver.sendForm({ ...formFields, ...fields })).headers.get('location');
    expect(await location({})).toMatch(/^\/thanks\?reference=CS-/);
    expect(await location({ language: 'cy' })).toMatch(/^\/cy\/diolch\?reference=CS-/);
    expect((await fetch(`${receiver.url}/thank-you`)).status).toBe(404);
  });

  test('of an old page keeps the letters of a name', async () => {
    const receiver = await serve();
    const body = 'reason=lab&name=Si%E2n&email=a%40example.org&message=Hi';
    await receiver.send(body, { 'content-type': 'application/x-www-form-urlencoded' });
    expect(receiver.rows()).toMatchObject([{ name: 'Siân' }]);
  });

  test('that a script sends is answered with JSON, and known by its key', async () => {
    const receiver = await serve();
    const id = anEnquiry()['id'] as string;
    const headers = { 'sec-fetch-mode': 'cors', accept: '*/*', 'idempotency-key': id };
    const first = await receiver.sendForm(formFields, headers);
    expect([first.status, ((await first.json()) as { id: string }).id]).toEqual([201, id]);
    expect((await receiver.sendForm(formFields, headers)).status).toBe(200);
  });

  test('that a script sends and wants JSON for is answered with JSON', async () => {
    const receiver = await serve();
    const response = await receiver.sendForm(formFields, { accept: 'application/json' });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ reference: expect.stringMatching(/^CS-/) });
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

/** The status of a form that is sent with headers that fetch() keeps for itself. */
const statusWith = (port: number, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) =>
    request(
      {
        host: '127.0.0.1',
        port,
        path: '/enquiries',
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', ...headers },
      },
      (incoming) => {
        incoming.resume();
        resolve(incoming.statusCode);
      },
    )
      .on('error', reject)
      .end(new URLSearchParams(formFields).toString()),
  );
