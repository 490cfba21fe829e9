import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guards } from './guard/guards.ts';

const root = new URL('../', import.meta.url);

test.each(guards)(
  'what keeps $keeps stands in $file, and its test is there',
  ({ file, find, replace, test: by }) => {
    const source = readFileSync(new URL(file, root), 'utf8');
    expect(
      source.split(find).length - 1,
      `"${find.trim()}" must stand once in ${file}. If the guard was moved or reworded, change its line in tests/guard/guards.`,
    ).toBe(1);
    expect(replace).not.toBe(find);
    expect(existsSync(new URL(by, root)), `${by} is not there.`).toBe(true);
  },
);
