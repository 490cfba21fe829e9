import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** The path of a file of a peer's package. */
export const peerPath = (path: string): string => `${folder}node_modules/${path}`;

/** The text of a file of a peer's package. */
export const peerFile = (path: string): string => readFileSync(peerPath(path), 'utf8');

/** The version of a peer that is installed. */
export const peerVersion = (name: string): string =>
  (JSON.parse(peerFile(`${name}/package.json`)) as { version: string }).version;

/**
 * Installs the peers, if they are missing or not those of package-lock.json.
 * @throws Error when npm cannot.
 */
export function installPeers(): void {
  const mark = peerPath('.installed-from');
  const wanted = createHash('sha256')
    .update(readFileSync(`${folder}package-lock.json`))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.log('Installing the peers from the npm registry (once) …');
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error('`npm ci` failed in tests/bench: npm says why above.');
  writeFileSync(mark, wanted);
}
