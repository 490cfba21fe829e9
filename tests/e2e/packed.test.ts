import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageWith } from './cdn-pages.ts';
import { press, saysSoon } from './find.ts';
import { openBrowser, openPage } from './open-browser.ts';
import { servePages, type ServedPage } from './serve-pages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'coproduction-star-packed-'));
const installed = join(folder, 'node_modules/coproduction-star');

const npm = (...words: readonly string[]): string =>
  execFileSync('npm', [...words], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });

const entries = {
  'check.js': `import 'coproduction-star/star-check';`,
  'welsh.js': `import 'coproduction-star/star-check/cy';`,
  'all.js': `import 'coproduction-star';`,
};

/** What a council's own bundler makes of its page's script, from the package. */
async function bundle(entry: string): Promise<readonly (readonly [string, ServedPage])[]> {
  const made = await rollup({
    input: join(folder, entry),
    plugins: [nodeResolve({ browser: true, exportConditions: ['production'] })],
    onwarn: ({ code, message }) => {
      if (code === 'UNRESOLVED_IMPORT' || code === 'MISSING_EXPORT') throw new Error(message);
    },
  });
  const { output } = await made.generate({ format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' });
  await made.close();
  return output.flatMap((each) =>
    each.type === 'chunk' ? [[each.fileName, { body: each.code, type: 'text/javascript' }] as const] : [],
  );
}

let served: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  const [packed] = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder)) as {
    filename: string;
  }[];
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', packed!.filename, '-C', installed, '--strip-components=1'], { cwd: folder });
  for (const [name, source] of Object.entries(entries)) writeFileSync(join(folder, name), source);
  // The command is tried before, so that it finds nothing but itself.
  printed = execFileSync(process.execPath, [join(installed, bin()), 'render', 'star', '--lang', 'cy'], {
    encoding: 'utf8',
    cwd: folder,
  });
  // What npm would have installed with it.
  for (const name of ['lit', 'idb', 'zod'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  const files = (await Promise.all(Object.keys(entries).map(bundle))).flat();
  served = await servePages({
    ...Object.fromEntries(files),
    check: {
      body: pageWith(
        '<script type="module" src="/check.js"></script><coprod-star-check></coprod-star-check>',
      ),
    },
    welsh: {
      body: pageWith(
        '<script type="module" src="/welsh.js"></script><coprod-star-check></coprod-star-check>',
        '',
        'cy',
      ),
    },
    all: { body: pageWith('<script type="module" src="/all.js"></script><coprod-star></coprod-star>') },
  });
}, 240_000);
afterAll(async () => {
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

let printed = '';
const bin = (): string =>
  (JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { bin: Record<string, string> }).bin[
    'coproduction-star'
  ]!;

test('the command of the packed kit needs nothing but itself', () => {
  expect(printed).toContain('<div data-coprod="star" data-lang="cy">');
  expect(printed).toContain('Y Seren Gydgynhyrchu');
  expect(readFileSync(join(installed, bin()), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(statSync(join(installed, 'cdn/integrity.json')).size).toBeGreaterThan(0);
});

describe.each(['chromium', 'firefox'] as const)('bundled from the packed kit, in %s', async (name) => {
  const browser = await openBrowser(name);
  afterAll(() => browser?.close());

  test.skipIf(browser === null).each([
    ['check', 'coprod-star-check', 'Start', 'Question 1 of 9'],
    ['welsh', 'coprod-star-check', 'Dechrau', 'Cwestiwn 1 o 9'],
    ['all', 'coprod-star', 'Co-design', 'Shaping or re-shaping the service together'],
  ])('the page “%s” works', async (path, host, button, words) => {
    const address = `http://127.0.0.1:${served.port}`;
    const { page, faults, strangers } = await openPage(browser!, address);
    await page.goto(`${address}/${path}`, { waitUntil: 'load' });
    await press(page, host, button);
    await saysSoon(page, host, words);
    expect(faults).toEqual([]);
    expect(strangers).toEqual([]);
    await page.close();
  });
});
