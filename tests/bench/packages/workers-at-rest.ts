import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumArguments } from '../../browsers.ts';
import { chromiumPath } from '../chromium.ts';

interface Target {
  readonly id: string;
  readonly type: string;
  readonly url: string;
}

/** Longer than Chromium lets a background run that has nothing to do, which is 30 seconds. */
const patience = 90;

/**
 * After how many seconds of doing nothing the extension's background has gone, or null where it never went. No debugger
 * is attached, since that would keep it: a list of what runs is asked for from afar.
 * @throws Error where Chromium does not load the extension in this way.
 */
export async function workersAtRest(folder: string): Promise<{ readonly seconds: number | null }> {
  const profile = mkdtempSync(join(tmpdir(), 'coproduction-star-rest-'));
  const started = spawn(
    await chromiumPath(),
    [
      ...chromiumArguments,
      '--headless=new',
      `--user-data-dir=${profile}`,
      `--load-extension=${folder}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--remote-debugging-port=0',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  try {
    const address = await debuggerOf(started.stderr);
    const list = async (): Promise<readonly Target[]> =>
      (await fetch(`${address}/json/list`)).json() as Promise<readonly Target[]>;
    const workers = async (): Promise<number> =>
      (await list()).filter(
        ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
      ).length;
    // It opens its welcome, which is closed as a person closes it.
    const welcome = await until(async () => (await list()).find(({ url }) => url.endsWith('/welcome.html')));
    if (welcome === undefined) throw new Error('The extension was not loaded, or showed no welcome.');
    await fetch(`${address}/json/close/${welcome.id}`);
    const began = performance.now();
    const gone = await until(async () => ((await workers()) === 0 ? true : undefined));
    return { seconds: gone === undefined ? null : Math.round((performance.now() - began) / 1_000) };
  } finally {
    const ended = once(started, 'exit');
    started.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Asks once a second, and answers undefined when patience is over. */
async function until<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
  for (let seconds = 0; seconds < patience; seconds += 1) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  return undefined;
}

/** The address at which Chromium says that it can be asked. */
async function debuggerOf(stderr: NodeJS.ReadableStream): Promise<string> {
  let said = '';
  for await (const chunk of stderr) {
    said += String(chunk);
    const found = /DevTools listening on ws:\/\/([^/]+)/.exec(said)?.[1];
    if (found !== undefined) return `http://${found}`;
  }
  throw new Error(`Chromium did not start:\n${said}`);
}
