import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { releases } from './loss/released.ts';

const root = new URL('..', import.meta.url);

test('keeps a database of this version, so that every later one is tried on it', () => {
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
  expect(
    releases,
    `There is no database of ${version}: run npx wxt build --mode test && npx node tests/loss/write-database.ts, and add '${version}' to tests/loss/released.ts. Leave the older ones as they are.`,
  ).toContain(version);
  for (const release of releases)
    expect(existsSync(new URL(`tests/loss/databases/${release}.json`, root)), release).toBe(true);
});
