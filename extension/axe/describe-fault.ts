import type { NodeResult } from 'axe-core';
import { attribute, parentNode, tagOf, nodeType } from '#core/dom/read-node';
import { readText } from '#core/dom/read-text';
import { isVisible } from '#core/dom/visible';

/** As long as a text of a finding may be. */
const longest = 120;

/** Faults of these are about the page as a whole. */
const wholePage = new Set(['html', 'head', 'body', 'meta', 'title', 'frameset']);

/** Attributes that tell one element without words from another. What a person filled in is in none of them. */
const telling = ['type', 'name', 'role', 'alt', 'src', 'href'];

/** What was seen of an element: what people read there, and where it stands in the code. */
export interface SeenElement {
  readonly quote: string;
  readonly what: string;
  readonly where: string;
  /** Whether it is about the page as a whole. */
  readonly isWhole: boolean;
}

/** The element that axe-core found a fault in. */
export const elementOf = (node: NodeResult): Element | null => node.element ?? null;

/** Says what an element is, for people and for those who know the code. */
export function seen(element: Element): SeenElement {
  const isWhole = wholePage.has(tagOf(element));
  const quote = isWhole || !isVisible(element, true) ? '' : readText(element, longest);
  return { quote, what: quote === '' ? tagText(element) : `“${quote}”`, where: whereOf(element), isWhole };
}

/** An element as it is written, with little of what is in its tag. */
function tagText(element: Element): string {
  const attributes = telling.flatMap((name) => {
    const value = attribute(element, name);
    if (value === null) return [];
    const short = name === 'src' || name === 'href' ? fileOf(value) : value;
    return [`${name}="${short.slice(0, 40)}"`];
  });
  return `<${[tagOf(element), ...attributes].join(' ').slice(0, longest)}>`;
}

/** The last part of an address: what comes before is long, and what comes after may be private. */
const fileOf = (address: string): string =>
  address.startsWith('data:')
    ? 'data:'
    : (/([^/]*)\/?$/.exec(address.replace(/[?#].*$/, ''))?.[1] ?? '').slice(-40);

/** The last steps on the way to an element: as many as have a name, and three at most. */
function whereOf(element: Element): string {
  const steps: string[] = [];
  let at: Node | null = element;
  while (at !== null && nodeType(at) === 1 && steps.length < 3) {
    const step = stepOf(at as Element);
    steps.unshift(step);
    if (step.includes('#')) break;
    const parent: Node | null = parentNode(at);
    at = parent !== null && nodeType(parent) === 11 ? (parent as ShadowRoot).host : parent;
  }
  return steps.join(' > ').slice(0, 150);
}

function stepOf(element: Element): string {
  const id = attribute(element, 'id');
  if (id && /^[\w-]{1,40}$/.test(id)) return `${tagOf(element)}#${id}`;
  const [first] = (attribute(element, 'class') ?? '').trim().split(/\s+/);
  return first && /^[\w-]{1,30}$/.test(first) ? `${tagOf(element)}.${first}` : tagOf(element);
}
