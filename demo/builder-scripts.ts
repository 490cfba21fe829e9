import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The scripts of the pages that build and check: what is served below `/builder/`. */
export const builderScripts = ['builder', 'checker', 'preview'] as const;

const made = new Map<string, Promise<string>>();

/** One script with all that it imports. It is bundled when it is first asked for, and kept. */
export function builderScript(name: (typeof builderScripts)[number]): Promise<string> {
  const known = made.get(name) ?? bundle(name);
  made.set(name, known);
  // A fault may be mended while the demo runs.
  known.catch(() => made.delete(name));
  return known;
}

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`builder/${name}.ts`, import.meta.url))],
    tsconfig: fileURLToPath(new URL('builder/tsconfig.json', import.meta.url)),
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    conditions: ['production', 'source'],
  });
  return outputFiles[0]!.text;
}
