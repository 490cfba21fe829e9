import { attributesOf } from '#core/dom/anchor-name';
import { follow } from '#core/dom/anchor-path';
import { digestOf, wordsOf, written } from '#core/dom/anchor-text';
import { attribute, tagOf } from '#core/dom/read-node';
import type { Anchor, Selector } from '#core/page/anchor';

/**
 * The element at the very place where an anchor was made, if it still is as it was described, or null. It serves for
 * what has neither words nor a name, and is one of many: a note must not be taken to another of these, but a fault that
 * one of them has is most likely theirs too.
 */
export function sameThere(anchor: Anchor, document: Document): Element | null {
  const part = <Type extends Selector['type']>(type: Type) =>
    anchor.selectors.find(
      (selector): selector is Extract<Selector, { type: Type }> => selector.type === type,
    );
  const path = part('css')?.css;
  const element = path === undefined ? null : follow(path, document);
  const before = part('element');
  if (element === null || before === undefined || tagOf(element) !== before.tag) return null;
  const isSame =
    (part('id')?.id ?? null) === (attribute(element, 'id') || null) &&
    JSON.stringify(attributesOf(element)) === JSON.stringify(before.attributes) &&
    written(digestOf(wordsOf(element))) === part('quote')?.digest;
  return isSame ? element : null;
}
