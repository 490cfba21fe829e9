import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { anEnquiry, temporaryFolder } from './serve-for-test.ts';

function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('server.ts', import.meta.url))], {
    env: { ...process.env, PORT: '0', ENQUIRIES_FILE: join(temporaryFolder(), 'e.sqlite'), ...environment },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  const url = async (): Promise<string> => {
    for (;;) {
      const found = /http:\S+\/enquiries\b/.exec(output);
      if (found !== null) return found[0];
      await once(child.stdout, 'data');
    }
  };
  return { child, url, output: () => output };
}

test('it starts alone, keeps what was acknowledged when it is killed, and stops when asked', async () => {
  const file = join(temporaryFolder(), 'e.sqlite');
  const enquiry = anEnquiry();
  const send = async (url: string) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(enquiry),
    });

  const first = start({ ENQUIRIES_FILE: file });
  const acknowledged = await send(await first.url());
  expect(acknowledged.status).toBe(201);
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');

  const second = start({ ENQUIRIES_FILE: file });
  const again = await send(await second.url());
  expect(again.status).toBe(200);
  expect(await again.json()).toEqual(await acknowledged.json());
  second.child.kill('SIGTERM');
  expect((await once(second.child, 'exit'))[0]).toBe(0);
  expect(second.output()).not.toContain('Error');
});

test('it does not start with a wrong setting, and says which', async () => {
  const { child, output } = start({ RETENTION_DAYS: 'long' });
  expect((await once(child, 'exit'))[0]).toBe(1);
  expect(output()).toContain('RETENTION_DAYS is "long", but must be a whole number from 1 to 3650.');
});
