import { describe, expect, test } from 'vitest';
import csv from '../core/report/formats/csv.ts';
import { formats } from '../core/report/formats.ts';
import { fileName } from '../core/report/file-name.ts';
import { plainText } from '../core/report/plain-text.ts';
import { auditWith, isBlank, standIn } from './hostile-audit.ts';
import { recordFigure } from './hostile-figures.ts';
import { readHostileLines } from './read-hostile.ts';
import { reportOf, sampleAudit } from './sample-audit.ts';

/** Reads CSV as RFC 4180 has it, and nothing more: anything that strays from it is an error. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] !== '"') throw new Error(`A cell without quotation marks at ${at}`);
    let cell = '';
    for (at += 1; ; at += 1) {
      if (at >= text.length) throw new Error('A cell without an end');
      if (text[at] === '"' && text[at + 1] === '"') at += 1;
      else if (text[at] === '"') break;
      cell += text[at];
    }
    row.push(cell);
    at += 1;
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`A cell that goes on after its quotation mark at ${at}`);
  }
  if (row.length > 0) throw new Error('A row without an end');
  return rows;
}

/** The signs that make a formula, and what a spreadsheet drops before it looks for one. */
const live =
  /^(?:[\t\r\n]|[\s\p{Cc}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\ufb29\u2212])/u;

describe('CSV', () => {
  const texts = readHostileLines<{ id: string; value: string }>('csv-injection.jsonl.gz');
  const rowsOf = (text: string) => {
    const written = csv.write(reportOf(auditWith(text), 'en'));
    expect(written.startsWith('\uFEFF')).toBe(true);
    return parseCsv(written.slice(1));
  };
  const known = rowsOf(standIn);

  test('has texts in it that would be a formula', () => {
    expect(texts.filter(({ value }) => live.test(value)).length).toBeGreaterThan(150);
  });

  test.each(texts)('holds $id in every column as text', ({ value }) => {
    const rows = rowsOf(value);
    recordFigure('text in a report: CSV', 1, rows.flat().some((cell) => live.test(cell)) ? 1 : 0);
    expect(rows.flat().filter((cell) => live.test(cell))).toEqual([]);
    if (isBlank(value)) return;
    expect(rows.map((row) => row.length)).toEqual(known.map((row) => row.length));
    const shown = plainText(value);
    for (const [at, row] of rows.entries()) {
      for (const [nth, cell] of row.entries()) {
        const pattern = known[at]![nth]!;
        const wanted = [shown, shown.trim()].map((text) => pattern.replaceAll(standIn, () => text));
        expect(wanted).toContain(wanted.includes(cell) ? cell : cell.replace(/^'/, ''));
      }
    }
  });
});

describe('file names', () => {
  const names = readHostileLines<{ id: string; value: string }>('filenames.jsonl');

  test.each(names)('are safe for $id', ({ value }) => {
    for (const format of formats) {
      const name = fileName(reportOf({ ...sampleAudit, name: value }, 'en'), format);
      expect(name).toMatch(/^co-production-review-[\p{L}\p{N}-]*2026-05-20\.(html|md|csv|json)$/u);
      expect(name.length).toBeLessThanOrEqual(100);
      expect(name).not.toMatch(/--|-\./);
    }
    recordFigure('names of files', 1, 0);
  });

  test('say what it is, of which service, and when', () => {
    const report = reportOf({ ...sampleAudit, name: 'Gofal i’r Ŵyl: Côr & Pêl' }, 'cy');
    expect(fileName(report, formats[0])).toBe('adolygiad-cydgynhyrchu-gofal-i-r-wyl-cor-pel-2026-05-20.html');
  });
});
