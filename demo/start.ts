import { once } from 'node:events';
import type { Server } from 'node:http';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { createAdaptorServer } from '@hono/node-server';
import { buildIfNeeded, docs, extension, widgets } from './build-if-needed.ts';
import { readPrompts } from './catalogue/prompts.ts';
import { listenOnFreePort } from './free-port.ts';
import { hasScreen, openBrowser } from './open-browser.ts';
import { readPages } from './page.ts';
import { createReceiver, receiverPaths, type Receiver, type ReceiverOptions } from './receiver/app.ts';
import { readSettings } from './receiver/settings.ts';
import { slowClients } from './receiver/slow-clients.ts';
import { createSite } from './site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const cdn = join(root, 'cdn');
const options = new Set(['--no-open', '--no-build']);
const firstPort = '4321';

const stop = new AbortController();
// Only the first signal is ours: a second Ctrl+C ends the program at once.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());

try {
  await start(process.argv.slice(2));
} catch (error) {
  if (!stop.signal.aborted) {
    console.error(`\nNot started. ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

/** Builds what is needed, then serves the council's website and the receiver until it is told to stop. */
async function start(words: readonly string[]): Promise<void> {
  const unknown = words.find((word) => !options.has(word));
  if (unknown) throw new Error(`"${unknown}" is no option. There are ${[...options].join(' and ')}.`);
  const read = readSettings({ ...process.env, PORT: process.env['PORT'] || firstPort });
  if (!read.ok) throw new Error(read.errors.join('\n'));
  const { host, port: wanted, receiver: settings } = read.settings;

  if (!words.includes('--no-build')) {
    for (const build of [widgets, docs, extension])
      await buildIfNeeded(build, root, console.log, stop.signal);
  } else if (!existsSync(cdn))
    console.log('The widgets are not built, so pages show what stands in their place.');

  const pages = readPages();
  const site = createSite({ cdn, docs: join(root, 'demo/site'), pages, prompts: await readPrompts() });
  const receiver = openReceiver({
    ...settings,
    thankYouPages: { en: pages.get('thank-you')!.en.path, cy: pages.get('thank-you')!.cy.path },
  });
  const ofReceiver: ReadonlySet<string> = new Set([receiverPaths.enquiries, receiverPaths.received]);
  const server = createAdaptorServer({
    fetch: (request, env) =>
      (ofReceiver.has(new URL(request.url).pathname) ? receiver.app : site).fetch(request, env),
    serverOptions: slowClients,
  }) as Server;

  try {
    const port = await listenOnFreePort(server, host, wanted);
    if (wanted !== 0 && port !== wanted)
      console.log(`Port ${wanted} is taken by another program; using ${port}.`);
    const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
    console.log(`
Brynafon Council is open:  ${address}/
In Welsh:                  ${address}/cy/
Docs, with live examples:  ${address}/docs/
Messages from its form:    ${address}${receiverPaths.received}
Kept in:                   ${relative(process.cwd(), settings.file)}, for ${settings.retentionDays} days

The extension: in Chrome or Edge open chrome://extensions, turn on developer mode, "Load unpacked", choose .output/chrome-mv3.
In Firefox open about:debugging#/runtime/this-firefox, "Load Temporary Add-on", choose .output/firefox-mv3/manifest.json.

Press Ctrl+C to stop.`);
    if (!words.includes('--no-open') && hasScreen(process.env, process.platform)) openBrowser(`${address}/`);
    if (!stop.signal.aborted) await once(stop.signal, 'abort');
    console.log('\nStopping.');
  } finally {
    await close(server);
    await receiver.close();
  }
}

function openReceiver(settings: ReceiverOptions): Receiver {
  try {
    return createReceiver(settings);
  } catch (error) {
    throw new Error(
      `The file for messages, ${settings.file}, cannot be used (${String(error)}). ` +
        'Set ENQUIRIES_FILE to a file that may be written.',
      { cause: error },
    );
  }
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  // Whoever is still sending after this time is let go, so that stopping always ends.
  const patience = setTimeout(() => server.closeAllConnections(), 2000);
  await closed;
  clearTimeout(patience);
}
