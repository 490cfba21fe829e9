import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/**
 * Writes `integrity.json` into a folder of built files: the sum of each script and style sheet as the attribute
 * `integrity` wants it, and for each file at the top the files that a browser fetches before it can run.
 */
export function sumFiles(folder) {
  const names = readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(js|css)$/.test(name))
    .toSorted();
  const sum = (name) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(`${folder}/${name}`))
      .digest('base64')}`;
  const imports = (name, found = new Set()) => {
    for (const [, path] of readFileSync(`${folder}/${name}`, 'utf8').matchAll(
      // A file that begins with `register` is the element itself: the file of its script tag only asks for it.
      /\b(?:from\s*|import\s*|import\((?="\.\/chunks\/register-))"(\.{1,2}\/[^"]+)"/g,
    )) {
      const imported = join(dirname(name), path);
      if (!found.has(imported)) imports(imported, found.add(imported));
    }
    return [...found].toSorted();
  };
  const files = Object.fromEntries(names.map((name) => [name, sum(name)]));
  const top = names.filter((name) => name.endsWith('.js') && !name.includes('/'));
  const integrity = { files, imports: Object.fromEntries(top.map((name) => [name, imports(name)])) };
  writeFileSync(`${folder}/integrity.json`, `${JSON.stringify(integrity, null, 1)}\n`);
}
