import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTable, tableOf } from './hostile-table.ts';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const model = read('docs/threat-model.md');

/** The rows of the tables, without their heads. */
const rows = model.split('\n').filter((line) => line.startsWith('| ') && !/^\| (Threat|---)/.test(line));

test('each threat has something that keeps it away, and a test that is there', () => {
  expect(rows.length).toBeGreaterThan(25);
  for (const row of rows) {
    const [, threat = '', keeps = '', tests = ''] = row.split('|').map((cell) => cell.trim());
    expect(keeps.length, threat).toBeGreaterThan(20);
    const named = Array.from(tests.matchAll(/`([^`]+)`/g), ([, path]) => path!);
    expect(named.length, `"${threat}" has no test`).toBeGreaterThan(0);
    const missing = named.filter((path) => !existsSync(new URL(path, root)));
    expect(missing, `"${threat}" names tests that are not there`).toEqual([]);
  }
});

test('links and files in SECURITY.md and docs lead somewhere', () => {
  for (const page of ['SECURITY.md', 'docs/threat-model.md', 'docs/hostile.md']) {
    const text = read(page);
    const base = new URL(page, root);
    const links = Array.from(text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g), ([, path]) => path!);
    expect(links.length, page).toBeGreaterThan(0);
    expect(
      links.filter((path) => !existsSync(new URL(path, base))),
      page,
    ).toEqual([]);
    const files = Array.from(
      text.matchAll(/`((?:tests|core|demo|widgets|extension)\/[^`]+)`/g),
      ([, path]) => path!,
    );
    expect(
      files.filter((path) => !existsSync(new URL(path, root))),
      page,
    ).toEqual([]);
  }
});

test('the figures of docs/hostile.md can be read and brought up to date, and nothing got through that the page does not tell of', () => {
  const page = read('docs/hostile.md');
  const figures = readTable(page);
  const lines = page.split('\n').filter((line) => line.startsWith('|'));
  expect(figures.length).toBeGreaterThan(0);
  // Without the two lines of its head.
  expect(figures.length).toBe(lines.length - 2);
  expect(readTable(tableOf(figures))).toEqual(figures);
  const got = figures.filter(({ failed }) => failed > 0).map(({ kind }) => kind);
  // Both are told of in the page.
  const known = /^notes on changed pages of the demo$|^chromium killed while it writes/;
  expect(got.filter((kind) => !known.test(kind))).toEqual([]);
});
