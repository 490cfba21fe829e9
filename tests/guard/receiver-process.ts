import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A receiver in a process of its own, as `node demo/receiver/server.ts` starts it. */
export interface ReceiverProcess {
  readonly url: string;
  readonly port: number;
  readonly child: ChildProcess;
  /** Ends it at once, in the middle of whatever it does. */
  kill(): Promise<void>;
}

const server = fileURLToPath(new URL('../../demo/receiver/server.ts', import.meta.url));

/** Starts a receiver. `wrap` begins the command line, for a limit that a shell sets. */
export async function startReceiver(
  file: string,
  settings: Readonly<Record<string, string>> = {},
  wrap: readonly string[] = [],
): Promise<ReceiverProcess> {
  const [command, ...words] = [...wrap, process.execPath, server];
  const child = spawn(command!, words, {
    env: { ...process.env, PORT: '0', ENQUIRIES_FILE: file, RATE_REQUESTS: '10000', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += String(chunk);
      const found = /http:\S+\/enquiries\b/.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`The receiver ended and said:\n${said}`)));
  });
  return {
    url,
    port: Number(new URL(url).port),
    child,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Sends an enquiry, and says with which reference it was acknowledged; null where it was not. */
export async function acknowledged(url: string, enquiry: unknown): Promise<string | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(enquiry),
    });
    if (!response.ok) return null;
    return ((await response.json()) as { reference: string }).reference;
  } catch {
    return null;
  }
}
