import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Takes one line of what `npm start` says. */
export type Say = (line: string) => void;

/** What the widgets are built from. */
const sources = ['core', 'widgets', 'rollup.config.mjs', 'package-lock.json'];

/** Builds the widgets into `cdn/` if there are none, or if what they are made from has changed since. */
export async function buildIfNeeded(root: string, say: Say, signal: AbortSignal): Promise<void> {
  const built = join(root, 'cdn', 'coproduction-star.js');
  if (existsSync(built) && statSync(built).mtimeMs >= newest(sources.map((name) => join(root, name)))) {
    say('The widgets are built and up to date.');
    return;
  }
  say(
    `${existsSync(built) ? 'The widgets have changed' : 'The widgets are not built yet'}: building them. This takes a while.`,
  );
  const began = performance.now();
  const rollup = join(root, 'node_modules', 'rollup', 'dist', 'bin', 'rollup');
  if (!existsSync(rollup))
    throw new Error('The packages are not installed. Run "npm install" and start again.');
  const path = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
  const build = spawn(process.execPath, [rollup, '-c', '--silent'], {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: 'inherit',
    signal,
  });
  const [code] = (await once(build, 'exit')) as [number | null];
  if (code !== 0)
    throw new Error(
      'The widgets could not be built: the reason stands above. ' +
        'Mend it, or run "npm start -- --no-build" for the pages without widgets.',
    );
  say(`Built in ${Math.round((performance.now() - began) / 1000)} seconds.`);
}

function newest(paths: readonly string[]): number {
  let latest = 0;
  for (const path of paths.filter((each) => existsSync(each))) {
    const about = statSync(path);
    if (!about.isDirectory()) latest = Math.max(latest, about.mtimeMs);
    else
      for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
        if (entry.isFile() && !entry.name.includes('.test.'))
          latest = Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs);
  }
  return latest;
}
