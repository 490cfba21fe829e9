import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const entries = fileURLToPath(new URL('entries', import.meta.url));

/** Bundles each peer for production, once in a run; answers with the folder. */
export async function bundlePeers(scratch: string): Promise<string> {
  const folder = join(scratch, 'peers');
  if (existsSync(folder)) return folder;
  await build({
    entryPoints: readdirSync(entries)
      .filter((name) => name.endsWith('.js'))
      .map((name) => join(entries, name)),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'file', '.woff': 'file', '.svg': 'file', '.png': 'file' },
    external: ['/assets/*'],
    legalComments: 'none',
    logLevel: 'error',
  });
  return folder;
}
