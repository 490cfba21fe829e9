import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A project of somebody else, in which the kit is installed. */
export interface OtherProject {
  readonly folder: string;
  remove(): void;
}

/** Copies an example into a folder of its own, with the kit and what the example needs in its `node_modules`. */
export function installBeside(example: string, packages: readonly string[]): OtherProject {
  const folder = mkdtempSync(join(tmpdir(), 'coproduction-star-example-'));
  cpSync(join(root, example), folder, { recursive: true });
  const place = (name: string, from: string): void => {
    const to = join(folder, 'node_modules', name);
    mkdirSync(dirname(to), { recursive: true });
    symlinkSync(from, to, 'junction');
  };
  place('coproduction-star', root);
  for (const name of packages) place(name, join(root, 'node_modules', name));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
