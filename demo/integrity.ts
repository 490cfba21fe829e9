import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Integrity } from '#core/embed/snippet';

let read: { readonly path: string; readonly changed: number; readonly integrity: Integrity } | null = null;

/** Gives each script tag of the kit in a page its sum, live and in what is shown to paste, as the build has noted it. */
export function withIntegrity(body: string, cdn: string): string {
  const files = readIntegrity(join(cdn, 'integrity.json'))?.files;
  if (files === undefined) return body;
  return body.replace(
    /((?:<|&lt;)script type="module" src="\/coproduction-star\/([\w./-]+)")>/g,
    (whole, tag: string, file: string) =>
      files[file] === undefined ? whole : `${tag} integrity="${files[file]}">`,
  );
}

function readIntegrity(path: string): Integrity | null {
  if (!existsSync(path)) return null;
  const changed = statSync(path).mtimeMs;
  if (read?.path !== path || read.changed !== changed)
    read = { path, changed, integrity: JSON.parse(readFileSync(path, 'utf8')) as Integrity };
  return read.integrity;
}
