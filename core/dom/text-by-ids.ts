import { fold } from './fold.ts';

/** The text of the elements that an attribute such as `aria-labelledby` names, in the element's own root. */
export function textByIds(element: Element, attribute: string): string {
  const ids = element.getAttribute(attribute)?.trim();
  if (!ids) return '';
  const root = element.getRootNode();
  if (!('getElementById' in root)) return '';
  const texts = ids
    .split(/\s+/)
    .map((id) => (root as Document | ShadowRoot).getElementById(id)?.textContent ?? '');
  return fold(texts.join(' ').replace(/\s+/g, ' '));
}
