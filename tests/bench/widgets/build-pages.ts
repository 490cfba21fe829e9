import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Builds } from '../builds.ts';
import { bundlePeers } from './bundle-peers.ts';
import { blank, contests, type Contender } from './contenders.ts';

/** A file as it travels. */
export interface SentFile {
  readonly type: string;
  readonly body: Buffer;
}

/** The page of a contender, and its path. */
export interface BuiltPage {
  readonly contender: Contender;
  readonly path: string;
}

/** All files, compressed, by path; and the page of each contender. */
export interface BuiltPages {
  readonly files: ReadonlyMap<string, SentFile>;
  readonly pages: readonly BuiltPage[];
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

const sent = (path: string, body: string | Buffer): SentFile => ({
  type: `${types[path.split('.').at(-1)!] ?? 'application/octet-stream'}; charset=utf-8`,
  body: brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
});

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-');

/** Builds the page of every contender, with all that it may load. */
export async function buildPages({ cdn, scratch }: Builds): Promise<BuiltPages> {
  const files = new Map<string, SentFile>();
  const addFolder = (folder: string, at: string): void => {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(js|css|woff2?)$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(folder.length).replaceAll('\\', '/');
      files.set(`${at}${name}`, sent(path, readFileSync(path)));
    }
  };
  addFolder(await bundlePeers(scratch), '/peers');
  addFolder(cdn, '/coproduction-star');
  const contenders = [blank, ...contests.flatMap((contest) => contest.contenders)];
  const pages = contenders.map((contender, at) => {
    const path = `/${at}-${slug(contender.name)}.html`;
    files.set(path, sent(path, pageOf(contender, files)));
    return { contender, path };
  });
  return { files, pages };
}

/** Every page has the same frame: a heading, the widget, and a line below it, which shows what moves. */
function pageOf({ script, style, body }: Contender, files: ReadonlyMap<string, SentFile>): string {
  const address =
    script === null ? null : 'own' in script ? `/coproduction-star/${script.own}` : `/peers/${script.entry}`;
  // The style sheets beside our scripts are for stills, and no page with a script needs them.
  const sheet = script !== null && 'entry' in script ? address!.replace(/\.js$/, '.css') : undefined;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A council’s page</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
${sheet !== undefined && files.has(sheet) ? `<link rel="stylesheet" href="${sheet}">` : ''}
${style === undefined ? '' : `<style>${style}</style>`}
${address === null ? '' : `<script type="module" src="${address}"></script>`}
</head><body><main><h1>A council’s page</h1><p>Some words about the service stand above the tool.</p>
${body}
<p>And some words stand below it.</p></main></body></html>`;
}
