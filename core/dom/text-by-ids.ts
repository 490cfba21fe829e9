import { fold } from './fold.ts';
import { attribute, byId, rootOf } from './read-node.ts';
import { readText } from './read-text.ts';

/** More elements than this are not put together to one name. */
const most = 10;

/** The ids that an attribute such as `aria-labelledby` holds. */
export function idsIn(element: Element, name: string): readonly string[] {
  const ids = attribute(element, name)?.trim();
  return ids ? ids.split(/\s+/, most) : [];
}

/** The elements that an attribute such as `aria-labelledby` names, in the element's own root. */
export function namedBy(element: Element, name: string): readonly Element[] {
  const ids = idsIn(element, name);
  if (ids.length === 0) return [];
  const root = rootOf(element);
  return ids.flatMap((id) => byId(root, id) ?? []);
}

/** The text of the elements that an attribute such as `aria-labelledby` names. */
export function textByIds(element: Element, name: string): string {
  const texts = namedBy(element, name).map((named) => attribute(named, 'aria-label') || readText(named, 400));
  return fold(texts.join(' '));
}
