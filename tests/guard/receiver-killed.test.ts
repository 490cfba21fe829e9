import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { createReceiver } from '../../demo/receiver/app.ts';
import { anEnquiry, temporaryFolder } from '../../demo/receiver/serve-for-test.ts';
import { isLong, recordFigure } from '../hostile-figures.ts';
import { chanceFrom } from './chance.ts';
import { acknowledged, startReceiver } from './receiver-process.ts';

interface Sent {
  readonly id: string;
  readonly message: string;
  readonly reference: string;
}

/** Sends enquiries one after the other until nobody answers, and returns those that were acknowledged. */
async function sendUntilGone(
  url: string,
  round: number,
  client: number,
  sent: Sent[] = [],
): Promise<readonly Sent[]> {
  for (let at = 0; ; at += 1) {
    // Long, so that a row does not fit into one page of the file.
    const message =
      `Round ${round}, client ${client}, message ${at}. ${'Every word counts. '.repeat(230)}`.trim();
    const enquiry = anEnquiry({ message });
    const reference = await acknowledged(url, enquiry);
    if (reference === null) return sent;
    sent.push({ id: String(enquiry['id']), message, reference });
  }
}

/** What is wrong with a file of enquiries, given what its receiver has acknowledged. */
function faultsOf(file: string, all: readonly Sent[]): readonly string[] {
  const database = new DatabaseSync(file);
  try {
    const faults: string[] = [];
    const check = database.prepare('PRAGMA integrity_check').all();
    if (JSON.stringify(check) !== '[{"integrity_check":"ok"}]') faults.push(JSON.stringify(check));
    const rows = new Map(
      database
        .prepare('SELECT id, reference, message, name, received_at FROM enquiries')
        .all()
        .map((row) => [String(row['id']), row]),
    );
    for (const { id, message, reference } of all) {
      const row = rows.get(id);
      if (row?.['message'] !== message || row['reference'] !== reference) faults.push(`${reference} is lost`);
    }
    for (const row of rows.values()) {
      const isWhole =
        /^Round .* counts\.$/s.test(String(row['message'])) && row['name'] && row['received_at'];
      if (!isWhole) faults.push(`${String(row['reference'])} is half an enquiry`);
    }
    return faults;
  } finally {
    database.close();
  }
}

const rounds = isLong ? 100 : 10;

test(`a receiver that is killed ${rounds} times while it writes has every acknowledged enquiry, and no half one`, async () => {
  const chance = chanceFrom('receiver killed');
  const file = join(temporaryFolder(), 'enquiries.sqlite');
  const all: Sent[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const receiver = await startReceiver(file);
    const sent: Sent[] = [];
    const clients = [0, 1, 2].map((client) => sendUntilGone(receiver.url, round, client, sent));
    await expect.poll(() => sent.length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, chance() * 150));
    await receiver.kill();
    await Promise.all(clients);
    all.push(...sent);
  }
  const faults = faultsOf(file, all);
  recordFigure('receiver killed while it writes', rounds, faults.length > 0 ? 1 : 0);
  recordFigure('enquiries acknowledged before a kill', all.length, faults.length);
  console.log(`${rounds} kills, ${all.length} enquiries acknowledged, ${faults.length} faults`);
  expect(faults).toEqual([]);
  expect(all.length).toBeGreaterThanOrEqual(rounds);
});

test('a receiver that acknowledges before it writes is caught by the same check', async () => {
  const file = join(temporaryFolder(), 'naive.sqlite');
  createReceiver({ file, log: () => {} });
  const waiting: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (data) => (body += String(data)));
    request.on('end', () => {
      waiting.push(body);
      response.writeHead(201).end(JSON.stringify({ reference: `N${waiting.length}` }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/enquiries`;
  const clients = sendUntilGone(url, 0, 0);
  await new Promise((resolve) => setTimeout(resolve, 100));
  server.close();
  server.closeAllConnections();
  expect(faultsOf(file, await clients).length).toBeGreaterThan(0);
});

test('a file whose last write was torn opens, and keeps what stood before it', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'enquiries.sqlite');
  const receiver = await startReceiver(file);
  const all: Sent[] = [];
  for (let at = 0; at < 3; at += 1) {
    const message = `Round 0, message ${at}. Every word counts.`;
    const enquiry = anEnquiry({ message });
    all.push({ id: String(enquiry['id']), message, reference: (await acknowledged(receiver.url, enquiry))! });
  }
  const before = readFileSync(`${file}-wal`).length;
  await acknowledged(receiver.url, anEnquiry({ message: 'Round 1, the torn one. Every word counts.' }));
  await receiver.kill();
  const whole = readFileSync(`${file}-wal`);
  const main = readFileSync(file);
  const cuts = isLong ? 400 : 40;
  const lengths = Array.from({ length: cuts }, (_, at) =>
    Math.floor(before + ((whole.length - before) * at) / cuts),
  );
  for (const length of lengths) {
    const torn = join(folder, 'torn.sqlite');
    for (const end of ['', '-wal', '-shm']) rmSync(`${torn}${end}`, { force: true });
    writeFileSync(torn, main);
    writeFileSync(`${torn}-wal`, whole.subarray(0, length));
    const opened = createReceiver({ file: torn, log: () => {} });
    await opened.close();
    expect(faultsOf(torn, all), `torn at ${length}`).toEqual([]);
  }
  recordFigure('file of enquiries torn', lengths.length, 0);
});

test.skipIf(process.platform === 'win32')(
  'a full disk is told to the sender, and what was acknowledged before is there',
  async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'enquiries.sqlite');
    await (await startReceiver(file)).kill();
    // Files may grow to 256 KB: the shell sets the limit, and then becomes the receiver.
    const receiver = await startReceiver(file, {}, ['sh', '-c', 'ulimit -f 512; exec "$@"', 'sh']);
    onTestFinished(() => receiver.kill());
    const all: Sent[] = [];
    let refused: Response | null = null;
    for (let at = 0; at < 300 && refused === null; at += 1) {
      const message = `Round 0, message ${at}. ${'Every word counts. '.repeat(230)}`.trim();
      const enquiry = anEnquiry({ message });
      const response = await fetch(receiver.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(enquiry),
      });
      if (!response.ok) refused = response;
      else {
        const { reference } = (await response.json()) as { reference: string };
        all.push({ id: String(enquiry['id']), message, reference });
      }
    }
    expect(refused?.status).toBe(503);
    expect(refused?.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await fetch(receiver.url.replace(/enquiries$/, 'enquiries/received'))).status).toBe(200);
    await receiver.kill();
    expect(faultsOf(file, all)).toEqual([]);
    recordFigure('full disk', 1, 0);
  },
);
