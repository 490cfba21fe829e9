import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where a package ends up: in the files for script tags, as a dependency of the npm package, or in the extension. */
export type Half = 'script files' | 'npm package' | 'extension';

/** A package of others that goes to people with the kit. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** By the list of SPDX. */
  readonly licence: string;
  readonly homepage: string;
  /** Its sum, as npm keeps it: `sha512-…`. */
  readonly integrity: string;
  readonly dependencies: readonly string[];
  readonly halves: readonly Half[];
  /** The text of its licence, word for word. */
  readonly licenceText: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Everything that ships, by name. What is bundled is told by bundling; what is installed with the npm package, by the lock file. */
export async function shippedPackages(): Promise<readonly ShippedPackage[]> {
  const { packages: locked } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
    packages: Readonly<Record<string, Locked>>;
  };
  const own = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { dependencies: object };
  const halves = new Map<string, Set<Half>>();
  const add = (half: Half, names: Iterable<string>) => {
    for (const name of names) halves.set(name, (halves.get(name) ?? new Set()).add(half));
  };
  add(
    'script files',
    await bundledInto([
      'widgets/all.ts',
      'widgets/all.cy.ts',
      'widgets/complete.ts',
      'widgets/group-star/define.ts',
    ]),
  );
  add('npm package', withDependencies(Object.keys(own.dependencies), locked));
  add('extension', await bundledInto(extensionEntries()));
  // It is put beside the bundles as it is (wxt.config.ts).
  add('extension', ['axe-core']);
  return [...halves.keys()].toSorted().map((name) => {
    const place = `node_modules/${name}`;
    const { version, integrity = '', dependencies = {} } = locked[place]!;
    const about = JSON.parse(readFileSync(`${root}${place}/package.json`, 'utf8')) as {
      license?: string;
      homepage?: string;
    };
    return {
      name,
      version,
      licence: about.license ?? 'unknown',
      homepage: about.homepage ?? `https://www.npmjs.com/package/${name}`,
      integrity,
      dependencies: Object.keys(dependencies).filter((each) => halves.has(each)),
      halves: [...halves.get(name)!],
      licenceText: licenceTextOf(`${root}${place}`),
    };
  });
}

const extensionEntries = (): readonly string[] =>
  readdirSync(`${root}extension/entrypoints`, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `extension/entrypoints/${path}`);

/** The packages of which some code is in a bundle. */
async function bundledInto(entries: readonly string[]): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...entries],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'nowhere',
    write: false,
    metafile: true,
    minify: true,
    target: 'es2022',
    conditions: ['production'],
    tsconfig: 'widgets/tsconfig.json',
    logLevel: 'error',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  return new Set(inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
}

function withDependencies(
  names: readonly string[],
  locked: Readonly<Record<string, Locked>>,
): ReadonlySet<string> {
  const all = new Set(names);
  // A set that grows while it is walked is walked to its end.
  for (const name of all)
    for (const each of Object.keys(locked[`node_modules/${name}`]?.dependencies ?? {})) all.add(each);
  return all;
}

function licenceTextOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  return file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8').trim();
}
