import { gzipSync } from 'node:zlib';
import { readHostileLines } from '../read-hostile.ts';

/** A file that is none of ours, or that would bring down a program that reads it carelessly. */
export interface HostileFile {
  readonly name: string;
  readonly base64: string;
}

const own = 'EXAMPLE';

/** All 65: those that are stored, and those that are too big to be. `format` is what our own files say that they are. */
export function hostileFiles(format: string): readonly HostileFile[] {
  const stored = readHostileLines<{ file: string; base64: string }>('import-raw.jsonl.gz');
  const made: readonly (readonly [string, string | Buffer])[] = [
    ['32-nested-arrays', '['.repeat(100_000)],
    ['33-nested-arrays-closed', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['34-nested-objects', `${'{"a":'.repeat(20_000)}0${'}'.repeat(20_000)}`],
    ['35-keys', `{${Array.from({ length: 100_000 }, (_, at) => `"k${at}":0`).join(',')}}`],
    ['36-hash-collide', `{${Array.from({ length: 20_000 }, (_, at) => `"${at * 65_536}":0`).join(',')}}`],
    ['37-string-2mb', `{"format":"${'x'.repeat(2_000_000)}"}`],
    ['38-escape-2mb', `{"format":"${'\\u0041'.repeat(300_000)}"}`],
    ['55-gzip-bomb', gzipSync(' '.repeat(20_000_000))],
  ];
  return [
    ...stored.map(({ file, base64 }) => ({ name: file, base64: withFormat(base64, format) })),
    ...made.map(([name, content]) => ({ name, base64: Buffer.from(content).toString('base64') })),
  ];
}

/** The format of a file that could be ours is spelled EXAMPLE. */
function withFormat(base64: string, format: string): string {
  const bytes = Buffer.from(base64, 'base64');
  const at = bytes.indexOf(own);
  if (at === -1) return base64;
  return Buffer.concat([
    bytes.subarray(0, at),
    Buffer.from(format),
    bytes.subarray(at + own.length),
  ]).toString('base64');
}
