import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is measured: copies, so that a build in the meantime changes nothing. */
export interface Builds {
  /** The release of the extension for Chrome. */
  readonly extension: string;
  /** The release of the extension for Firefox. */
  readonly firefox: string;
  /** The files for script tags. */
  readonly cdn: string;
  /** A folder for what the bench builds itself. It goes at the end. */
  readonly scratch: string;
}

const commands: readonly (readonly string[])[] = [
  ['rollup', '-c', '--silent'],
  ['wxt', 'build', '--level', 'error'],
  ['wxt', 'build', '--level', 'error', '-b', 'firefox'],
];

/**
 * Builds the kit, unless told not to, and takes a copy.
 * @throws Error when a build fails, or nothing was built before.
 */
export function takeBuilds(build: boolean): Builds {
  if (build) for (const command of commands) run(command);
  const scratch = mkdtempSync(join(tmpdir(), 'coproduction-star-bench-'));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  const copy = (from: string, to: string): string => {
    if (!existsSync(join(root, from))) throw new Error(`${from} is not there. Run it without --no-build.`);
    cpSync(join(root, from), join(scratch, to), { recursive: true });
    return join(scratch, to);
  };
  return {
    extension: copy('.output/chrome-mv3', 'chrome'),
    firefox: copy('.output/firefox-mv3', 'firefox'),
    cdn: copy('cdn', 'cdn'),
    scratch,
  };
}

function run([program = '', ...words]: readonly string[]): void {
  const { status } = spawnSync(program, words, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
    },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} failed: the reason stands above.`);
}
