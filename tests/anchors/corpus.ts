import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A place on a page before a change, by child positions from the document. */
export interface Target {
  readonly id: string;
  readonly path: string;
}

/** What is right for a place after the change. */
export interface Truth {
  readonly expect: 'found' | 'orphan' | 'found-or-orphan';
  readonly path?: string;
  readonly alsoOk?: string;
}

/** A page before and after a change. */
export interface Pair {
  readonly page: string;
  readonly change: string;
  readonly before: string;
  readonly after: string;
  readonly targets: readonly Target[];
  readonly truth: Readonly<Record<string, Truth>>;
}

/** All pairs of the corpus, as tests/hostile/anchoring.md tells. */
export function readCorpus(): readonly Pair[] {
  const files = untar(gunzipSync(readFileSync(new URL('../hostile/anchoring.tar.gz', import.meta.url))));
  const json = (name: string) => JSON.parse(files.get(name)!) as never;
  const { index } = json('index.json') as {
    index: readonly { id: string; base: string; mutation: string }[];
  };
  return index.map(({ id, base, mutation }) => ({
    page: base,
    change: mutation,
    before: files.get(`before/${base}.html`)!,
    after: files.get(`after/${id}.html`)!,
    targets: json(`truth/${base}.targets.json`),
    truth: (json(`truth/${id}.json`) as { truth: Pair['truth'] }).truth,
  }));
}

/** The files of a tar archive: blocks of 512 bytes, of each file first one that tells its name and length. */
function untar(bytes: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0;) {
    const field = (from: number, length: number) =>
      bytes.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const length = parseInt(field(124, 12), 8);
    if (field(156, 1) === '0') files.set(field(0, 100), bytes.toString('utf8', at + 512, at + 512 + length));
    at += 512 + Math.ceil(length / 512) * 512;
  }
  return files;
}
