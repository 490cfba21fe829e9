import type { Link, PageModel, TextBlock } from '#core/page/page-model';

/** So many links in a row, with no other words, are a way round the site. */
const menu = 5;

/**
 * The blocks of a page without a main landmark that are menus: rows of links before the heading of the page, as
 * tables made for layout have them.
 */
export function menusOf(
  page: PageModel,
  linksIn: ReadonlyMap<TextBlock, readonly Link[]>,
): ReadonlySet<TextBlock> {
  const menus = new Set<TextBlock>();
  if (page.landmarks.some(({ region }) => region === 'main')) return menus;
  const title = page.blocks.findIndex(({ level, region }) => level === 1 && region === 'main');
  let row: TextBlock[] = [];
  let links = 0;
  const endRow = () => {
    if (links >= menu) for (const block of row) menus.add(block);
    row = [];
    links = 0;
  };
  for (const block of page.blocks.slice(0, Math.max(0, title))) {
    const own = linksIn.get(block) ?? [];
    const linked = own.reduce((sum, { text }) => sum + text.length, 0);
    const only = own.length > 0 && linked >= block.text.replace(/[\s|·•»>/–-]/g, '').length * 0.8;
    if (!only) endRow();
    else {
      row.push(block);
      links += own.length;
    }
  }
  endRow();
  return menus;
}
