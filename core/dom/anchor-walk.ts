import { attribute, dataOf, firstChild, nextSibling, shadowRootOf, tagOf, nodeType } from './read-node.ts';

/** What a walk over a page tells as it goes. */
export interface Visitor {
  /** An element begins. */
  enter(element: Element): void;
  /** The element that began last, of those that have not ended, ends. */
  leave(element: Element): void;
  text(data: string, node: Text): void;
  /** Words before and after do not belong to one another. */
  gap(): void;
}

const unseen = new Set('head script style template noscript datalist'.split(' '));

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt tspan u var wbr slot'.split(
    ' ',
  ),
);

/** Whether people may write into it: what stands there is theirs, and is not read. */
export function isWritable(element: Element): boolean {
  const editable = attribute(element, 'contenteditable');
  return (
    (editable !== null && editable !== 'false') ||
    tagOf(element) === 'textarea' ||
    attribute(element, 'role') === 'textbox'
  );
}

interface Level {
  readonly element: Element;
  next: Node | null;
  /** The nodes that a slot shows, which do not follow one another in the tree. */
  readonly slotted: Node[] | null;
  readonly inline: boolean;
}

/** Walks over an element as a reader meets it: through open shadow roots and slots, and past what nobody sees. */
export function walk(start: Element, visitor: Visitor): void {
  const steps = walkSteps(start, visitor);
  while (!steps.next().done);
}

/** After so many nodes a walk in steps stops for a breath. */
const breath = 500;

/** The same in short steps, past one element: between two of them the caller may let the browser do other work. */
export function* walkSteps(
  start: Element,
  visitor: Visitor,
  except: Element | null = null,
): Generator<void, void> {
  const levels: Level[] = [];
  const enter = (element: Element): void => {
    const isInline = inline.has(tagOf(element));
    if (!isInline) visitor.gap();
    visitor.enter(element);
    levels.push({ element, inline: isInline, ...childrenOf(element) });
  };
  if (unseen.has(tagOf(start))) return;
  enter(start);
  for (let visited = 1; levels.length > 0; visited += 1) {
    if (visited % breath === 0) yield;
    const level = levels.at(-1)!;
    const node = level.next;
    if (node === null) {
      levels.pop();
      visitor.leave(level.element);
      if (!level.inline) visitor.gap();
      continue;
    }
    level.next = level.slotted === null ? nextSibling(node) : (level.slotted.pop() ?? null);
    const type = nodeType(node);
    if (type === 3 || type === 4) visitor.text(dataOf(node as Text), node as Text);
    else if (type === 1 && node !== except && !unseen.has(tagOf(node as Element))) enter(node as Element);
  }
}

function childrenOf(element: Element): Pick<Level, 'next' | 'slotted'> {
  if (isWritable(element)) return { next: null, slotted: null };
  const shadow = shadowRootOf(element);
  if (shadow) return { next: firstChild(shadow), slotted: null };
  if (tagOf(element) === 'slot' && 'assignedNodes' in element) {
    const slotted = (element as HTMLSlotElement).assignedNodes().toReversed();
    const first = slotted.pop();
    if (first) return { next: first, slotted };
  }
  return { next: firstChild(element), slotted: null };
}
