import { readFile } from '#core/collection/read-file';
import { readLines } from '#core/collection/read-lines';
import type { Defaults, ReadingProblem } from '#core/collection/reading';
import { groupStar as words } from '#core/i18n/en/group-star';
import { writeSheet } from '#core/collection/sheet-file';
import { blankSheet, longestField, withLab } from '#core/groups/workshop-sheet';
import '#widgets/group-star/define';
import type { GroupStar } from '#widgets/group-star/group-star';
import { wordProblem } from '#widgets/group-star/word-faults';
import { emptyPlace, oneByOne, settled, until, type Field } from './field.ts';
import { snapshot, squeezed } from './snapshot.ts';

const defaults: Defaults = { audience: 'people-who-access-services', round: '2026-01-01' };

async function groupStar(): Promise<GroupStar> {
  const element = document.createElement('coprod-group-star');
  emptyPlace().append(element);
  const who = await until(
    () => element.shadowRoot?.querySelector<HTMLSelectElement>('#who'),
    'the form for answers',
  );
  who.selectedIndex = 1;
  who.dispatchEvent(new Event('change'));
  return element;
}

/** What is said of a line that cannot be read, or of a file. */
async function said(element: GroupStar): Promise<string> {
  const problem = await until(() => element.shadowRoot!.querySelector('#problem'), 'what is wrong');
  return settled(() => snapshot(problem));
}

async function open(element: GroupStar, file: File): Promise<string> {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  return said(element);
}

/** What comes of a reader in the end. */
function endOf<Result>(reading: Generator<void, Result, void>): Result {
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value as Result;
  }
}

/**
 * Of a text only the beginning is named, and it may be wrong in several ways: the sentence that must stand there takes
 * the place of the whole text. Null where it is not one thing that is wrong.
 */
function withSentence(
  shown: string,
  text: string,
  problems: readonly ReadingProblem[],
  of: 'lines' | 'rows' | 'entries',
): string | null {
  const [problem, ...others] = problems;
  if (!problem || others.length > 0) return null;
  return shown.replace(squeezed(wordProblem(problem, of, words)), () => squeezed(`It says: ${text}`));
}

/** A text in a file, which is opened: it is wrong as a row of a table or as an entry of a list. */
const inFile = (name: string, of: 'rows' | 'entries', contentWith: (text: string) => string): Field =>
  oneByOne(`group: ${name}`, async (text) => {
    const element = await groupStar();
    const content = contentWith(text);
    const shown = await open(element, new File([content], 'answers'));
    const read = endOf(readFile(content.replace(/\p{Cs}/gu, '\ufffd'), defaults));
    return read.ok ? withSentence(shown, text, read.problems, of) : null;
  });

/** The fields of the element that shows several people's answers. */
export const fieldsOfGroup: readonly Field[] = [
  oneByOne('group: a line that is no code', async (text) => {
    const element = await groupStar();
    const codes = element.shadowRoot!.querySelector<HTMLTextAreaElement>('#codes')!;
    codes.value = text;
    codes.dispatchEvent(new Event('input'));
    element.shadowRoot!.querySelector('form')!.requestSubmit();
    const shown = await said(element);
    return withSentence(shown, text, endOf(readLines(codes.value, defaults)).problems, 'lines');
  }),
  oneByOne('group: the name of a file', async (text) => {
    const shown = await open(await groupStar(), new File(['{'], text));
    // Browsers have no stroke in the name of a file.
    return text.includes('/') ? null : shown;
  }),
  inFile('a cell of a table', 'rows', (text) => `code,who\n"${text.replaceAll('"', '""')}",residents`),
  inFile('who an entry is of', 'entries', (text) => JSON.stringify([{ code: 'FDk1xQbW3f', audience: text }])),
  inFile('the code of an entry', 'entries', (text) =>
    JSON.stringify([{ code: text, audience: 'residents' }]),
  ),
  oneByOne('group: a saved workshop sheet', async (text) => {
    if (text.length > longestField) return null;
    const element = await groupStar();
    const root = element.shadowRoot!;
    root.querySelector<HTMLElement>('#sheet-button')!.click();
    await until(() => root.querySelector('[part=lab]'), 'the sheet');
    const sheet = { ...withLab(blankSheet(text, '2026-11-24'), 'test', text), seen: [text] };
    const input = root.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File([writeSheet(sheet)], 'sheet.json'));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(
      () => root.querySelector('[part=status]')?.textContent?.includes('sheet.json'),
      'that it is open',
    );
    return settled(() => snapshot(root.querySelector('[part=seen]')!));
  }),
];
