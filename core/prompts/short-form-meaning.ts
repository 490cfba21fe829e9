import type { PageModel, TextBlock } from '#core/page/page-model';
import { isSpeltOut, standsFor } from '#core/text/expansions';
import { councilShortForms } from '#core/text/word-lists/short-forms';
import { walkWords } from '#core/text/word-walk';
import { wordsOf } from './block-words.ts';
import type { Content } from './content.ts';
import type { ShortFormUse } from './short-form-use.ts';

/** So many characters on, what a short form means is still said in time. */
const inTime = 300;

/** "Houses in multiple occupation (HMOs)", "(known as HMOs)". */
const opened =
  /[\p{L}\p{N})][’'”"]? \((?:(?:also|or|the|an?|known as|called|abbreviated to|aka) ){0,3}[“‘"']?$/u;

/** The bracket holds no more than the letters: a list of them explains none. */
const closed = /^[”’"']?(?:\)| or | for short)/;

/** "HMO (a house that …)", "HMO – the …", "HMO stands for …"; "HMO (see below)" tells nothing. */
const told =
  /^[”’"']? ?(?:\((?!(?:see|for|from|if|up|more|only|including|such|formerly|e\.g) )(?=[^)]{0,80}\p{L}{2}[ -][^)]{0,80}\p{L}{3})[^)]{8,}|(?:–|—|-|is|means) an? \p{L}|(?:–|—|-|is|means) the \p{L}|(?:stands|is short) for \p{L})/u;

/** What a page says of what letters stand for. */
export function shortFormsOn(page: PageModel, content: Content) {
  const offsets = offsetsOf(content.allBlocks);
  const notes = page.marks.filter(({ kind }) => kind === 'explained');
  const titled = walkWords(page.title);
  const frame = page.blocks.filter(({ region }) => region === 'header' || region === 'footer');
  return {
    /** Whether one of the uses tells, or words beside or before them spell it out in time for the first. */
    explains(uses: readonly ShortFormUse[]): boolean {
      const [first] = uses;
      if (first === undefined) return true;
      const { form } = first;
      if (notes.some(({ text, note }) => text.includes(form) && note !== form)) return true;
      const limit = placeOf(first, offsets) + inTime;
      if (uses.some((use) => placeOf(use, offsets) <= limit && tells(use))) return true;
      if (isSpeltOut(form, titled) || frame.some((block) => isSpeltOut(form, wordsOf(block)))) return true;
      const meaning = meaningWords(form);
      return content.allBlocks.some(
        (block) =>
          offsets.get(block)! <= limit &&
          (isSpeltOut(form, wordsOf(block)) ||
            meaning.some((words) => block.text.toLowerCase().replaceAll('’', "'").includes(words))),
      );
    },
  };
}

function tells({ block, at, form }: ShortFormUse): boolean {
  const words = wordsOf(block);
  const { index, text } = words[at]!;
  const end = index + text.length;
  const after = block.text.slice(end, end + 200);
  if (closed.test(after) && opened.test(block.text.slice(Math.max(0, index - 60), index))) return true;
  if (told.test(after)) return true;
  const letters = form.toLowerCase();
  return [1, 2, 3].some((step) => standsFor(letters, words, at + step));
}

/** The meanings that we know of, each without the ending of its last word: one or many is the same. */
const meaningWords = (form: string): readonly string[] =>
  (councilShortForms.get(form) ?? '')
    .toLowerCase()
    .replaceAll('’', "'")
    .split(', or ')
    .filter((words) => words !== '')
    .map((words) => words.replace(/(?:y|s|ist)$/, ''));

function offsetsOf(blocks: readonly TextBlock[]): ReadonlyMap<TextBlock, number> {
  const offsets = new Map<TextBlock, number>();
  let offset = 0;
  for (const block of blocks) {
    offsets.set(block, offset);
    offset += block.text.length + 1;
  }
  return offsets;
}

const placeOf = ({ block, at }: ShortFormUse, offsets: ReadonlyMap<TextBlock, number>): number =>
  (offsets.get(block) ?? 0) + wordsOf(block)[at]!.index;
