import type { KeptParts } from './kept-parts.ts';
import { isBox } from './read-emphasis.ts';
import {
  all,
  attribute,
  bodyOf,
  nodeType,
  ownerDocument,
  parentElement,
  parentNode,
  shadowRootOf,
  tagOf,
} from './read-node.ts';

/** What changes of a page mean for what was read of it. */
export interface PageChanges {
  /** Takes in what the browser tells, all of one moment. */
  take(records: readonly MutationRecord[]): void;
  /** All in these nodes is to be read again. */
  renew(nodes: readonly Node[]): void;
}

/** What is known of a page besides its parts, and changes with it. */
export interface Known {
  readonly kept: KeptParts;
  /** Elements in which nothing that was kept may be used. */
  readonly renewed: WeakSet<Node>;
  /** The elements in which others have a say, by the ids of those. */
  readonly wanted: ReadonlyMap<string, ReadonlySet<Element>>;
  /** An element came, with all in it. */
  came(element: Element): void;
  /** An attribute of an element is other than before. */
  renamed(element: Element): void;
  /** Things may look otherwise, anywhere. */
  doubt(): void;
  /** Nothing that was kept is worth anything. */
  forget(): void;
}

/**
 * These say nothing but whether something can be seen, and that of any element: a selector may look at neighbours
 * (`~`), and into others (`:has()`). So what can be seen is looked at again everywhere, which costs a tenth of
 * reading it.
 */
const looks =
  /^(class|style|hidden|open|inert|popover|disabled|media|aria-(expanded|selected|current|pressed)|data-.*)$/;

/** Takes in changes of a page. Nothing is read here: parts are only marked. */
export function pageChanges({ kept, renewed, wanted, came, renamed, doubt, forget }: Known): PageChanges {
  /** What has an id that others name, or is a label, has a say in those. */
  const sayOf = (node: Node, touched: Set<Node>): void => {
    if (nodeType(node) !== 1) return;
    const element = node as Element;
    for (const each of [element, ...all(element, '[id], [for]')])
      for (const name of ['id', 'for']) reach(attribute(each, name), touched);
  };

  const reach = (id: string | null, touched: Set<Node>): void => {
    for (const each of (id !== null && wanted.get(id)) || []) touched.add(each);
  };

  const renew = (node: Node, touched: Set<Node>): void => {
    renewed.add(node);
    touched.add(node);
    // What is said of a whole document is said of its body.
    if (nodeType(node) !== 1 || tagOf(node as Element) !== 'html') return;
    const body = bodyOf(ownerDocument(node));
    if (body) renewed.add(body);
  };

  const changeOfChildren = (
    { target, addedNodes, removedNodes, previousSibling }: MutationRecord,
    touched: Set<Node>,
  ): void => {
    touched.add(target);
    if (nodeType(target) === 1 && shadowRootOf(target as Element) !== null) renew(target, touched);
    // A part that lost or gained nodes is the one that stands before them, or begins with them.
    if (previousSibling !== null && parentNode(previousSibling) === target) touched.add(previousSibling);
    const [added, removed] = [Array.from(addedNodes), Array.from(removedNodes)];
    const elements = [...added, ...removed].filter((node): node is Element => nodeType(node) === 1);
    // A selector may look at what came or went, as with an attribute; and style sheets have text.
    if (elements.length > 0 || (nodeType(target) === 1 && tagOf(target as Element) === 'style')) doubt();
    if (elements.some(isBase)) forget();
    // What went, and had a say in others, stood within their reach: they are read again in any case.
    for (const node of added) {
      sayOf(node, touched);
      if (nodeType(node) === 1) came(node as Element);
      if (parentNode(node) === target) renew(node, touched);
    }
  };

  const changeOfAttribute = (
    { target, attributeName, oldValue }: MutationRecord,
    touched: Set<Node>,
  ): void => {
    const element = target as Element;
    const name = attributeName!;
    touched.add(element);
    renamed(element);
    if (isBase(element)) return forget();
    doubt();
    const now = attribute(element, name);
    if (name === 'id' || name === 'for') reach(now, touched);
    if (name === 'class') {
      const [before, after] = [oldValue ?? '', now ?? ''];
      if (isBox(before) !== isBox(after)) renew(element, touched);
    } else if (!looks.test(name) || shadowRootOf(element) !== null) renew(element, touched);
  };

  return {
    take(records) {
      const touched = new Set<Node>();
      for (const record of records) {
        if (record.type === 'attributes') changeOfAttribute(record, touched);
        else if (record.type === 'childList') changeOfChildren(record, touched);
        else {
          touched.add(record.target);
          const parent = parentElement(record.target);
          if (parent !== null && tagOf(parent) === 'style') doubt();
        }
      }
      kept.touch(touched);
    },
    renew(nodes) {
      const touched = new Set<Node>();
      for (const node of nodes) renew(node, touched);
      kept.touch(touched);
    },
  };
}

/** All addresses of a page hang on it. */
const isBase = (element: Element): boolean => tagOf(element) === 'base';
