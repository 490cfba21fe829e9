import { firstChild, nextSibling, parentNode, shadowRootOf, tagOf, nodeType } from './read-node.ts';

const intoShadow = ' >>> ';

/** A path longer than this is cut at its outer end: the inner steps say more. */
const most = 600;

/** The way to an element, from child to child, as a CSS selector; ` >>> ` steps into an open shadow root. */
export function pathTo(element: Element): string {
  const steps: string[] = [];
  let at: Node = element;
  let length = 0;
  for (;;) {
    const parent: Node | null = parentNode(at);
    if (!parent) break;
    const host: Element | undefined = nodeType(parent) === 11 ? (parent as ShadowRoot).host : undefined;
    const part = `${host ? intoShadow : steps.length > 0 || nodeType(parent) === 1 ? ' > ' : ''}${stepTo(at as Element, parent)}`;
    length += part.length;
    if (length > most) return '';
    steps.push(part);
    if (nodeType(parent) === 9) break;
    at = host ?? parent;
  }
  return steps.toReversed().join('').replace(/^ >+ /, '');
}

function stepTo(element: Element, parent: Node): string {
  const tag = tagOf(element);
  let position = 0;
  let found = 0;
  for (let child = firstChild(parent); child; child = nextSibling(child)) {
    if (nodeType(child) !== 1 || tagOf(child as Element) !== tag) continue;
    position += 1;
    if (child === element) found = position;
  }
  return position === 1 ? tag : `${tag}:nth-of-type(${found})`;
}

/**
 * The element at the end of a path, or null. Only paths as `pathTo` writes them are followed: a selector of any other
 * kind could keep the browser busy for seconds.
 */
export function follow(path: string, root: Node): Element | null {
  let at: Node = root;
  const tree = path.split(intoShadow);
  for (const [level, steps] of tree.entries()) {
    if (level > 0) {
      const shadow: ShadowRoot | null = shadowRootOf(at as Element);
      if (!shadow) return null;
      at = shadow;
    }
    for (const step of steps.split(' > ')) {
      const child = stepFrom(at, step);
      if (!child) return null;
      at = child;
    }
  }
  return at as Element;
}

function stepFrom(parent: Node, step: string): Element | null {
  const match = /^([a-z][\w.-]*)(?::nth-of-type\((\d{1,6})\))?$/i.exec(step);
  if (!match) return null;
  let left = Number(match[2] ?? 1);
  for (let child = firstChild(parent); child; child = nextSibling(child)) {
    if (nodeType(child) === 1 && tagOf(child as Element) === match[1] && (left -= 1) === 0)
      return child as Element;
  }
  return null;
}
