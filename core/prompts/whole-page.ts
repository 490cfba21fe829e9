import type { PageModel } from '#core/page/page-model';
import { fitsIn } from './per-block.ts';

/**
 * Whether it is said anywhere on the page, its header, menus and footer included: in words, or by a link, a field,
 * a picture or a frame. A cookie banner is not of the page.
 */
export const saysAnywhere = (page: PageModel, pattern: RegExp): boolean =>
  page.blocks.some((block) => block.region !== 'cookies' && fitsIn(pattern)(block)) ||
  linksAnywhere(page, pattern) ||
  page.images.some(({ alt, name }) => pattern.test(alt ?? name)) ||
  page.media.some(({ name }) => pattern.test(name)) ||
  page.fields.some(({ label, group, placeholder }) =>
    [label, group, placeholder].some((of) => pattern.test(of)),
  );

/** Whether a link of the page, wherever it stands, says where it goes in such words. */
export const linksAnywhere = (page: PageModel, pattern: RegExp): boolean =>
  page.links.some(({ region, name }) => region !== 'cookies' && pattern.test(name));
