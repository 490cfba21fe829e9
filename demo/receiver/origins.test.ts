import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { anEnquiry, formFields, serve } from './serve-for-test.ts';

const elsewhere = 'https://council.example';

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
