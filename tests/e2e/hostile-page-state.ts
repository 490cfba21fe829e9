import type { Page } from 'puppeteer-core';
import { quietly, type Realm } from './hostile-page-realm.ts';

/** Everything on a page that a tool could have changed. */
export interface PageState {
  /** A line for each node: its name, attributes or text, and where it stands. */
  readonly nodes: readonly string[];
  /** The kinds of elements, by name and names of attributes: what stays comparable on a page that never rests. */
  readonly kinds: readonly string[];
  readonly sheets: string;
  readonly storage: string;
  readonly globals: readonly string[];
}

/** Reads the state of a page from a world that the page cannot reach; its global names, from its own. */
export async function stateOf(page: Page, realm: Realm): Promise<PageState> {
  const read = await realm.evaluate(readState);
  const names = await quietly(page.evaluate('Object.getOwnPropertyNames(window).join(" ")'), '');
  return { ...(JSON.parse(read) as Omit<PageState, 'globals'>), globals: String(names).split(' ') };
}

/** It runs in the page, and uses no name that a page could have taken for a form or a frame of its own. */
async function readState(): Promise<string> {
  const most = 20_000;
  const nodes: string[] = [];
  const kinds = new Set<string>();
  let sum = 0;
  let many = 0;
  const isSmall = Document.prototype.querySelectorAll.call(document, '*').length < 4_000;
  const add = (line: string): void => {
    many += 1;
    if (many < most) nodes.push(line);
    for (let at = 0; at < line.length; at += 1) sum = (Math.imul(sum, 31) + line.charCodeAt(at)) | 0;
  };
  const isElement = (node: Node): node is Element => node.nodeType === 1;
  const get = (kind: object, name: string, of: unknown): unknown =>
    Object.getOwnPropertyDescriptor(kind, name)!.get!.call(of);
  const walk = (root: Node): void => {
    const walker = Document.prototype.createTreeWalker.call(document, root, 0xffffffff);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!isElement(node)) {
        const text = (get(Node.prototype, 'nodeValue', node) as string | null) ?? '';
        add(`#${text.length} ${text.slice(0, 80)}`);
        continue;
      }
      const name = get(Element.prototype, 'localName', node) as string;
      const attributes = Array.from(get(Element.prototype, 'attributes', node) as NamedNodeMap);
      kinds.add([name, ...attributes.map((each) => each.name).toSorted()].join(' '));
      let box = '';
      if (isSmall) {
        Element.prototype.scrollTo.call(node, 0, 0);
        const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(node);
        box = [x, y, width, height].map(Math.round).join();
      }
      add(`${name} ${attributes.map((each) => `${each.name}=${each.value.slice(0, 200)}`).join(' ')} ${box}`);
      const shadow = get(Element.prototype, 'shadowRoot', node) as ShadowRoot | null;
      if (shadow) walk(shadow);
    }
  };
  if (isSmall) scrollTo(0, 0);
  walk(document);
  nodes.push(`${many} nodes, ${sum}`);
  const attempt = (work: () => unknown): unknown => {
    try {
      return work();
    } catch {
      return 'refused';
    }
  };
  const sheets = attempt(() =>
    (get(Document.prototype, 'adoptedStyleSheets', document) as CSSStyleSheet[]).map(
      (sheet) => sheet.cssRules.length,
    ),
  );
  const databases = await Promise.resolve()
    .then(() => indexedDB.databases())
    .then((all) => all.map((each) => each.name))
    .catch(() => 'refused');
  const storage = [
    attempt(() => ({ ...localStorage })),
    attempt(() => ({ ...sessionStorage })),
    attempt(() => get(Document.prototype, 'cookie', document)),
    databases,
  ];
  return JSON.stringify({
    nodes,
    kinds: [...kinds].toSorted(),
    sheets: JSON.stringify(sheets),
    storage: JSON.stringify(storage),
  });
}

const without = (some: readonly string[], known: readonly string[]): readonly string[] => {
  const set = new Set(known);
  return some.filter((each) => !set.has(each));
};

/** What is otherwise after a use than it was before. `before` and `later` show what the page does by itself. */
export function changesOf(before: PageState, later: PageState, after: PageState): readonly string[] {
  const isStill = before.nodes.join('\n') === later.nodes.join('\n');
  const nodes = isStill
    ? [
        ...without(after.nodes, later.nodes).map((line) => `new: ${line}`),
        ...without(later.nodes, after.nodes).map((line) => `gone: ${line}`),
      ]
    : without(after.kinds, [...before.kinds, ...later.kinds]).map((kind) => `a new kind of element: ${kind}`);
  const names = without(after.globals, [...before.globals, ...later.globals]);
  return [
    ...nodes.slice(0, 4).map((line) => line.slice(0, 160)),
    ...names.slice(0, 4).map((name) => `a new name: ${name}`),
    ...(later.sheets === after.sheets || before.sheets !== later.sheets ? [] : ['style sheets were adopted']),
    ...(later.storage === after.storage || before.storage !== later.storage
      ? []
      : [`what it stores: ${after.storage.slice(0, 200)}`]),
  ];
}
