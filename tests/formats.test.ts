import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { locales } from '../core/i18n/locale.ts';
import { formats } from '../core/report/formats.ts';
import { paperStyle, paperStyleHash } from '../core/report/paper-style.ts';
import { reportOf, sampleAudit } from './sample-audit.ts';

const all = formats.flatMap((format) => locales.map((locale) => ({ format, locale, id: format.id })));

describe.each(all)('$id in $locale', ({ format, locale }) => {
  test('writes the sample as it was reviewed', async () => {
    await expect(format.write(reportOf(sampleAudit, locale))).toMatchFileSnapshot(
      `golden/report.${locale}.${format.extension}`,
    );
  });

  test('leaves no place of a message empty', () => {
    expect(format.write(reportOf(sampleAudit, locale))).not.toMatch(/\{\w+\}(?!\))|undefined|\[object/);
  });
});

test('names the style of the HTML report by its hash', () => {
  expect(
    createHash('sha256').update(paperStyle).digest('base64'),
    'The style has changed. Put this hash into core/report/paper-style.ts, or browsers will refuse the style.',
  ).toBe(paperStyleHash);
});
