import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { anEnquiry, serve, temporaryFolder } from './serve-for-test.ts';

const from = 'forms@council.example';
const to = ['team@council.example', 'deputy@council.example'];

test('an enquiry is sent on after it was answered, with the address to reply to', async () => {
  const mail = await mailServer();
  const receiver = await serve({ forwarding: { smtpUrl: mail.url, from, to } });
  const enquiry = anEnquiry({
    organisation: 'Example',
    extra: { ward: 'North' },
    message: 'Hello\n.\nthere',
  });
  const { reference } = (await (await receiver.send(enquiry)).json()) as { reference: string };
  await vi.waitFor(() =>
    expect(receiver.rows()[0]).toMatchObject({ forwarded_at: expect.any(String), forward_due: null }),
  );
  expect(mail.letters).toHaveLength(1);
  const [letter] = mail.letters;
  expect(letter!.recipients).toEqual(to);
  expect(letter!.headers).toContain(`Subject: Enquiry ${reference} (lab)`);
  expect(letter!.headers).toMatch(/^Reply-To: .*<sian@example\.org>$/m);
  expect(letter!.headers).toContain(`Message-ID: <${enquiry['id'] as string}@council.example>`);
  expect(letter!.body).toContain('ward: North');
  expect(letter!.body).toContain('Hello\r\n..\r\nthere');
});

test('an enquiry that arrives again is not sent on again, and spam never', async () => {
  const mail = await mailServer();
  const receiver = await serve({ forwarding: { smtpUrl: mail.url, from, to } });
  const enquiry = anEnquiry();
  await receiver.send(enquiry);
  await receiver.send(enquiry);
  await receiver.send(anEnquiry({ website: 'x' }));
  await receiver.send(anEnquiry());
  await vi.waitFor(() => expect(receiver.rows().every((row) => row['forwarded_at'] !== null)).toBe(true));
  expect(mail.letters).toHaveLength(2);
});

test('what a person wrote adds no header and no recipient', async () => {
  const mail = await mailServer();
  const receiver = await serve({ forwarding: { smtpUrl: mail.url, from, to } });
  await receiver.send(
    anEnquiry({
      name: 'Jo" <other@evil.example>, x@evil.example, "',
      reason: 'other',
      message: 'Bcc: evil@evil.example\r\n\r\n.\r\nMAIL FROM:<x@evil.example>',
      organisation: '=?utf-8?Q?=0D=0ABcc:_x@evil.example?=',
    }),
  );
  await vi.waitFor(() => expect(mail.letters).toHaveLength(1));
  const [letter] = mail.letters;
  expect(letter!.recipients).toEqual(to);
  expect(letter!.headers).not.toMatch(/^(?:Bcc|Cc):/im);
  expect(letter!.headers.match(/^Subject:.*$/gm)).toHaveLength(1);
  // All of the name stays inside one quoted string before the one address.
  expect(letter!.headers.replace(/\r\n /g, ' ')).toMatch(
    /^Reply-To: "(?:[^"\\]|\\.)*" <sian@example\.org>$/m,
  );
});

test('a mail server that refuses is tried again, and nothing is lost', async () => {
  const mail = await mailServer({ refuse: 2 });
  const receiver = await serve({ forwarding: { smtpUrl: mail.url, from, to, firstRetry: 20 } });
  expect((await receiver.send(anEnquiry())).status).toBe(201);
  await vi.waitFor(() =>
    expect(receiver.rows()[0]).toMatchObject({ failed_forwards: 2, forwarded_at: expect.any(String) }),
  );
  expect(mail.letters).toHaveLength(1);
  const failures = receiver.log.filter((line) => line.startsWith('Could not send on'));
  expect(failures).toHaveLength(2);
  // The server's own words named the address that it refused.
  expect(receiver.log.join('\n')).not.toContain('@');
});

test('a recipient that the mail server refuses does not keep it from the others, and is said', async () => {
  const mail = await mailServer({ refuseAlways: to[1]! });
  const receiver = await serve({ forwarding: { smtpUrl: mail.url, from, to } });
  await receiver.send(anEnquiry());
  await vi.waitFor(() => expect(receiver.rows()[0]).toMatchObject({ forwarded_at: expect.any(String) }));
  expect(mail.letters[0]!.recipients).toEqual([to[0]]);
  expect(receiver.log.join('\n')).toMatch(
    /CS-\S+ was sent on\. Addresses in FORWARD_TO that the mail server refused: 1\./,
  );
});

test('what waited when the receiver stopped is sent on when it starts again', async () => {
  const file = join(temporaryFolder(), 'enquiries.sqlite');
  const down = await serve({ file, forwarding: { smtpUrl: 'smtp://127.0.0.1:9', from, to, firstRetry: 1 } });
  await down.send(anEnquiry());
  await vi.waitFor(() => expect(Number(down.rows()[0]!['failed_forwards'])).toBeGreaterThan(0));
  await down.stop();
  const mail = await mailServer();
  const up = await serve({ file, forwarding: { smtpUrl: mail.url, from, to } });
  await vi.waitFor(() => expect(up.rows()[0]).toMatchObject({ forwarded_at: expect.any(String) }));
  expect(mail.letters).toHaveLength(1);
});

test('what arrived while nothing was sent on stays where it is', async () => {
  const file = join(temporaryFolder(), 'enquiries.sqlite');
  const alone = await serve({ file });
  await alone.send(anEnquiry());
  await alone.stop();
  const mail = await mailServer();
  const up = await serve({ file, forwarding: { smtpUrl: mail.url, from, to } });
  await up.send(anEnquiry());
  await vi.waitFor(() => expect(up.rows()[1]).toMatchObject({ forwarded_at: expect.any(String) }));
  expect(mail.letters).toHaveLength(1);
});

interface Letter {
  readonly recipients: readonly string[];
  readonly headers: string;
  readonly body: string;
}

/** A mail server that keeps what it gets. It can refuse every recipient of the first few connections, or one recipient always. */
async function mailServer({ refuse = 0, refuseAlways = '' } = {}): Promise<{
  url: string;
  letters: readonly Letter[];
}> {
  const letters: Letter[] = [];
  let refusals = refuse;
  const server: Server = createServer((socket) => {
    let recipients: string[] = [];
    let text = '';
    let inData = false;
    const refusing = refusals > 0;
    refusals -= 1;
    const reply = (line: string) => socket.write(`${line}\r\n`);
    reply('220 mail.example');
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      text += String(data);
      while (!socket.destroyed) {
        const end = text.indexOf(inData ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const part = text.slice(0, end);
        text = text.slice(end + (inData ? 5 : 2));
        if (inData) {
          const blank = part.indexOf('\r\n\r\n');
          letters.push({
            recipients,
            headers: part.slice(0, blank).replace(/\r\n[ \t]/g, ' '),
            body: part.slice(blank + 4),
          });
          recipients = [];
          inData = false;
          reply('250 kept');
        } else if (/^RCPT TO:/i.test(part)) {
          if (refusing || part.includes(`<${refuseAlways}>`)) {
            reply(`550 no ${part.slice(8)} here`);
            continue;
          }
          recipients.push(/<(.*)>/.exec(part)![1]!);
          reply('250 yes');
        } else if (/^DATA/i.test(part)) {
          inData = true;
          reply('354 go on');
        } else if (/^QUIT/i.test(part)) {
          reply('221 bye');
          socket.end();
        } else reply('250 yes');
      }
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, letters };
}
