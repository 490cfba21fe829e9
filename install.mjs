// Installs the packages when they are missing or not those of package-lock.json. It runs before `npm start`
// and `npm test`, on whatever Node there is (20 or later), and so uses nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const mark = path('node_modules/.installed-from');
const wanted = createHash('sha256')
  .update(readFileSync(path('package-lock.json')))
  .digest('hex');

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== wanted) {
  console.log('Installing packages from the npm registry (once; this takes about a minute) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: path('.'),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      '\n`npm ci` failed: npm says why above. If it could not reach the registry, go online and run the same command again.',
    );
    process.exit(1);
  }
  writeFileSync(mark, wanted);
}
