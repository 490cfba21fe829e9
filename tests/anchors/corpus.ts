import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { untar } from '../untar.ts';

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
