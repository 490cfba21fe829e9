import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { hasScreen } from './open-browser.ts';

const script = fileURLToPath(new URL('start.ts', import.meta.url));

interface Started {
  readonly program: ChildProcess;
  readonly said: () => string;
  /** Waits until the program has said something that fits. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Starts the demo as a person would, but with a file for messages that is gone after the test. */
function start(environment: Record<string, string>, ...words: string[]): Started {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  const program = spawn(process.execPath, [script, '--no-open', '--no-build', ...words], {
    env: { ...process.env, ENQUIRIES_FILE: join(folder, 'enquiries.sqlite'), ...environment },
  });
  let text = '';
  const heard = new Set<() => void>();
  const hear = (chunk: Buffer): void => {
    text += chunk.toString();
    for (const listener of heard) listener();
  };
  program.stdout.on('data', hear);
  program.stderr.on('data', hear);
  onTestFinished(async () => {
    if (program.exitCode === null && program.signalCode === null) {
      program.kill('SIGKILL');
      await once(program, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    program,
    said: () => text,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(text);
          if (found) resolve(found);
        };
        heard.add(look);
        program.once('exit', () => reject(new Error(`It ended without saying ${pattern}:\n${text}`)));
        look();
      }),
  };
}

const open = /open:\s+(http:\/\/127\.0\.0\.1:(\d+))\//;

/** A port that is taken for the time of the test. */
async function takenPort(): Promise<number> {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  onTestFinished(() => void taken.close());
  return (taken.address() as AddressInfo).port;
}

it('serves the pages and takes an enquiry, and says where to read it', async () => {
  const demo = start({ PORT: '0' });
  const address = (await demo.until(open))[1]!;
  await demo.until(/Press Ctrl\+C/);
  expect((await fetch(`${address}/cy/cydgynhyrchu`)).status).toBe(200);

  const sent = await fetch(`${address}/enquiries`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: address, accept: 'text/html' },
    body: new URLSearchParams({
      language: 'cy',
      reason: 'lab',
      name: 'Siân',
      email: 'sian@example.org',
      message: 'Helo',
      website: '',
    }),
  });
  expect(sent.status).toBe(303);
  const thanks = await fetch(new URL(sent.headers.get('location')!, address));
  expect(thanks.url).toContain('/cy/diolch?reference=CS-');
  expect(await thanks.text()).toContain(
    `<strong>${new URL(thanks.url).searchParams.get('reference')}</strong>`,
  );

  expect(demo.said()).toContain(`${address}/enquiries/received`);
  expect(await (await fetch(`${address}/enquiries/received`)).text()).toContain('sian@example.org');
  expect(demo.said()).not.toContain('sian@example.org');
});

it('takes the next port when its own is taken, and says so', async () => {
  const port = await takenPort();
  const demo = start({ PORT: String(port) });
  const found = await demo.until(open);
  expect(Number(found[2])).toBeGreaterThan(port);
  expect(demo.said()).toContain(`Port ${port} is taken by another program; using ${found[2]}.`);
  expect((await fetch(`${found[1]}/`)).status).toBe(200);
});

it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('ends on %s and frees its port', async (signal) => {
  const demo = start({ PORT: '0' });
  const [, address, port] = await demo.until(open);
  // A connection that is kept open must not keep the program alive.
  await (await fetch(`${address}/`)).text();
  await demo.until(/Press Ctrl\+C/);
  demo.program.kill(signal);
  const [code] = await once(demo.program, 'exit');
  expect(code).toBe(0);
  expect(demo.said()).toContain('Stopping.');
  const again = createServer().listen(Number(port), '127.0.0.1');
  await once(again, 'listening');
  again.close();
});

it('says what is wrong with a setting or an option, and what would be right', async () => {
  for (const [environment, words, message] of [
    [{ PORT: 'many' }, [], /PORT is "many", but must be a whole number/],
    [{ PORT: '0' }, ['--open'], /"--open" is no option\. There are --no-open and --no-build/],
    [
      { PORT: '0', ENQUIRIES_FILE: '/dev/null/enquiries.sqlite' },
      [],
      /cannot be used .* Set ENQUIRIES_FILE/s,
    ],
    [{ PORT: '0', HOST: '192.0.2.1' }, [], /Port 0 of "192\.0\.2\.1" cannot be used/],
  ] as const) {
    const demo = start(environment, ...words);
    const [code] = await once(demo.program, 'exit');
    expect(code).toBe(1);
    expect(demo.said()).toMatch(/Not started\./);
    expect(demo.said()).toMatch(message);
    expect(demo.said()).not.toMatch(/^\s+at /m);
  }
});

it('opens a browser only where somebody can see it', () => {
  expect(hasScreen({}, 'linux')).toBe(false);
  expect(hasScreen({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasScreen({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasScreen({ DISPLAY: ':0', CI: 'true' }, 'linux')).toBe(false);
  expect(hasScreen({ DISPLAY: 'localhost:10.0', SSH_CONNECTION: '192.0.2.1' }, 'linux')).toBe(false);
  expect(hasScreen({}, 'darwin')).toBe(true);
});
