import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { describe, expect, test } from 'vitest';
import { budgets } from './budgets.ts';
import { brotli, bytesOf, cdn, firstLoad } from './built-files.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The names of the files, English and Welsh, each with its budget. */
const files = Object.entries(budgets).flatMap(([name, budget]) => [
  [`${name}.js`, budget] as const,
  [`${name}.cy.js`, budget] as const,
]);

test('the built files are here', () => {
  expect(existsSync(cdn), 'Run `npm run build` first.').toBe(true);
});

describe('what a visitor downloads', () => {
  test.each(files)('%s stays within %i bytes', (name, budget) => {
    expect(bytesOf(firstLoad(name))).toBeLessThanOrEqual(budget);
  });

  // Over a slow line each turn costs more than the bytes, and a browser asks for about six files at a time.
  test.each(files)('%s asks at once for all that it needs to run, and for few files', (name) => {
    const [first, ...others] = firstLoad(name);
    expect(others.map(({ file }) => file).filter((file) => !first!.code.includes(`"./${file}"`))).toEqual([]);
    expect(others.length).toBeLessThanOrEqual(6);
  });

  test.each(files)('%s has one copy of Lit and no zod', (name) => {
    const all = firstLoad(name)
      .map(({ code }) => code)
      .join('\n');
    expect(all.match(/litElementVersions/g)?.length).toBeGreaterThan(0);
    expect(all.split('litElementVersions??').length - 1, 'Lit registers its version once').toBe(1);
    expect(all).not.toMatch(/safeParse|ZodError|_zod/);
  });

  test('the one file needs no other to run', () => {
    for (const name of ['coproduction-star.js', 'coproduction-star.cy.js'])
      expect(firstLoad(name).map(({ file }) => file)).toEqual([name]);
    const complete = readFileSync(new URL('coproduction-star.complete.js', cdn), 'utf8');
    // What is imported by a name that is put together is a second try of an import that failed.
    expect(/\bimport\s*\(\s*["']/.test(complete)).toBe(false);
    expect(brotli(complete)).toBeLessThanOrEqual(84 * 1024);
  });

  test('nothing is loaded from elsewhere', () => {
    for (const [name] of files) {
      for (const { code } of firstLoad(name)) {
        const addresses = [...code.matchAll(/https?:\/\/[^\s"'`)]+/g)].map(([address]) => address);
        expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
      }
    }
  });
});

describe('the package', () => {
  test('installs anywhere: its lock file has every package that one of its packages may need', () => {
    const { packages } = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')) as {
      packages: Record<string, { optionalDependencies?: object; dependencies?: object }>;
    };
    const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !standsAbove(path, name, packages))
        .map((name) => `${path} needs ${name}`),
    );
    expect(
      missing,
      'npm ci refuses such a lock file. Choose versions whose parts are all published.',
    ).toEqual([]);
  });

  test('is right for those who install it (publint)', { timeout: 120_000 }, async () => {
    const { messages } = await publint({ pkgDir: root, strict: true });
    expect(messages).toEqual([]);
  });

  test('has types that every way of importing finds (are the types wrong)', { timeout: 120_000 }, () => {
    const checked = spawnSync('attw', ['--pack', '.', '--profile', 'esm-only', '--format', 'json'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(checked.status, checked.stdout.slice(0, 2_000) + checked.stderr).toBe(0);
  });

  test('ships the built files, the manifest and its papers, and nothing else', { timeout: 60_000 }, () => {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: root,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      }),
    ) as { files: { path: string }[] }[];
    const paths = packed!.files.map(({ path }) => path);
    for (const needed of [
      'LICENSE',
      'README.md',
      'CHANGELOG.md',
      'custom-elements.json',
      'cdn/coproduction-star.js',
    ]) {
      expect(paths).toContain(needed);
    }
    const strange = /\.(test|tsbuildinfo)|sqlite|\.env/;
    const allowed =
      /^(dist|cdn)\/|^docs\/licences\.md$|^(LICENSE|README\.md|CHANGELOG\.md|custom-elements\.json|package\.json)$/;
    expect(paths.filter((path) => strange.test(path) || !allowed.test(path))).toEqual([]);
  });

  test('has a manifest that names every element with its attributes and events', () => {
    const manifest = JSON.parse(readFileSync(`${root}/custom-elements.json`, 'utf8')) as {
      modules: { declarations: Record<string, unknown>[] }[];
    };
    const elements = manifest.modules
      .flatMap(({ declarations }) => declarations)
      .filter((each) => each['tagName']);
    expect(elements.map((each) => each['tagName'])).toEqual([
      'coprod-star',
      'coprod-star-check',
      'coprod-case-carousel',
      'coprod-contact-form',
      'coprod-group-star',
    ]);
    for (const element of elements) {
      for (const part of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties']) {
        const entries = element[part] as { name: string; description?: string }[];
        expect(entries?.length, `${String(element['tagName'])}: ${part}`).toBeGreaterThan(0);
        const bare = entries.filter(({ description }) => !description).map(({ name }) => name);
        expect(bare, `${String(element['tagName'])}: ${part} without a sentence`).toEqual([]);
      }
    }
  });
});

/** Whether npm finds a package from a place: beside it, or in any folder above. */
function standsAbove(path: string, name: string, packages: object): boolean {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (Object.hasOwn(packages, `${at === '' ? '' : `${at}/`}node_modules/${name}`)) return true;
    if (at === '') return false;
  }
}
