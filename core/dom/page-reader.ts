import { cleanAddress } from '#core/page/address';
import type { PageModel } from '#core/page/page-model';
import { assemble } from './assemble.ts';
import { fold } from './fold.ts';
import { keptParts } from './kept-parts.ts';
import { pageChanges } from './page-changes.ts';
import type { Gathered } from './piece.ts';
import { alternatesOf } from './read-alternates.ts';
import { deadAnchorsOf } from './read-dead-anchors.ts';
import { refreshOf } from './read-gates.ts';
import { findMain } from './read-main.ts';
import { addressOf, attribute, rootElement, shadowRootOf, titleOf, windowOf } from './read-node.ts';
import { toolFinder } from './read-tools.ts';
import { walk } from './read-walk.ts';
import { toldBefore } from './told-before.ts';
import { isVisible } from './visible.ts';

/** A page that was read: the plain model, and the elements that its `at` numbers mean. */
export interface Reading {
  readonly page: PageModel;
  readonly elements: readonly Element[];
  /** How many nodes were looked at to read it. */
  readonly visited: number;
}

/**
 * Reads a page as often as it changes, each time only what has changed. What it is not told of it does not see: all
 * records of the page, its open shadow roots and its frames must come here.
 */
export interface PageReader {
  /** Takes in what the browser tells of changes, all of one moment. */
  changed(records: readonly MutationRecord[]): void;
  /** Something else is shown in a node, as when a frame has loaded. */
  renew(node: Node): void;
  /** Things may look otherwise, as when the window has another width. */
  doubt(): void;
  /** Reads the page in short steps: between two of them the caller may let the browser do other work. */
  steps(): Generator<void, Reading>;
}

/** After so many looks there is a breath. */
const breath = 400;

/** Elements that are gone are kept in the list until there are so many for each that is there. */
const mostGone = 3;

/** What stays known from one reading to the next. */
const nothingKnown = (document: Document) => ({
  url: '',
  main: null as Element | null,
  again: false,
  elements: [] as Element[],
  numbers: new Map<Element, number>(),
  /** How many of the elements the page had when it was read last, or less. */
  used: 0,
  gathered: [] as Gathered,
  kept: keptParts(),
  renewed: new WeakSet<Node>(),
  told: toldBefore(),
  tools: toolFinder(document),
  wanted: new Map<string, Set<Element>>(),
  mayHost: new Set<Element>(),
});

/** What a reader may be told. */
export interface ReaderOptions {
  /** Hears of each shadow root and document of a frame before it is read. */
  meet?(root: Document | ShadowRoot): void;
  /** How many nodes make a part that is kept: more than a line has that is bold as a whole, which is told by all of it. */
  readonly partWeight?: number;
}

/**
 * Of a page of n nodes, a change has n / 150 parts looked at where they all stand side by side, and some 150 nodes
 * read.
 */
const usualWeight = 150;

/** A reader of a page that has not been read yet. It runs on a live page, and on a document that was made by DOMParser. */
export function pageReader(
  document: Document,
  { meet = () => undefined, partWeight = usualWeight }: ReaderOptions = {},
): PageReader {
  const live = windowOf(document) !== null;
  let known = nothingKnown(document);
  let doubted = false;
  let isReading = false;
  /** What came while it was being read: its parts are not there yet, and some of it may have been read before it came. */
  let meanwhile: Node[] = [];

  const changesOf = () =>
    pageChanges({
      ...known,
      came: (element) => known.tools.came(element),
      renamed: (element) => known.tools.renamed(element),
      doubt: () => void (doubted = true),
      forget: () => void (known = nothingKnown(document)),
    });

  /** Touches what can be seen now and could not, or the other way round. */
  function* lookAgain(): Generator<void> {
    const other: Element[] = [];
    const levels: Gathered[] = [known.gathered];
    let looked = 0;
    while (levels.length > 0) {
      for (const part of levels.pop()!) {
        if (part.kind !== 'part') continue;
        levels.push(part.gathered);
        // It is read again in any case.
        if (known.kept.isTouched(part)) continue;
        for (const [elements, before] of [
          [part.seen, true],
          [part.unseen, false],
        ] as const)
          for (const element of elements) {
            if (isVisible(element, live) !== before) other.push(element);
            looked += 1;
            if (looked % breath === 0) yield;
          }
      }
    }
    known.kept.touch(other);
  }

  function* read(): Generator<void, Reading> {
    const url = cleanAddress(addressOf(document));
    const main = findMain(document, live);
    if (main !== known.main || url !== known.url || known.elements.length > known.used * mostGone + 1_000)
      known = nothingKnown(document);
    known.url = url;
    known.main = main;
    for (const host of known.mayHost) {
      if (shadowRootOf(host) === null) continue;
      known.mayHost.delete(host);
      changesOf().renew([host]);
    }
    if (doubted) {
      doubted = false;
      yield* lookAgain();
    }
    const { elements, numbers, wanted, mayHost, kept, renewed, again, told } = known;
    told.begin();
    const { gathered, visited } = yield* walk({
      document,
      live,
      main,
      kept,
      renewed,
      again,
      told,
      numberOf(element) {
        const number = numbers.get(element) ?? elements.push(element) - 1;
        numbers.set(element, number);
        return number;
      },
      want(ids, element) {
        for (const id of ids) {
          const others = wanted.get(id);
          if (others) others.add(element);
          else wanted.set(id, new Set([element]));
        }
      },
      mayHost: (element) => void (shadowRootOf(element) === null && mayHost.add(element)),
      meet,
      partWeight,
    });
    known.gathered = gathered;
    known.again = true;
    const lists = yield* assemble(gathered);
    const root = rootElement(document);
    const page: PageModel = {
      url,
      title: fold(titleOf(document)).slice(0, 500),
      lang: (root && (attribute(root, 'lang') ?? attribute(root, 'xml:lang'))?.trim().toLowerCase()) ?? '',
      ...lists,
      alternates: alternatesOf(document),
      deadAddresses: deadAnchorsOf(document, lists.links, live),
      tools: yield* known.tools.steps(),
      refresh: refreshOf(document),
    };
    known.used = Object.values(lists).reduce((sum, { length }) => sum + length, 0);
    return { page, elements, visited };
  }

  return {
    changed(records) {
      if (isReading) meanwhile.push(...records.map(({ target }) => target));
      changesOf().take(records);
    },
    renew(node) {
      if (isReading) meanwhile.push(node);
      changesOf().renew([node]);
    },
    doubt: () => void (doubted = true),
    *steps() {
      isReading = true;
      meanwhile = [];
      const reading = yield* read();
      isReading = false;
      if (meanwhile.length > 0) changesOf().renew(meanwhile.splice(0));
      return reading;
    },
  };
}
