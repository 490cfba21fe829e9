import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const measured = new Map<string, { readonly changed: number; readonly text: string }>();

/** Replaces each `[size star.js]` in a page by the size of that built file with all that it loads at once. */
export function sizesIn(body: string, cdn: string): string {
  return body.replace(/\[size ([\w.-]+)\]/g, (_, file: string) => sizeOf(join(cdn, file)));
}

function sizeOf(path: string): string {
  if (!existsSync(path)) return '–';
  const changed = statSync(path).mtimeMs;
  const known = measured.get(path);
  if (known?.changed === changed) return known.text;
  const bytes = [...withStaticImports(path)].reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(file)).length,
    0,
  );
  const text = `${(bytes / 1024).toFixed(1)}\u00a0KiB`;
  measured.set(path, { changed, text });
  return text;
}

// The carousel's own file only asks for others: the one called `register` is the element itself.
const staticImport = /\b(?:from\s*|import\s*|import\((?="\.\/chunks\/register-))["'](\.[^"']+)["']/g;

/** A built file and the chunks that a browser must fetch before it can run it. */
function withStaticImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, file] of readFileSync(path, 'utf8').matchAll(staticImport))
    withStaticImports(join(dirname(path), file!), seen);
  return seen;
}
