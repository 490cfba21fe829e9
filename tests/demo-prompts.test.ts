import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('knows what is asked on every page of the demo', () => {
  const pages = new URL('../demo/pages/', import.meta.url);
  const golden = JSON.parse(
    readFileSync(new URL('golden/demo-prompts.json', import.meta.url), 'utf8'),
  ) as object;
  const files = ['en', 'cy'].flatMap((locale) =>
    readdirSync(new URL(locale, pages)).map((name) => `${locale}/${name.replace(/\.html$/, '')}`),
  );
  expect(
    Object.keys(golden).toSorted(),
    'Add or remove the page in tests/golden/demo-prompts.json. tests/browser/demo-prompts.test.ts then says what is asked on it.',
  ).toEqual(files.toSorted());
});
