import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A selector that somebody made up to do harm, as it might come in with an audit. */
export interface HostileSelector {
  readonly id: string;
  readonly kind: 'css' | 'xpath' | 'quote' | 'position' | 'box';
  readonly input: unknown;
}

/** All of tests/hostile/anchors.jsonl.gz: selectors of several kinds that are wrong, endless or meant to do harm. */
export const readHostileSelectors = (): readonly HostileSelector[] =>
  gunzipSync(readFileSync(new URL('../hostile/anchors.jsonl.gz', import.meta.url)))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as HostileSelector);

/** The anchors that a selector can be smuggled into: alone, and into one that was right before. */
export function anchorsWith({ kind, input }: HostileSelector, good: readonly object[]): readonly unknown[] {
  const put = (type: string, fields: object): unknown => ({
    selectors: good.map((each) => ('type' in each && each.type === type ? { ...each, ...fields } : each)),
  });
  const alone = { selectors: [{ type: kind, [kind === 'css' ? 'css' : 'value']: input }] };
  if (kind === 'css') return [alone, put('css', { css: input })];
  if (kind === 'xpath') return [alone, put('css', { css: input }), put('id', { id: input })];
  if (kind === 'quote') return [alone, put('quote', input as object), put('words', input as object)];
  return [alone, { selectors: [...good, input] }, input];
}
