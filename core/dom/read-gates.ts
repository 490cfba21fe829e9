import type { PageModel } from '#core/page/page-model';
import { all, attribute, has } from './read-node.ts';

/**
 * Whether an element tells people from machines, and people have to do something for it. By the makers' own names:
 * some of their checks are not seen by anybody, and say so.
 */
export function isPuzzle(element: Element, tag: string): boolean {
  if (tag === 'iframe') {
    const address = (attribute(element, 'src') ?? '').slice(0, 2_000);
    return /captcha/i.test(address) && !/size=invisible/i.test(address);
  }
  if (tag !== 'div' && tag !== 'span') return false;
  const names = attribute(element, 'class');
  if (names === null || !/captcha/i.test(names) || !has(element, 'data-sitekey')) return false;
  return attribute(element, 'data-size') !== 'invisible' && !has(element, 'data-badge');
}

/** After how many seconds a page loads itself again or leads on, or null where it does not. */
export function refreshOf(document: Document): PageModel['refresh'] {
  const meta = all(document, 'meta[http-equiv="refresh" i]')[0];
  if (meta === undefined) return null;
  const [, seconds] = /^\s{0,20}(\d{1,9})/.exec(attribute(meta, 'content') ?? '') ?? [];
  return seconds === undefined ? null : Number(seconds);
}
