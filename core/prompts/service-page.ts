import type { Link, PageModel } from '#core/page/page-model';
import { fits, fitsIn, type Sought } from './per-block.ts';
import type { Subject } from './rule.ts';

/** On shorter pages nothing can be said to be missing. */
const fewest = 80;

/** Whether a page helps people to get something done, in English, at such length that one may ask what it leaves out. */
export const isServicePage = ({ content }: Subject): boolean =>
  content.english && content.kind === 'service' && content.words >= fewest;

/**
 * Whether it is said: in the content, folded parts included, in a box beside it, or on a page that a link of the
 * same guide leads to. What the menu of the whole site says ("Pay", "For families") is not about this page.
 */
export function says({ page, content }: Subject, sought: Sought): boolean {
  const inBlock = fitsIn(sought);
  return (
    content.allBlocks.some(inBlock) ||
    page.blocks.some((block) => block.region === 'aside' && inBlock(block)) ||
    page.links.some((link) => isNear(link, page) && fits(sought, link.name))
  );
}

/** Whether a link belongs to the page or to its guide. */
function isNear({ region, href }: Link, page: PageModel): boolean {
  if (region === 'main' || region === 'aside') return true;
  const folder = /^https?:\/\/[^/?#]+\/[^?#]+\//.exec(page.url)?.[0];
  return (
    (folder !== undefined && href.startsWith(folder)) || (page.url !== '' && href.startsWith(`${page.url}/`))
  );
}
