import { describe, expect, test } from 'vitest';
import { readCommand } from './bench/command.ts';
import { inBox, markedPage } from './bench/pins/marked-page.ts';
import { generatedPage, longTextPage } from './bench/review/generated-page.ts';
import { kit, programs, type Table } from './bench/section.ts';
import { growthOf, medianOf, ratioOf, summaryOf } from './bench/statistics.ts';
import { readTrace } from './bench/thread-time.ts';
import { withFigures, writeCell, writeRatio, writeSection } from './bench/write-section.ts';

describe('the arithmetic of the bench', () => {
  test('finds the median and the middle half, in whatever order the values come', () => {
    expect(summaryOf([9, 1, 5, 3, 7])).toEqual({ median: 5, low: 3, high: 7, count: 5 });
    expect(summaryOf([4, 1, 2, 3])).toEqual({ median: 2.5, low: 1.75, high: 3.25, count: 4 });
    expect(summaryOf([6])).toEqual({ median: 6, low: 6, high: 6, count: 1 });
  });

  test('never makes a figure out of nothing', () => {
    expect(summaryOf([])).toBeNull();
    expect(medianOf([])).toBeNaN();
    expect(medianOf([]) <= 20, 'an aim of which nothing was measured does not hold').toBe(false);
    expect(ratioOf(1, 0)).toBeNull();
    expect(ratioOf(Number.NaN, 3)).toBeNull();
    expect(growthOf([[1_000, 5]])).toBeNull();
    expect(growthOf([])).toBeNull();
  });

  test('tells how a cost grows with the size', () => {
    const sizes = [1_000, 5_000, 20_000, 50_000];
    expect(growthOf(sizes.map((size) => [size, size * 0.2]))).toBeCloseTo(1);
    expect(growthOf(sizes.map((size) => [size, size ** 2]))).toBeCloseTo(2);
    expect(growthOf(sizes.map((size) => [size, 40]))).toBeCloseTo(0);
  });
});

describe('a trace', () => {
  const thread = { pid: 1, tid: 2, cat: 'toplevel' };
  const mark = (name: string, ts: number) => ({ ...thread, name, ph: 'I', ts });
  const task = (ts: number, dur: number, tdur: number) => ({
    ...thread,
    name: 'ThreadControllerImpl::RunTask',
    ph: 'X',
    ts,
    dur,
    tdur,
  });
  const written = (traceEvents: readonly object[]): string => JSON.stringify({ traceEvents });

  test('counts the tasks of the page’s own thread between the marks, by the time they had a processor', () => {
    const time = readTrace(
      written([
        task(0, 20_000, 20_000),
        mark('bench-start', 10_000),
        task(30_000, 10_000, 4_000),
        mark('bench-pins', 41_000),
        task(50_000, 60_000, 55_000),
        { ...task(60_000, 90_000, 90_000), tid: 3 },
        { ...task(60_000, 90_000, 90_000), name: 'Receive mojo message' },
        mark('bench-end', 200_000),
        task(210_000, 10_000, 10_000),
      ]),
    );
    expect(time).toEqual({ cpu: 59, cpuToPins: 4, wallToPins: 31, longestCpu: 55, longestWall: 60 });
  });

  test('takes the last pin, and none that was drawn before the start', () => {
    const times = [5_000, 20_000, 30_000].map((ts) => mark('bench-pins', ts));
    const ends = [mark('bench-start', 10_000), mark('bench-end', 90_000)];
    expect(readTrace(written([...ends, ...times])).wallToPins).toBe(20);
    expect(readTrace(written([...ends, times[0]!])).wallToPins).toBeNull();
  });

  test('is refused when it was cut off', () => {
    expect(() => readTrace(written([mark('bench-start', 1)]))).toThrow('no end');
  });
});

describe('the document', () => {
  const table: Table = {
    title: 'Time',
    unit: 'ms',
    digits: 0,
    columns: [kit, 'nothing', 'Slow', 'Quick'],
    apart: ['nothing'],
    lines: [],
  };

  test('compares the kit with the best peer, and with nothing that is no peer', () => {
    expect(writeRatio(table, { [kit]: [10], nothing: [1], Slow: [100], Quick: [40] })).toBe('0.25 of Quick');
    expect(writeRatio(table, { [kit]: [80], Slow: [100], Quick: [40] })).toBe('2.00 of Quick');
    expect(writeRatio(table, { [kit]: [80], Slow: 'failed', Quick: '–' })).toBe('–');
    expect(writeRatio(table, { [kit]: [0], Slow: [0] })).toBe('as Slow');
    expect(writeRatio(table, { [kit]: [3], Slow: [0] })).toBe('more than Slow');
  });

  test('writes the range beside the median, and a lack as a lack', () => {
    expect(writeCell([10.4, 20.2, 30.1], 0)).toBe('20 (15–25)');
    expect(writeCell([7.123], 2)).toBe('7.12');
    expect(writeCell([], 0)).toBe('–');
    expect(writeCell(undefined, 0)).toBe('–');
    expect(writeCell('failed', 0)).toBe('failed');
  });

  test('says plainly which aim does not hold', () => {
    const figures = writeSection(
      {
        program: 'pins',
        repeats: 1,
        versions: { Peer: '1.2.3' },
        aims: [
          { aim: 'Quick', measured: '3 ms', holds: true },
          { aim: 'Small | light', measured: '9 KiB', holds: false },
        ],
        tables: [],
        notes: ['One thing.'],
      },
      'Measured.',
    );
    expect(figures).toContain('Measured. 1 repeat. Peer 1.2.3.');
    expect(figures).toContain('| Quick | 3 ms | yes |');
    expect(figures).toContain(String.raw`| Small \| light | 9 KiB | **no** |`);
    expect(figures).toContain('- One thing.');
  });

  test('gets new figures between its marks, and keeps its prose', () => {
    const before = 'Prose.\n<!-- figures of pins -->\nold\n<!-- end of figures of pins -->\nMore prose.';
    const after = withFigures(before, 'pins', 'new');
    expect(after).toContain('new');
    expect(after).not.toContain('old');
    expect(after).toMatch(/^Prose\.[\s\S]*More prose\.$/);
    expect(withFigures(after, 'pins', 'new')).toBe(after);
    expect(() => withFigures('nothing', 'pins', 'new')).toThrow('has no place for figures of pins');
  });
});

describe('the pages that are made for it', () => {
  const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;

  test.each([1_000, 5_000, 20_000, 50_000])('have %i elements, and are the same each time', (elements) => {
    const page = generatedPage(elements);
    expect(Math.abs(count(page, /<[a-z]/g) - elements)).toBeLessThan(40);
    expect(generatedPage(elements)).toBe(page);
  });

  test('have 4,000 elements with very long text', () => {
    const page = longTextPage();
    expect(Math.abs(count(page, /<[a-z]/g) - 4_000)).toBeLessThan(400);
    expect(page.length).toBeGreaterThan(1_000_000);
  });

  test('have as many flawed links as they say, some of them in a box', () => {
    const page = markedPage(200);
    expect(count(page, />Read more</g)).toBe(200);
    expect(count(page.slice(page.indexOf('id="box"'), page.indexOf('</div>')), />Read more</g)).toBe(inBox);
  });
});

test('the command says what it does not know', () => {
  expect(readCommand([])).toEqual({ only: programs, repeats: null, build: true, write: true });
  expect(readCommand(['--only', 'pins,review', '--repeats', '2', '--no-build', '--no-write'])).toEqual({
    only: ['review', 'pins'],
    repeats: 2,
    build: false,
    write: false,
  });
  expect(readCommand(['--only', 'speed'])).toContain('There is no program "speed"');
  expect(readCommand(['--only'])).toContain('There is no program ""');
  expect(readCommand(['--repeats', '0'])).toContain('whole number');
  expect(readCommand(['fast'])).toContain('"fast"');
});
