import type { Field, Form, Link, PageModel, TextBlock } from '#core/page/page-model';
import { looksEnglish } from '#core/text/looks-english';
import { menusOf } from './menus.ts';
import { headingOf, pageKindOf, type PageKind } from './page-kind.ts';
import { sectionsOf, type Section } from './sections.ts';

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
  /** `blocks`, divided at the headings. */
  readonly sections: readonly Section[];
  readonly links: readonly Link[];
  /** The links that stand in a block. */
  readonly linksIn: ReadonlyMap<TextBlock, readonly Link[]>;
  /** What people fill in, but for what searches. */
  readonly fields: readonly Field[];
  readonly forms: readonly Form[];
  /** The heading of the page, or its title. */
  readonly heading: string;
  readonly kind: PageKind;
  /** English by its words and by what it says of itself: rules that know English words may speak. */
  readonly english: boolean;
}

/** Finds the content of a page. */
export function contentOf(page: PageModel): Content {
  const linksIn = groupLinks(page);
  const menus = menusOf(page, linksIn);
  const allBlocks = inMain(page.blocks).filter((block) => !menus.has(block));
  const blocks = allBlocks.filter(({ shown }) => shown);
  const links = inMain(page.links).filter(({ block }) => block < 0 || !menus.has(page.blocks[block]!));
  const text = allBlocks.map((block) => block.text).join('\n');
  return {
    blocks,
    allBlocks,
    text,
    words: blocks.reduce((sum, block) => sum + block.words, 0),
    sections: sectionsOf(blocks),
    links,
    linksIn,
    fields: inMain(page.fields).filter(({ search }) => !search),
    forms: inMain(page.forms).filter(({ search }) => !search),
    heading: headingOf(page, blocks),
    kind: pageKindOf(page, blocks, links),
    english: isEnglish(page.lang) && looksEnglish(text) !== false,
  };
}

/** Whether a language is English, or not stated. */
export const isEnglish = (lang: string): boolean => /^(en\b|$)/.test(lang);

const inMain = <Part extends { readonly region: string }>(parts: readonly Part[]): readonly Part[] =>
  parts.filter(({ region }) => region === 'main');

function groupLinks(page: PageModel): ReadonlyMap<TextBlock, readonly Link[]> {
  const groups = new Map<TextBlock, Link[]>();
  for (const link of page.links) {
    const block = page.blocks[link.block];
    if (block === undefined) continue;
    const group = groups.get(block);
    if (group) group.push(link);
    else groups.set(block, [link]);
  }
  return groups;
}
