import { DatabaseSync } from 'node:sqlite';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isReference } from './reference.ts';
import { anEnquiry, formFields, serve, temporaryFolder } from './serve-for-test.ts';

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
