import type { Field, Form, Link, PageModel, TextBlock } from '#core/page/page-model';

/** The content of a page, without what surrounds it: navigation, header, footer, asides and cookie banners. */
export interface Content {
  /** What people see at once. */
  readonly blocks: readonly TextBlock[];
  /** The same and what is folded away: what is said there is said. */
  readonly allBlocks: readonly TextBlock[];
  /** `allBlocks` as one text, a line for each. */
  readonly text: string;
  /** Words that people see at once. */
  readonly words: number;
  readonly links: readonly Link[];
  readonly fields: readonly Field[];
  readonly forms: readonly Form[];
  /** English, or of no stated language: rules that know English words may speak. */
  readonly english: boolean;
}

/** Finds the content of a page. */
export function contentOf(page: PageModel): Content {
  const inMain = <Part extends { readonly region: string }>(parts: readonly Part[]): Part[] =>
    parts.filter(({ region }) => region === 'main');
  const allBlocks = inMain(page.blocks);
  const blocks = allBlocks.filter(({ shown }) => shown);
  return {
    blocks,
    allBlocks,
    text: allBlocks.map(({ text }) => text).join('\n'),
    words: blocks.reduce((sum, block) => sum + block.words, 0),
    links: inMain(page.links),
    fields: inMain(page.fields),
    forms: inMain(page.forms).filter(({ search }) => !search),
    english: /^(en\b|$)/.test(page.lang),
  };
}
