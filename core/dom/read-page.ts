import { cleanAddress } from '#core/page/address';
import type { Landmark, PageModel, Placed, TextBlock, Unread } from '#core/page/page-model';
import { countWords } from '#core/text/words';
import { fold } from './fold.ts';
import { headingLevel } from './heading-level.ts';
import { alternatesOf } from './read-alternates.ts';
import { controlsOf } from './read-controls.ts';
import { deadAnchorsOf } from './read-dead-anchors.ts';
import { isBold } from './read-emphasis.ts';
import { readPuzzles, refreshOf } from './read-gates.ts';
import { isEditable, isInline, isUnread } from './read-kinds.ts';
import { readLinks } from './read-link.ts';
import { findMain } from './read-main.ts';
import { readMarks } from './read-marks.ts';
import { readMedia } from './read-media.ts';
import {
  addressOf,
  attribute,
  bodyOf,
  dataOf,
  designMode,
  firstChild,
  has,
  nextSibling,
  nodeType,
  rootElement,
  shadowRootOf,
  tagOf,
  titleOf,
  windowOf,
} from './read-node.ts';
import { readTable } from './read-table.ts';
import { toolsOf } from './read-tools.ts';
import { regionOf, type Place } from './regions.ts';
import { isFolded, isVisible } from './visible.ts';

/** A page that was read: the plain model, and the elements that its `at` numbers mean. */
export interface Reading {
  readonly page: PageModel;
  readonly elements: readonly Element[];
}

/** Deeper than this nothing is read: it would be a mistake in the page, or a trap. */
const deepest = 3_000;

/** After so many nodes the walk stops for a breath, so that a long page does not hold up the browser. */
const breath = 400;

/** No more text than this is read, of one block and of the whole page. */
const longestBlock = 20_000;
const longestPage = 2_000_000;

const kinds = new Map<string, TextBlock['kind']>([
  ['p', 'paragraph'],
  ['li', 'item'],
  ['dd', 'item'],
  ['dt', 'item'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['caption', 'label'],
  ['blockquote', 'quote'],
  ['pre', 'code'],
  ['legend', 'label'],
  ['label', 'label'],
  ['button', 'button'],
  ['input', 'button'],
]);

/** An element that the walk is inside of. */
interface Frame {
  /** The child to visit next, where children follow one another. */
  next: Node | null;
  /** The children to visit, where a slot shows them. */
  readonly shown: readonly Node[] | null;
  position: number;
  readonly place: Place;
  /** Where the element itself stands: its summary can be seen while it is folded. */
  readonly outside: Place;
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
  const live = windowOf(document) !== null;
  const elements: Element[] = [];
  const indexes = new Map<Element, number>();
  const blocks: TextBlock[] = [];
  const landmarks: Landmark[] = [];
  const unread: Unread[] = [];
  const stack: Frame[] = [];
  let text = '';
  let length = 0;

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
  const marks = readMarks();
  const controls = controlsOf();
  const media = readMedia();
  const gates = readPuzzles();
  const tables: PageModel['tables'][number][] = [];
  const main = findMain(document, live);

  const take = (data: string, container: Element): void => {
    if (length > longestPage) return;
    length += data.length;
    if (text.length < longestBlock) text += data.slice(0, longestBlock).replace(/\s+/g, ' ');
    if (length > longestPage) unread.push({ at: indexOf(container), because: 'too-long' });
  };

  /** Ends the run of text that has been gathered: it becomes a block, if there is anything in it. */
  const endBlock = (container: Element, place: Place): void => {
    if (text === '') return;
    const gathered = fold(text);
    text = '';
    if (gathered === '') return;
    links.endBlock(blocks.length);
    marks.endBlock(blocks.length);
    const level = headingLevel(container);
    const kind = level === null ? (kinds.get(tagOf(container)) ?? 'other') : 'heading';
    blocks.push({
      ...placed(container, place),
      kind,
      level,
      text: gathered,
      words: countWords(gathered),
      lang: place.lang,
      bold: (kind === 'paragraph' || kind === 'other') && isBold(container),
    });
  };

  const enter = (element: Element, place: Place, tag: string): void => {
    const frame = stack.at(-1);
    // A skip link is a line of its own, though a link is not.
    const block = !isInline(tag) || place.region !== frame?.place.region;
    if (block && frame) endBlock(frame.container, frame.place);
    if (tag === 'a' && has(element, 'href')) links.begin(element, placed(element, place));
    marks.begin(element, placed, place);
    stack.push({
      ...childrenOf(element, tag),
      place: isFolded(element) ? { ...place, shown: false } : place,
      outside: place,
      container: block || !frame ? element : frame.container,
      block,
    });
  };

  const placeOf = (element: Element, tag: string, frame: Frame): Place => {
    const around = tag === 'summary' ? frame.outside : frame.place;
    const region = element === main ? 'main' : regionOf(element, tag, around);
    const lang = languageOf(element);
    const shown = around.shown && isVisible(element, live);
    const sectioned = around.sectioned || region === 'main' || tag === 'article' || tag === 'section';
    if (region !== null && region !== 'cookies') landmarks.push({ at: indexOf(element), region });
    if (region === null && lang === null && shown === around.shown && sectioned === around.sectioned)
      return around;
    return { region: region ?? around.region, sectioned, shown, lang: lang ?? around.lang };
  };

  const visit = (element: Element, frame: Frame): void => {
    const tag = tagOf(element);
    if (tag === 'br' || tag === 'hr') return void (text += '\n');
    if (isUnread(element, tag)) return;
    if (stack.length > deepest) return void unread.push({ at: indexOf(element), because: 'too-deep' });
    const place = placeOf(element, tag, frame);
    // Words that a line does not show would make the line say what nobody reads.
    if (!place.shown && frame.place.shown && isInline(tag)) return;
    gates.read(element, tag, placed, place);
    if (tag === 'iframe' || tag === 'frame') {
      const inner = documentOf(element as HTMLIFrameElement);
      const body = inner && bodyOf(inner);
      if (body && !isEditable(body) && !isDesigned(inner)) {
        const root = rootElement(inner);
        const lang = languageOf(body) ?? (root && languageOf(root)) ?? place.lang;
        return enter(body, { ...place, sectioned: true, lang }, 'body');
      }
      unread.push({ at: indexOf(element), because: inner || !live ? 'not-loaded' : 'other-site' });
    }
    if (tag === 'input' && isPressed(element)) return readButton(element, place, frame);
    if (media.read(element, tag, placed, place) || controls.read(element, tag, placed, place)) return;
    if (tag === 'table') tables.push(readTable(element as HTMLTableElement, placed(element, place)));
    enter(element, place, tag);
  };

  /** What a button says is written in the page; it is not what a person filled in. */
  const readButton = (element: Element, place: Place, frame: Frame): void => {
    endBlock(frame.container, frame.place);
    text = attribute(element, 'value') ?? '';
    endBlock(element, place);
  };

  const root = rootElement(document);
  const lang = (root && languageOf(root)) ?? '';
  const start = bodyOf(document) ?? root;
  if (start && root && !isEditable(root) && !isUnread(start) && !isDesigned(document)) {
    enter(
      start,
      {
        region: main === null || start === main ? 'main' : 'other',
        sectioned: start === main,
        shown: true,
        lang: languageOf(start) ?? lang,
      },
      'body',
    );
  }
  for (let visited = 1; stack.length > 0; visited += 1) {
    const frame = stack.at(-1)!;
    const node = frame.shown === null ? frame.next : (frame.shown[frame.position] ?? null);
    if (node === null) {
      if (frame.block) endBlock(frame.container, frame.place);
      stack.pop();
    } else {
      if (frame.shown === null) frame.next = nextSibling(node);
      frame.position += 1;
      const type = nodeType(node);
      if (type === 3) take(dataOf(node as Text), frame.container);
      else if (type === 1) visit(node as Element, frame);
    }
    if (visited % breath === 0) yield;
  }
  return {
    elements,
    page: {
      url: cleanAddress(addressOf(document)),
      title: fold(titleOf(document)).slice(0, 500),
      lang,
      blocks,
      links: links.all,
      marks: marks.all,
      forms: controls.forms,
      fields: controls.fields,
      tables,
      images: media.images,
      media: media.media,
      landmarks,
      unread,
      alternates: alternatesOf(document),
      deadAddresses: deadAnchorsOf(document, links.all, live),
      tools: toolsOf(document),
      puzzles: gates.puzzles,
      refresh: refreshOf(document),
    },
  };
}

function languageOf(element: Element): string | null {
  const lang = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
  return lang === null ? null : lang.trim().toLowerCase();
}

const isDesigned = (document: Document): boolean => designMode(document) === 'on';

const isPressed = (input: Element): boolean => /^(submit|button)$/i.test(attribute(input, 'type') ?? '');

/** What an element shows inside it: of an open shadow root what is there, of a slot what is put into it. */
function childrenOf(element: Element, tag: string): Pick<Frame, 'next' | 'shown' | 'position'> {
  const inside = shadowRootOf(element);
  if (inside !== null) return { next: firstChild(inside), shown: null, position: 0 };
  if (tag === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes({ flatten: true });
    if (assigned.length > 0) return { next: null, shown: assigned, position: 0 };
  }
  return { next: firstChild(element), shown: null, position: 0 };
}

/** The document of a frame of the same site, or null: the browser does not let us look into others. */
function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
