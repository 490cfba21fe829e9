import { cleanAddress } from '#core/page/address';
import type { Landmark, PageModel, Placed, TextBlock, Unread } from '#core/page/page-model';
import { countWords } from '#core/text/words';
import { fold } from './fold.ts';
import { controlsOf } from './read-controls.ts';
import { readLinks } from './read-link.ts';
import { readMedia } from './read-media.ts';
import { readTable } from './read-table.ts';
import { regionOf, type Place } from './regions.ts';
import { isVisible } from './visible.ts';

/** A page that was read: the plain model, and the elements that its `at` numbers mean. */
export interface Reading {
  readonly page: PageModel;
  readonly elements: readonly Element[];
}

/** Deeper than this nothing is read: it would be a mistake in the page, or a trap. */
const deepest = 3_000;

/** After so many nodes the walk stops for a breath, so that a long page does not hold up the browser. */
const breath = 400;

const unreadable = new Set(
  'script style template noscript canvas object embed map datalist head math progress meter svg'.split(' '),
);

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr slot'.split(
    ' ',
  ),
);

const kinds: Readonly<Record<string, TextBlock['kind']>> = {
  p: 'paragraph',
  li: 'item',
  dd: 'item',
  dt: 'item',
  td: 'cell',
  th: 'cell',
  blockquote: 'quote',
  legend: 'label',
  button: 'button',
};

/** An element that the walk is inside of. */
interface Frame {
  /** The child to visit next, where children follow one another. */
  next: Node | null;
  /** The children to visit, where a slot shows them. */
  readonly shown: readonly Node[] | null;
  position: number;
  readonly place: Place;
  /** The nearest element that begins a line of its own. */
  readonly container: Element;
  /** Whether text that was gathered ends with this element. */
  readonly block: boolean;
}

/** Reads a page to the end. It runs on a live page, and on a document that was made by DOMParser. */
export function readPage(document: Document): Reading {
  const steps = readingSteps(document);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Reads a page in short steps: between two of them the caller may let the browser do other work. */
export function* readingSteps(document: Document): Generator<void, Reading> {
  const live = document.defaultView !== null;
  const elements: Element[] = [];
  const indexes = new Map<Element, number>();
  const blocks: TextBlock[] = [];
  const landmarks: Landmark[] = [];
  const unread: Unread[] = [];
  const stack: Frame[] = [];
  let text = '';

  const indexOf = (element: Element): number => {
    const known = indexes.get(element);
    if (known !== undefined) return known;
    indexes.set(element, elements.length);
    return elements.push(element) - 1;
  };
  const placed = (element: Element, place: Place): Placed => ({
    at: indexOf(element),
    region: place.region,
    shown: place.shown,
  });
  const links = readLinks();
  const controls = controlsOf();
  const media = readMedia();
  const tables: PageModel['tables'][number][] = [];

  /** Ends the run of text that has been gathered: it becomes a block, if there is anything in it. */
  const endBlock = (container: Element, place: Place): void => {
    const gathered = fold(text);
    text = '';
    if (gathered === '') return;
    links.endBlock(blocks.length);
    const level = headingLevel(container);
    blocks.push({
      ...placed(container, place),
      kind: level === null ? (kinds[container.localName] ?? 'other') : 'heading',
      level,
      text: gathered,
      words: countWords(gathered),
      lang: place.lang,
    });
  };

  const enter = (element: Element, place: Place, around: Frame | undefined): void => {
    const block = !inline.has(element.localName);
    if (block && around) endBlock(around.container, around.place);
    if (element.localName === 'a' && element.hasAttribute('href')) {
      links.begin(element as HTMLAnchorElement, placed(element, place));
    }
    stack.push({
      ...childrenOf(element),
      place,
      container: block || !around ? element : around.container,
      block,
    });
  };

  const placeOf = (element: Element, around: Place): Place => {
    const tag = element.localName;
    const region = regionOf(element, tag, around);
    const lang = element.getAttribute('lang');
    // Inline elements are taken to be as visible as what they stand in: asking costs time.
    const shown =
      around.shown && ((inline.has(tag) && !element.hasAttribute('hidden')) || isVisible(element, live));
    const sectioned = around.sectioned || region === 'main' || tag === 'article' || tag === 'section';
    if (region !== null && region !== 'cookies') landmarks.push({ at: indexOf(element), region });
    if (region === null && lang === null && shown === around.shown && sectioned === around.sectioned)
      return around;
    return {
      region: region ?? around.region,
      sectioned,
      shown,
      lang: lang === null ? around.lang : lang.trim().toLowerCase(),
    };
  };

  const visit = (element: Element, frame: Frame): void => {
    const tag = element.localName;
    if (tag === 'br' || tag === 'hr') text += '\n';
    if (unreadable.has(tag) || isEditable(element)) return;
    if (stack.length > deepest) return void unread.push({ at: indexOf(element), because: 'too-deep' });
    const place = placeOf(element, frame.place);
    if (tag === 'iframe' || tag === 'frame') {
      const inner = documentOf(element as HTMLIFrameElement);
      if (inner?.body) return enter(inner.body, { ...place, sectioned: true }, frame);
      unread.push({ at: indexOf(element), because: inner ? 'not-loaded' : 'other-site' });
    }
    if (media.read(element, placed, place) || controls.read(element, placed, place)) return;
    if (tag === 'table') tables.push(readTable(element as HTMLTableElement, placed(element, place)));
    enter(element, place, frame);
  };

  const root = document.documentElement as Element | null;
  const lang = (root?.getAttribute('lang') ?? '').trim().toLowerCase();
  const declared = document.querySelector('main, [role="main"]') !== null;
  const start = (document.body as Element | null) ?? root;
  if (start)
    enter(start, { region: declared ? 'aside' : 'main', sectioned: false, shown: true, lang }, undefined);
  for (let visited = 1; stack.length > 0; visited += 1) {
    const frame = stack.at(-1)!;
    const node = frame.shown === null ? frame.next : (frame.shown[frame.position] ?? null);
    if (node === null) {
      if (frame.block) endBlock(frame.container, frame.place);
      stack.pop();
    } else {
      if (frame.shown === null) frame.next = node.nextSibling;
      frame.position += 1;
      if (node.nodeType === 3) text += (node as Text).data.replace(/\s+/g, ' ');
      else if (node.nodeType === 1) visit(node as Element, frame);
    }
    if (visited % breath === 0) yield;
  }
  return {
    elements,
    page: {
      url: cleanAddress(document.URL),
      title: fold(document.title),
      lang,
      blocks,
      links: links.all,
      forms: controls.forms,
      fields: controls.fields,
      tables,
      images: media.images,
      media: media.media,
      landmarks,
      unread,
    },
  };
}

function headingLevel(element: Element): number | null {
  const tag = element.localName;
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (element.getAttribute('role') !== 'heading') return null;
  return Number(element.getAttribute('aria-level')) || 2;
}

/** Text that somebody may be writing is never read. */
function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox';
}

/** What an element shows inside it: of an open shadow root what is there, of a slot what is put into it. */
function childrenOf(element: Element): Pick<Frame, 'next' | 'shown' | 'position'> {
  if (element.shadowRoot) return { next: element.shadowRoot.firstChild, shown: null, position: 0 };
  if (element.localName === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length > 0) return { next: null, shown: assigned, position: 0 };
  }
  return { next: element.firstChild, shown: null, position: 0 };
}

/** The document of a frame of the same site, or null: the browser does not let us look into others. */
function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
