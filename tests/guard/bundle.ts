import { build } from 'esbuild';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Bundled files by their names: what is imported later is a file of its own, as in the kit that ships. */
export type Bundle = ReadonlyMap<string, string>;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles sources of the kit for a browser. From the sources, so that a guard that is taken out there is missed here. */
export async function bundle(...entries: readonly string[]): Promise<Bundle> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...entries],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'kit',
    entryNames: '[name]',
    write: false,
    target: 'es2022',
    conditions: ['production'],
    tsconfig: 'widgets/tsconfig.json',
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}
