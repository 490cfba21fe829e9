/**
 * Measures what a visitor downloads, and writes it to docs/sizes.md: `npm run build`, then `npm run sizes`.
 * Every number is the compressed one (brotli 11), as it travels.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { budgets } from './budgets.ts';
import { bytesOf, firstLoad, withParts, type BuiltFile } from './built-files.ts';

const locales = ['en', 'cy'] as const;
type Locale = (typeof locales)[number];

/** Something that a visitor waits for, and the parts that are fetched for it; `{l}` is the language. */
interface Wait {
  readonly file: string;
  readonly what: string;
  readonly parts: readonly string[];
  /** What is here already before the wait begins. */
  readonly before?: readonly string[];
}

const cases = ['stage', 'card-words.{l}', 'studies-{l}'];
const ownForm = ['build-form', 'form-words.{l}'];
const result = ['result-part', 'result-words.{l}'];
const conversation = ['conversation', 'later-words.{l}'];

/** Until something useful is on the screen. */
const firstContent: readonly Wait[] = [
  { file: 'star', what: 'the drawing', parts: [] },
  { file: 'star-check', what: 'the start page, and all questions', parts: [] },
  { file: 'case-carousel', what: 'the cases', parts: [...cases, 'words.{l}'] },
  { file: 'contact-form', what: 'the form that the page has written', parts: [] },
  { file: 'contact-form', what: 'a form that the element builds', parts: ownForm },
  { file: 'group-star', what: 'the form for codes, and what is here', parts: [] },
  { file: 'coproduction-star', what: 'the star, the self-check, the page’s own form', parts: [] },
  { file: 'coproduction-star', what: 'the cases as well', parts: cases },
];

/** What comes later, most of it only if somebody asks for it. */
const later: readonly Wait[] = [
  { file: 'star', what: 'the star without a result: who gains what', parts: ['guide', 'guide-words.{l}'] },
  { file: 'star', what: 'the star with a result: what to do next', parts: ['advice', 'advice.{l}'] },
  { file: 'star-check', what: 'Start is pressed: the result, ready for the end', parts: result },
  {
    file: 'star-check',
    what: 'a result is shown: two cases that fit',
    parts: ['matching-cases', 'studies-{l}', 'card-words.{l}'],
    before: result,
  },
  { file: 'contact-form', what: 'somebody goes into the form: checking and sending', parts: conversation },
  { file: 'group-star', what: 'results are shown', parts: ['later-part', 'later-words.{l}'] },
  { file: 'group-star', what: 'a file is opened', parts: ['open-files'] },
  {
    file: 'group-star',
    what: 'a QR code is made',
    parts: ['qr-picture'],
    before: ['later-part', 'later-words.{l}'],
  },
];

const spoken = (parts: readonly string[], locale: Locale): readonly string[] =>
  parts.map((part) => part.replace('{l}', locale));
const fileName = (file: string, locale: Locale): string => `${file}${locale === 'cy' ? '.cy' : ''}.js`;
const kib = (bytes: number): string => (bytes / 1024).toFixed(2);
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const inBoth = (of: (locale: Locale) => readonly BuiltFile[]): readonly (string | number)[] => {
  const loads = locales.map(of);
  return [...loads.map((files) => kib(bytesOf(files))), ...new Set(loads.map(({ length }) => length))];
};

function table(heads: readonly string[], rows: readonly string[]): string {
  return [row(...heads), row(...heads.map(() => '---')), ...rows].join('\n');
}

const firstLoads = Object.entries(budgets).map(([file, budget]) =>
  row(`\`${file}.js\``, ...inBoth((locale) => firstLoad(fileName(file, locale))), kib(budget)),
);

const contents = firstContent.map(({ file, what, parts }) =>
  row(
    `\`${file}.js\``,
    what,
    ...inBoth((locale) => withParts(fileName(file, locale), spoken(parts, locale))),
  ),
);

const laterRows = later.map(({ file, what, parts, before = [] }) =>
  row(
    `\`${file}.js\``,
    what,
    ...inBoth((locale) => {
      const name = fileName(file, locale);
      const here = withParts(name, spoken(before, locale)).map((each) => each.file);
      return withParts(name, spoken([...before, ...parts], locale)).filter(
        (each) => !here.includes(each.file),
      );
    }),
  ),
);

const complete = bytesOf(firstLoad('coproduction-star.complete.js'));

const page = `# Sizes

Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run build\` and then \`npm run sizes\`, which writes this page. All numbers are
KiB over the wire, compressed by brotli at its best level; Lit and the words are in them. On a Welsh page the files
have \`.cy\` in their names and hold Welsh instead of English.

## Until the script runs

The file of the script tag and what it imports: nothing of ours can show before all of it is here. The files that are
imported are asked for together, as soon as the first is here. That of the carousel asks for its words, cards and cases
in the same turn.

${table(['File', 'English', 'Welsh', 'Requests', 'At most'], firstLoads)}

Welsh has the same limits as English: nobody should wait longer for their language. The limits of the self-check, the
carousel, the form and of all four in one file were set before the first line was written: small enough that the Lit
inside (about 5 KiB) is most of what a plain widget costs. The limits of the star and of the group star are what they
need, rounded up; the group star is for facilitators, not for visitors.
A test (\`tests/package.test.ts\`) keeps them all.

## Until there is something to use

The same, with what is always fetched before the first useful thing is on the screen. Files that are fetched together
are fetched at the same time.

${table(['File', 'What is on the screen', 'English', 'Welsh', 'Requests'], contents)}

The cases weigh most: they are text, and only this widget needs them. A page whose own form stands between the tags of
the contact form can be used from the first moment, before any script is here.

## Later, if at all

What is fetched besides, and when.

${table(['File', 'When', 'English', 'Welsh', 'Requests'], laterRows)}

Smaller things come one by one when somebody asks for them: a picture or a file of a result, the list of what is kept
on the device, a star result that is attached to a message, the check of a council’s own feed of cases.

## The files that hold everything

- \`coproduction-star.js\` holds the four elements for visitors (not the group star) with English words (\`coproduction-star.cy.js\`: with Welsh ones). One
  request, and the star, the questions of the self-check and the page’s own contact form are there. Beside it, in \`chunks/\`, lie the cases,
  the result of the self-check, the contact form that is built where the page has none, checking and sending, and the
  other language; each is fetched when it is needed, as in the tables above. Copy the folder along with the file.
- \`coproduction-star.complete.js\` (${kib(complete)} KiB) holds all of that, both languages and every case in one file. It
  never fetches another one. It is for places that can hold one file only, and slower everywhere else.
`;

mkdirSync(new URL('../docs/', import.meta.url), { recursive: true });
const path = new URL('../docs/sizes.md', import.meta.url);
const written = await format(page, { ...(await resolveConfig(path)), parser: 'markdown' });
writeFileSync(path, written);
process.stdout.write(written);
