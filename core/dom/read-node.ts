/**
 * The browser's own ways to look at a node, taken when this file loads. A form with a field called "firstChild"
 * answers with that field, and a document with a picture called "body" with that picture, even to a script in a
 * world of its own (HTML's LegacyOverrideBuiltIns): so nothing is asked of a form or a document by name.
 */
const getter = <Of extends object, Value>(prototype: Of, name: keyof Of & string): ((of: Of) => Value) => {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name)!;
  return (of) => get!.call(of) as Value;
};

const { contains, getRootNode } = Node.prototype;
const { getAttribute, hasAttribute, closest, matches } = Element.prototype;
const ofElement = Element.prototype;
const slotOfElement = getter<Element, HTMLSlotElement | null>(Element.prototype, 'assignedSlot');
const slotOfText = getter<Text, HTMLSlotElement | null>(Text.prototype, 'assignedSlot');
const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
const hostOf = getter<ShadowRoot, Element>(ShadowRoot.prototype, 'host');
const ofDocument = Document.prototype;
const ofFragment = DocumentFragment.prototype;
const { checkVisibility } = Element.prototype as Partial<Pick<Element, 'checkVisibility'>>;

/** 1 for an element, 3 for text, 9 for a document. */
export const nodeType = getter<Node, number>(Node.prototype, 'nodeType');
/** The first child of a node, whatever the page calls its own fields. */
export const firstChild = getter<Node, Node | null>(Node.prototype, 'firstChild');
/** The node before a node. */
export const previousSibling = getter<Node, Node | null>(Node.prototype, 'previousSibling');
/** The node after a node. */
export const nextSibling = getter<Node, Node | null>(Node.prototype, 'nextSibling');
/** The node that a node stands in. */
export const parentNode = getter<Node, Node | null>(Node.prototype, 'parentNode');
/** The element that a node stands in. */
export const parentElement = getter<Node, Element | null>(Node.prototype, 'parentElement');
/** The document of a node. */
export const ownerDocument = getter<Node, Document>(Node.prototype, 'ownerDocument');
/** The address from which relative ones in a node are read. */
export const baseAddress = getter<Node, string>(Node.prototype, 'baseURI');
/** The name of an element, without a prefix. */
export const tagOf = getter<Element, string>(Element.prototype, 'localName');
/** The open shadow root of an element, or null. */
export const shadowRootOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
/** The text of a text node or comment. */
export const dataOf = getter<CharacterData, string>(CharacterData.prototype, 'data');
/** The root element of a document, or null in an empty one. */
export const rootElement = getter<Document, Element | null>(Document.prototype, 'documentElement');
/** The body of a document, or its frameset, or null. */
export const bodyOf = getter<Document, Element | null>(Document.prototype, 'body');
/** The title of a document. */
export const titleOf = getter<Document, string>(Document.prototype, 'title');
/** The address of a document. */
export const addressOf = getter<Document, string>(Document.prototype, 'URL');
/** The window of a document; null where it has none, as one made by DOMParser. */
export const windowOf = getter<Document, Window | null>(Document.prototype, 'defaultView');
/** "on" where the whole document can be edited. */
export const designMode = getter<Document, string>(Document.prototype, 'designMode');

/** An attribute as it is written, or null. */
export const attribute = (element: Element, name: string): string | null => getAttribute.call(element, name);

/** Whether an attribute is there at all. */
export const has = (element: Element, name: string): boolean => hasAttribute.call(element, name);

/** Whether one node is another, or stands in it. */
export const holds = (outer: Node, inner: Node): boolean => contains.call(outer, inner);

/** The node in which another is shown: a slot, what it stands in, the host of a shadow root, the frame of a document. */
export function shownIn(node: Node): Node | null {
  const type = nodeType(node);
  if (type === 1) return slotOfElement(node as Element) ?? parentNode(node);
  if (type === 3) return slotOfText(node as Text) ?? parentNode(node);
  if (type === 11) return 'host' in node ? hostOf(node as ShadowRoot) : null;
  if (type !== 9) return parentNode(node);
  try {
    return windowOf(node as Document)?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** Whether an element stands in a page that is open. */
export const isOnPage = (element: Element): boolean =>
  isConnected(element) && windowOf(ownerDocument(element)) !== null;

/** Whether a document or shadow root is still part of a page that is open. */
export function isAttached(root: Document | ShadowRoot): boolean {
  const page = nodeType(root) === 9 ? (root as Document) : ownerDocument(root);
  return windowOf(page) !== null && isConnected(root);
}

/** Whether an element fits a selector. */
export const fits = (element: Element, selector: string): boolean => matches.call(element, selector);

/** The element itself or the nearest one around it that fits a selector. */
export const around = (element: Element, selector: string): Element | null => closest.call(element, selector);

/** The document or shadow root that a node is in. */
export const rootOf = (node: Node): Node => getRootNode.call(node);

/** Every element in an element, document or shadow root that fits a selector. */
export function all(within: Node, selector: string): Element[] {
  const type = nodeType(within);
  const list =
    type === 9
      ? ofDocument.querySelectorAll.call(within, selector)
      : type === 11
        ? ofFragment.querySelectorAll.call(within, selector)
        : ofElement.querySelectorAll.call(within, selector);
  return Array.from(list);
}

/** How many elements a document has, without those in shadow roots and frames. */
export const sizeOf = (document: Document): number =>
  ofDocument.getElementsByTagName.call(document, '*').length;

/** The first element in another that fits a selector, or null. */
export const first = (within: Element, selector: string): Element | null =>
  ofElement.querySelector.call(within, selector);

/** The element of an `id` in a document or shadow root, or null. */
export function byId(root: Node, id: string): Element | null {
  const type = nodeType(root);
  if (type === 9) return ofDocument.getElementById.call(root, id);
  return type === 11 ? ofFragment.getElementById.call(root, id) : null;
}

/** Whether a browser lays an element out so that it can be seen; undefined where the browser cannot tell. */
export const laidOut = (element: Element): boolean | undefined =>
  checkVisibility?.call(element, { visibilityProperty: true });
