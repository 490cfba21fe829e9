import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bookPages } from '../demo/docs/book.ts';
import { readPages } from '../demo/page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'coproduction-star-docs-'));
const pages = new Map<string, string>();

beforeAll(() => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/@11ty/eleventy/cmd.cjs'),
      '--config=demo/docs/eleventy.config.mjs',
      `--output=${folder}`,
      '--quiet',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  for (const file of globSync('**/*.html', { cwd: folder }))
    pages.set(
      `/docs/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      readFileSync(join(folder, file), 'utf8'),
    );
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const withoutCode = (html: string): string => html.replace(/<code\b[\s\S]*?<\/code>/g, '');
const valuesOf = (html: string, attribute: string): readonly string[] =>
  Array.from(withoutCode(html).matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g')), ([, value]) => value!);
const council = new Set([...readPages().values()].flatMap(({ en, cy }) => [en.path, cy.path]));

/** Why a link is broken, or null. */
function faultOf(href: string, from: string): string | null {
  if (/^(https:|mailto:|tel:)/.test(href)) return null;
  const { pathname, hash } = new URL(href.replaceAll('&amp;', '&'), `https://docs.invalid${from}`);
  if (pathname.startsWith('/coproduction-star/'))
    return existsSync(join(root, 'cdn', pathname.slice('/coproduction-star/'.length)))
      ? null
      : 'no such file in cdn';
  if (pathname.startsWith('/docs/files/'))
    return existsSync(join(folder, pathname.slice('/docs/'.length))) ? null : 'no such file';
  if (!pathname.startsWith('/docs/'))
    return council.has(pathname) || pathname === '/enquiries' ? null : 'no such page of the council';
  const page = pages.get(pathname);
  if (page === undefined) return 'no such page';
  return hash === '' || valuesOf(page, 'id').includes(decodeURIComponent(hash.slice(1)))
    ? null
    : 'no such heading';
}

test('there is a page for each in the menu, and no other', () => {
  expect([...pages.keys()].toSorted()).toEqual(bookPages.map(({ path }) => `/docs/${path}`).toSorted());
});

test('every link leads somewhere, headings too', () => {
  const broken = [...pages].flatMap(([from, html]) =>
    [...valuesOf(html, 'href'), ...valuesOf(html, 'src')].flatMap((href) => {
      const fault = faultOf(href, from);
      return fault === null ? [] : [`${from}: ${href}: ${fault}`];
    }),
  );
  expect(broken).toEqual([]);
});

describe('every page', () => {
  test('has one h1, a title, its language, and ids that are there once', () => {
    for (const [path, html] of pages) {
      expect(html.match(/<h1\b/g), path).toHaveLength(1);
      expect(/<title>(.+?)<\/title>/.exec(html)?.[1], path).toBeTruthy();
      expect(/<main [^>]*lang="(en|cy)"/.test(html), path).toBe(true);
      const ids = valuesOf(html, 'id');
      expect(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        path,
      ).toEqual([]);
    }
  });

  test('runs under the policy of the demo: no script or style of its own', () => {
    for (const [path, html] of pages) {
      const shown = withoutCode(html);
      expect(shown, path).not.toMatch(/<script(?![^>]*\ssrc=)|<style\b|\sstyle=|\son\w+=/);
    }
  });

  test('is of this project alone: nothing comes from another host', () => {
    for (const [path, html] of pages)
      for (const src of valuesOf(html, 'src')) expect(src, path).toMatch(/^\/(?!\/)/);
  });
});

test('each element has examples that are live, and the words of its manifest', () => {
  for (const { path, widget } of bookPages) {
    if (widget === null) continue;
    const html = pages.get(`/docs/${path}`)!;
    expect(html, path).toMatch(
      new RegExp(`<div class="live">\\s*<script[^>]*>\\s*</script>[\\s\\S]*?<coprod-${widget}\\b`),
    );
    for (const heading of ['Attributes', 'Events', 'Slots', 'Parts', 'Custom properties'])
      expect(html, path).toContain(`>${heading}</h2>`);
  }
});
