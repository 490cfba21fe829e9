import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** The folder of the files for script tags. */
export const cdn = new URL('../cdn/', import.meta.url);

/** Bytes of a text over the wire, compressed by brotli as well as it can. */
export const brotli = (text: string | Buffer): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** A built file and everything that the browser must fetch before it runs: what it imports, and so on. */
export function firstLoad(name: string): readonly { readonly file: string; readonly code: string }[] {
  const found = new Map<string, string>();
  const follow = (url: URL): void => {
    if (found.has(url.href)) return;
    const code = readFileSync(fileURLToPath(url), 'utf8');
    found.set(url.href, code);
    for (const [, path] of code.matchAll(/\b(?:from|import)\s*"(\.{1,2}\/[^"]+)"/g))
      follow(new URL(path!, url));
  };
  follow(new URL(name, cdn));
  return [...found].map(([href, code]) => ({ file: href.slice(cdn.href.length), code }));
}

/** Bytes over the wire until a built file runs. */
export const firstLoadBytes = (name: string): number =>
  firstLoad(name).reduce((sum, { code }) => sum + brotli(code), 0);
