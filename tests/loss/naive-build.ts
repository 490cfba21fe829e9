import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BrowserName } from '../browsers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const builds: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3-test',
  firefox: '.output/firefox-mv3-test',
};

/** A copy of the extension as it was built for tests, with another store of audits in its background. */
export async function naiveBuild(name: BrowserName, store: 'late' | 'piecemeal'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `coproduction-star-naive-${store}-`));
  cpSync(join(root, builds[name]), folder, { recursive: true });
  await build({
    stdin: {
      contents: `import { startBackground } from './extension/background/start.ts'; startBackground(globalThis.browser ?? chrome);`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'iife',
    outfile: join(folder, 'background.js'),
    allowOverwrite: true,
    logLevel: 'error',
    plugins: [
      {
        name: 'naive store',
        setup({ onResolve }) {
          onResolve({ filter: /\/store\/audits\.ts$/ }, () => ({
            path: join(root, `tests/loss/naive-${store}.ts`),
          }));
        },
      },
    ],
  });
  return folder;
}
