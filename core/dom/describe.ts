import type { Anchor, Selector } from '#core/page/anchor';
import { indexed, keyIn, type AnchorIndex, type Root } from './anchor-index.ts';
import { lookAlikesOf } from './anchor-look-alikes.ts';
import { attributesOf, nameOf } from './anchor-name.ts';
import { pathTo } from './anchor-path.ts';
import {
  headingAt,
  landmarkAt,
  mostPart,
  mostWords,
  partAround,
  positionAt,
  prefixAt,
  suffixAt,
  wordsAt,
} from './anchor-place.ts';
import { digestOf, wordsOf, written } from './anchor-text.ts';
import { wordsIn } from './anchor-words.ts';
import { attribute, parentNode, rootElement, tagOf, nodeType } from './read-node.ts';

/**
 * Describes an element so that it can be found again when the page has changed. Give an index of the page where
 * several are described. An element that is not read, such as one in a text that people edit, is described by the
 * nearest one around it that is.
 */
export function describe(element: Element, root: Root | AnchorIndex): Anchor {
  const page = indexed(root);
  const number = numberOf(page, element);
  const known = page.elements[number];
  return known ? { selectors: selectorsOf(page, number, known) } : { selectors: [] };
}

/** Describes the words that a range holds, within the smallest element around them. Without words, that element. */
export function describeRange(range: Range, root: Root | AnchorIndex): Anchor {
  const element = elementAround(range.commonAncestorContainer);
  if (!element) return { selectors: [] };
  const words = wordsIn(range, element);
  const { selectors } = describe(element, root);
  return {
    selectors: words && selectors.length > 0 ? [...selectors, { type: 'words', ...words }] : selectors,
  };
}

function elementAround(node: Node): Element | null {
  for (let at: Node | null = node; at; at = parentNode(at) ?? (at as Partial<ShadowRoot>).host ?? null) {
    if (nodeType(at) === 1) return at as Element;
  }
  return nodeType(node) === 9 ? rootElement(node as Document) : null;
}

function numberOf(page: AnchorIndex, element: Element): number {
  for (let at: Node | null = element; at; at = parentNode(at) ?? (at as Partial<ShadowRoot>).host ?? null) {
    const number = nodeType(at) === 1 ? page.numbers.get(at as Element) : undefined;
    if (number !== undefined) return number;
  }
  return 0;
}

function selectorsOf(page: AnchorIndex, number: number, element: Element): Selector[] {
  const id = attribute(element, 'id');
  const css = pathTo(element);
  const words = wordsOf(element);
  const part = partAround(page, number);
  const lookAlikes = lookAlikesOf(page, number, page.gramsOf(wordsAt(page, number)));
  return [
    ...(id && id.length <= 200 ? [{ type: 'id' as const, id }] : []),
    ...(css === '' ? [] : [{ type: 'css' as const, css }]),
    {
      type: 'quote',
      exact: words.slice(0, mostWords),
      prefix: prefixAt(page, number),
      suffix: suffixAt(page, number),
      digest: written(digestOf(words)),
      key: written(page.digests[number]!),
    },
    {
      type: 'element',
      tag: tagOf(element).slice(0, 60),
      attributes: attributesOf(element),
      name: words === '' ? nameOf(page, number) : '',
    },
    {
      type: 'surroundings',
      landmark: landmarkAt(page, number),
      heading: headingAt(page, number),
      part: part === -1 ? '' : keyIn(page, part, mostPart),
      key: part === -1 ? '0' : written(page.digests[part]!),
      position: positionAt(page, number),
    },
    { type: 'look-alikes', ...lookAlikes },
  ];
}
