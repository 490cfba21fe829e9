import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { billOfMaterials, licencesPage } from './bill-of-materials.ts';
import { recordFigure } from './hostile-figures.ts';
import { shippedPackages } from './shipped-packages.ts';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const packages = await shippedPackages();

test('few packages of others ship, each known by its sum and under a licence that councils may use', () => {
  expect(packages.length).toBeLessThanOrEqual(16);
  const free = ['MIT', 'ISC', 'BSD-3-Clause', 'MPL-2.0'];
  for (const { name, licence, integrity } of packages) {
    expect(free, name).toContain(licence);
    expect(integrity, name).toMatch(/^sha512-/);
  }
  recordFigure('packages that ship without a known licence', packages.length, 0);
});

test('docs/licences.md lists them: if not, run `npm run sbom`', async () => {
  const path = fileURLToPath(new URL('docs/licences.md', root));
  const style = await resolveConfig(path);
  expect(read('docs/licences.md')).toBe(await format(licencesPage(packages), { ...style, filepath: path }));
});

test('the bill of materials names each with version, licence, sum and what it needs', () => {
  const bill = billOfMaterials(packages) as {
    bomFormat: string;
    components: readonly { 'bom-ref': string; purl: string; hashes: readonly { content: string }[] }[];
    dependencies: readonly { ref: string; dependsOn: readonly string[] }[];
  };
  expect(bill.bomFormat).toBe('CycloneDX');
  const refs = new Set(bill.components.map((each) => each['bom-ref']));
  expect(refs.size).toBe(packages.length);
  for (const { hashes } of bill.components) expect(hashes[0]!.content).toMatch(/^[0-9a-f]{128}$/);
  for (const { dependsOn } of bill.dependencies)
    expect(dependsOn.filter((ref) => !refs.has(ref))).toEqual([]);
});

test('install scripts run for two packages that need them; each other one that has some is refused by name', () => {
  const { allowScripts } = JSON.parse(read('package.json')) as { allowScripts: Record<string, boolean> };
  const { packages: locked } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { hasInstallScript?: boolean }>;
  };
  const scripted = Object.entries(locked)
    .filter(([, each]) => each.hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(Object.keys(allowScripts).toSorted()).toEqual([...new Set(scripted)].toSorted());
  expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(['node', 'esbuild']);
  // What ships installs nothing by script.
  expect(packages.filter(({ name }) => scripted.includes(name))).toEqual([]);
});

test('every package comes from the registry of npm, with its sum', () => {
  const { packages: locked } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>;
  };
  // Where the lock file says nothing, npm takes its own registry.
  const strange = Object.entries(locked).filter(
    ([path, { resolved = 'https://registry.npmjs.org/', integrity, link }]) =>
      path !== '' &&
      (link === true ||
        !resolved.startsWith('https://registry.npmjs.org/') ||
        !integrity?.startsWith('sha512-')),
  );
  expect(strange.map(([path]) => path)).toEqual([]);
});

test('npm knows of no hole in what ships', { timeout: 60_000 }, (context) => {
  const { stdout, stderr } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
    cwd: fileURLToPath(root),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const report = JSON.parse(stdout || '{}') as { metadata?: { vulnerabilities: { total: number } } };
  if (report.metadata === undefined) {
    const [reason = 'no reason given'] = /npm (?:warn|error) .*/.exec(stderr) ?? [];
    context.skip(`npm's list of known holes could not be reached, so nothing was compared: ${reason}`);
    return;
  }
  recordFigure('known holes in what ships', packages.length, report.metadata.vulnerabilities.total);
  expect(report.metadata.vulnerabilities.total).toBe(0);
});
