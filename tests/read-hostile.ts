import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The text of a file of `tests/hostile`, packed or not. */
export function readHostile(name: string): string {
  const bytes = readFileSync(new URL(`hostile/${name}`, import.meta.url));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The lines of such a file, each read as JSON. */
export const readHostileLines = <Line>(name: string): readonly Line[] =>
  readHostile(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
