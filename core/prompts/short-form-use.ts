import type { TextBlock } from '#core/page/page-model';
import { councilShortForms, knownShortForms } from '#core/text/word-lists/short-forms';
import { follows, type Word } from '#core/text/word-walk';
import { englishBlocks, wordsOf } from './block-words.ts';
import type { Content } from './content.ts';

/** A short form where it stands. */
export interface ShortFormUse {
  readonly block: TextBlock;
  /** Which of the words of the block it is. */
  readonly at: number;
  /** As it is written, and as one of it: "HMOs" is about HMO. */
  readonly text: string;
  readonly form: string;
}

/** Words that are put in capitals to be noticed. */
const loud = new Set(
  'not only must all and or no yes new free stop please note open closed close do any both each every before after never always now today here important urgent read if is are on off in out up to for by the of at we you your our us me my it be has have will can may this that with from safe help call text alert stay home warm live day days week year form page step part box bin bins exit entry only total paid pay full half per was were so as an but old hot cold cash card left right north south east west road street avenue lane city town way park fire police danger warning keep clear parking permit'.split(
    ' ',
  ),
);

const capitals = /^\p{Lu}[\p{Lu}&]{1,5}$/u;

/** "Cllr AB Jones", "Reference ABC", "AB Cars Ltd": names. */
const namedBy = new Set('cllr councillor mr mrs ms miss dr sir prof ref reference code'.split(' '));
const companies = new Set('ltd limited plc llp'.split(' '));

/** The short forms in a block that may need explaining: not what everybody knows, names, codes, or words that shout. */
export function shortFormsIn(block: TextBlock, content: Content): readonly ShortFormUse[] {
  const words = wordsOf(block);
  const found: ShortFormUse[] = [];
  let shouting: boolean | undefined;
  let loudNear: boolean | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const { text, low } = words[at]!;
    // Most words have no second capital.
    if (text.length > 9 || text.slice(1) === low.slice(1)) continue;
    const form = formOf(text);
    if (form === null || knownShortForms.has(form) || /^[IVX]+$/.test(form)) continue;
    const lowWords = lowWordsOf(content);
    shouting ??= isShouting(block.text, words.length);
    if (shouting) return [];
    const isCouncil = councilShortForms.has(form);
    if (!isCouncil && (block.kind === 'cell' || isLoud(form, lowWords))) continue;
    if (!isCouncil && (loudNear ??= hasLoudWord(words, lowWords))) continue;
    if (isCode(block.text, words, at, isCouncil) || isInShout(block.text, words, at, lowWords)) continue;
    found.push({ block, at, text, form });
  }
  return found;
}

const seen = new WeakMap<Content, ReadonlySet<string>>();

/** The short words that a page has in small letters: in capitals they are the same words, only louder. */
function lowWordsOf(content: Content): ReadonlySet<string> {
  const words =
    seen.get(content) ??
    new Set(
      englishBlocks(content).flatMap((block) =>
        wordsOf(block).flatMap(({ text, low }) => (text === low && low.length <= 6 ? [low] : [])),
      ),
    );
  seen.set(content, words);
  return words;
}

function formOf(text: string): string | null {
  const one = text.replace(/['’]?s$/, '');
  return capitals.test(one) || councilShortForms.has(one) ? one : null;
}

/** Text in capitals as a whole says nothing of which of its words are short. */
function isShouting(text: string, words: number): boolean {
  const large = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return words > 1 && large > small * 2;
}

const isLoud = (form: string, lowWords: ReadonlySet<string>): boolean => {
  const low = form.toLowerCase();
  return loud.has(low) || lowWords.has(low);
};

/** Where some words shout, others that look like short forms are likely to be words as well. */
const hasLoudWord = (words: readonly Word[], lowWords: ReadonlySet<string>): boolean =>
  words.some(({ text }) => isCapitals(text) && (text.length > 6 || isLoud(text, lowWords)));

const isCapitals = (text: string): boolean =>
  text.length > 1 && /^\p{Lu}+$/u.test(text) && !knownShortForms.has(text);

/** Whether a word beside it is an ordinary one in capitals: "SEND YOUR FORM". */
const isInShout = (
  text: string,
  words: readonly Word[],
  at: number,
  lowWords: ReadonlySet<string>,
): boolean => {
  const isLoudWord = (word: Word): boolean =>
    isCapitals(word.text) &&
    !councilShortForms.has(word.text) &&
    (word.text.length > 6 || isLoud(word.text, lowWords));
  const before = words[at - 1];
  const after = words[at + 1];
  return (
    (before !== undefined && follows(text, before, words[at]) && isLoudWord(before)) ||
    (follows(text, words[at]!, after) && isLoudWord(after))
  );
};

/** Part of an address, a code, a name or an amount: "www.ABC", "BS 5837", "AA batteries", "£500 PA". */
function isCode(text: string, words: readonly Word[], at: number, known: boolean): boolean {
  const { index, text: own, low } = words[at]!;
  const end = index + own.length;
  if (/(?:[@#_\\.]|\d[-/]?)$/.test(text.slice(Math.max(0, index - 2), index))) return true;
  if (/^(?:[-/]?\d|[@_\\]|\.\p{L})/u.test(text.slice(end, end + 2))) return true;
  const before = words[at - 1];
  const after = words[at + 1];
  if (before !== undefined && namedBy.has(before.low)) return true;
  if (low === 'pa' && /[\d,.] ?\(?$/.test(text.slice(Math.max(0, index - 3), index))) return true;
  if (!follows(text, words[at]!, after)) return false;
  return (
    after.low.startsWith('batter') || (!known && (/^\d{2,}/.test(after.low) || companies.has(after.low)))
  );
}
