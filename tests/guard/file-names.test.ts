import { expect, test } from 'vitest';
import { fileName } from '#widgets/star-check/export';
import { recordFigure } from '../hostile-figures.ts';
import { readHostileLines } from '../read-hostile.ts';
import { everything } from './payloads.ts';

const names = [
  ...readHostileLines<{ readonly value: string }>('filenames.jsonl').map(({ value }) => value),
  ...everything.map(({ text }) => text),
];

/** Whether a name of a file is safe on each system, and stays in its folder. */
const isSafe = (name: string): boolean =>
  /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u.test(name) &&
  name.length <= 100 &&
  !/^(con|prn|aux|nul|(com|lpt)\d)$/i.test(name);

test('a file is named safely, whatever the service is called', () => {
  const unsafe = names.filter((name) => !isSafe(fileName('star-result', name, new Date(2026, 2, 1))));
  recordFigure('names of files', names.length, unsafe.length);
  expect(unsafe).toEqual([]);
});

test('the names would be unsafe as they are', () => {
  expect(names.slice(0, 60).filter((name) => !isSafe(name)).length).toBeGreaterThan(45);
});
