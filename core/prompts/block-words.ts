import type { TextBlock } from '#core/page/page-model';
import { walkWords, type Word } from '#core/text/word-walk';
import { isEnglish, type Content } from './content.ts';
import { perBlock } from './per-block.ts';

/** The words of a block, walked once for all rules. */
export const wordsOf = perBlock((block): readonly Word[] => walkWords(block.text));

/** What the writers of a page wrote for its readers: not quotations, code, buttons, or text in another language. */
export const englishBlocks = (content: Content): readonly TextBlock[] =>
  content.english && !/^(?:legal|minutes|news|archive|message)$/.test(content.kind)
    ? content.blocks.filter(({ kind, lang }) => !/^(?:quote|code|button)$/.test(kind) && isEnglish(lang))
    : [];

/** The same without headings, labels and cells of data: what is read as sentences. */
export const englishProse = (content: Content): readonly TextBlock[] =>
  englishBlocks(content).filter((block) => /^(?:paragraph|item|other)$/.test(block.kind) || isTold(block));

/** Pages that are laid out with tables have their sentences in cells. */
const isTold = ({ kind, words, text }: TextBlock): boolean =>
  kind === 'cell' && words >= wordsOfText && /[a-z][.!?](?:\s|$)/.test(text);
const wordsOfText = 15;
