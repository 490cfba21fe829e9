import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';

/** The demo council, running as `npm start` runs it, with a database of its own. */
export interface Demo {
  readonly address: string;
  /** The enquiries that are in the database. */
  enquiries(): readonly Record<string, unknown>[];
  close(): Promise<void>;
}

/** Starts the demo council on a free port. It must have been built. */
export async function openDemo(): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'coproduction-star-demo-'));
  const file = join(folder, 'enquiries.sqlite');
  const started = spawn(process.execPath, ['demo/start.ts', '--no-open', '--no-build'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, PORT: '0', ENQUIRIES_FILE: file },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/[^\s/]+/.exec(said)?.[0];
      if (found) resolve(found);
    };
    started.stdout.on('data', listen);
    started.stderr.on('data', listen);
    started.once('exit', (code) => reject(new Error(`The demo ended with ${code} and said:\n${said}`)));
  });
  return {
    address,
    enquiries() {
      const database = new DatabaseSync(file, { readOnly: true });
      const rows = database.prepare('SELECT * FROM enquiries').all();
      database.close();
      return rows;
    },
    async close() {
      const ended = once(started, 'exit');
      started.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
