import { fold } from './fold.ts';
import { attribute, byId, rootOf } from './read-node.ts';
import { readText } from './read-text.ts';

/** More elements than this are not put together to one name. */
const most = 10;

/** The text of the elements that an attribute such as `aria-labelledby` names, in the element's own root. */
export function textByIds(element: Element, name: string): string {
  const ids = attribute(element, name)?.trim();
  if (!ids) return '';
  const root = rootOf(element);
  const texts = ids
    .split(/\s+/, most)
    .map((id) => byId(root, id))
    .map((named) => (named === null ? '' : attribute(named, 'aria-label') || readText(named, 400)));
  return fold(texts.join(' '));
}
