import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const require = createRequire(import.meta.url);

const folderOf = (name: string): string => fileURLToPath(new URL(`../.output/${name}`, import.meta.url));

interface Manifest {
  readonly [key: string]: unknown;
  readonly permissions: readonly string[];
}

const manifestOf = (name: string): Manifest =>
  JSON.parse(readFileSync(`${folderOf(name)}/manifest.json`, 'utf8')) as Manifest;

/** axe-core as its makers ship it. It holds code that makes code, for templates and settings of its own that we never use. */
const axeFile = 'axe-core/axe.min.js';

/** What would let the extension see more, or let a page see the extension. */
const neverThere = [
  'host_permissions',
  'optional_host_permissions',
  'optional_permissions',
  'web_accessible_resources',
  'externally_connectable',
  'content_scripts',
];

describe.each([
  ['chrome-mv3', ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'sidePanel']],
  ['firefox-mv3', ['activeTab', 'scripting', 'storage', 'unlimitedStorage']],
])('the extension in %s', (name, permissions) => {
  test('asks for what it needs, and nothing more', () => {
    const manifest = manifestOf(name);
    expect(manifest.permissions).toEqual(permissions);
    expect(neverThere.filter((key) => Object.hasOwn(manifest, key))).toEqual([]);
  });

  test('lets its own pages load nothing but themselves', () => {
    const { extension_pages: policy } = manifestOf(name)['content_security_policy'] as Record<string, string>;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('runs no code from elsewhere, and makes none', () => {
    const folder = folderOf(name);
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.js') && path !== axeFile);
    expect(scripts.length).toBeGreaterThan(3);
    for (const path of scripts) {
      const code = readFileSync(`${folder}/${path}`, 'utf8');
      expect(code, path).not.toMatch(/\beval\(|new Function\(|importScripts|import\(\s*["'`]https?:/);
    }
  });

  test('holds axe-core unchanged, with its licences, and loads it nowhere by itself', () => {
    const folder = `${folderOf(name)}/axe-core`;
    expect(readdirSync(folder).toSorted()).toEqual(['LICENSE', 'LICENSE-3RD-PARTY.txt', 'axe.min.js']);
    for (const file of readdirSync(folder)) {
      expect(readFileSync(`${folder}/${file}`)).toEqual(readFileSync(require.resolve(`axe-core/${file}`)));
    }
    const manifest = readFileSync(`${folderOf(name)}/manifest.json`, 'utf8');
    const pages = ['sidepanel.html', 'welcome.html'].map((page) =>
      readFileSync(`${folderOf(name)}/${page}`, 'utf8'),
    );
    expect([manifest, ...pages].join()).not.toContain('axe');
  });

  test('puts no schema library into pages', () => {
    for (const script of ['overlay.js', 'axe-check.js']) {
      expect(readFileSync(`${folderOf(name)}/${script}`, 'utf8')).not.toMatch(/safeParse|ZodError|_zod/);
    }
  });
});

test(
  'Mozilla’s own check finds no error, and warns of nothing but lit and axe-core',
  { timeout: 120_000 },
  () => {
    const { stdout, stderr } = spawnSync(
      'web-ext',
      ['lint', '-s', folderOf('firefox-mv3'), '--output', 'json'],
      {
        encoding: 'utf8',
        shell: process.platform === 'win32',
      },
    );
    const found = JSON.parse(
      stdout || `{"errors":[{"message":${JSON.stringify(stderr)}}],"warnings":[]}`,
    ) as Record<'errors' | 'warnings', { code: string; message: string; file?: string }[]>;
    expect(found.errors).toEqual([]);
    // lit sets innerHTML of its own templates, from constant text: once in the pages, once in the overlay.
    const ours = found.warnings.filter(({ file }) => file !== axeFile);
    expect(ours.map(({ code, message }) => `${code}: ${message}`)).toEqual(
      Array.from({ length: 2 }, () => 'UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML'),
    );
  },
);
