import { createAdaptorServer } from '@hono/node-server';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server, ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { onTestFinished } from 'vitest';
import { createReceiver, type ReceiverOptions } from './app.ts';
import { slowClients } from './slow-clients.ts';

/** A receiver that answers on a real port of this machine and keeps a real file, until the test is over. */
export interface ServedReceiver {
  readonly url: string;
  readonly port: number;
  readonly file: string;
  readonly log: readonly string[];
  /** Sends a JSON body, or any body of one's own with its type. */
  send(body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Sends a form as a browser without JavaScript does, and does not follow where it is sent next. */
  sendForm(fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  /** What lies in the file, as another program sees it. */
  rows(): readonly Record<string, unknown>[];
  stop(): Promise<void>;
}

/** Serves a receiver for one test. */
export async function serve(
  options: Partial<ReceiverOptions> = {},
  serverOptions: ServerOptions = slowClients,
): Promise<ServedReceiver> {
  const file = options.file ?? join(temporaryFolder(), 'enquiries.sqlite');
  const log: string[] = [];
  const receiver = createReceiver({
    rateLimit: { requests: 10_000, seconds: 1 },
    log: (line) => void log.push(line),
    ...options,
    file,
  });
  const server = createAdaptorServer({ fetch: receiver.app.fetch, serverOptions }) as Server;
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  let stopped: Promise<void> | null = null;
  const stop = (): Promise<void> =>
    (stopped ??= new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }).then(() => receiver.close()));
  onTestFinished(stop);

  return {
    url,
    port,
    file,
    log,
    stop,
    send: (body, headers = {}) =>
      fetch(`${url}/enquiries`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    sendForm: (fields, headers = {}) =>
      fetch(`${url}/enquiries`, {
        method: 'POST',
        redirect: 'manual',
        headers: { accept: 'text/html,*/*;q=0.8', ...headers },
        body: new URLSearchParams(fields),
      }),
    rows() {
      const database = new DatabaseSync(file, { readOnly: true });
      try {
        return database.prepare('SELECT * FROM enquiries ORDER BY rowid').all();
      } finally {
        database.close();
      }
    },
  };
}

/** An enquiry that is right, with a new id, and with what the test changes. */
export const anEnquiry = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  version: 1,
  id: randomUUID(),
  reason: 'lab',
  name: 'Siân Example',
  email: 'sian@example.org',
  message: 'Could we talk about bins?',
  language: 'en',
  sentAfter: 9000,
  website: '',
  ...change,
});

/** The fields of the same enquiry as a form without JavaScript sends them. */
export const formFields = {
  reason: 'lab',
  name: 'Siân Example',
  email: 'sian@example.org',
  phone: '',
  message: 'Could we talk\r\nabout bins?',
  website: '',
} as const;

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'receiver-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
