import type { Placed } from '#core/page/page-model';
import { countWords } from '#core/text/words';
import { fold } from './fold.ts';
import { Gathering } from './gathering.ts';
import { headingLevel } from './heading-level.ts';
import { stands, type KeptParts } from './kept-parts.ts';
import { itself, type Gathered, type Part } from './piece.ts';
import { isBold, isBoldThroughout } from './read-emphasis.ts';
import { pieceReader } from './read-element.ts';
import { documentOf, hasPage, isBlank } from './read-frame.ts';
import { blockKind, isEditable, isInline, isUnread } from './read-kinds.ts';
import {
  around,
  attribute,
  bodyOf,
  dataOf,
  designMode,
  holds,
  nodeType,
  parentElement,
  rootElement,
  tagOf,
} from './read-node.ts';
import { regionOf, type Place } from './regions.ts';
import type { ToldBefore } from './told-before.ts';
import { isVisible } from './visible.ts';
import { frameOf, pass, upcoming, type Frame } from './walk-frame.ts';

/** What a walk knows of the page and of walks before it. */
export interface Before {
  readonly document: Document;
  readonly live: boolean;
  /** The element that holds the content, or null. */
  readonly main: Element | null;
  readonly kept: KeptParts;
  /** Elements in which nothing may be kept. */
  readonly renewed: WeakSet<Node>;
  /** Whether there has been a walk, so that something may be kept. */
  readonly again: boolean;
  /** The number of an element in the list of the reader. */
  numberOf(element: Element): number;
  /** Whatever comes to have one of these ids has a say in an element. */
  want(ids: readonly string[], element: Element): void;
  readonly told: ToldBefore;
  /** A name with a dash: it may come to have a shadow root, and nothing tells of it. */
  mayHost(element: Element): void;
  /** Neighbours of so many nodes together are kept as one part. */
  readonly partWeight: number;
  /** A shadow root or the document of a frame will be read. */
  meet(root: Document | ShadowRoot): void;
}

/** What a walk brought. */
export interface Walked {
  readonly gathered: Gathered;
  /** The nodes that were looked at. */
  readonly visited: number;
}

/** Deeper than this nothing is read: it would be a mistake in the page, or a trap. */
const deepest = 3_000;

/** After so many nodes the walk stops for a breath, so that a long page does not hold up the browser. */
const breath = 200;

/** No more text than this is read, of one block and of the whole page. */
const longestBlock = 20_000;
const longestPage = 2_000_000;

/** Walks over a page in steps, past the parts that are kept and as they were. */
export function* walk(before: Before): Generator<void, Walked> {
  const { document, live, main, kept, renewed, again, partWeight, numberOf } = before;
  const out = new Gathering();
  const stack: Frame[] = [];
  let text = '';
  let visited = 0;

  const placed = (element: Element, place: Place): Placed => ({
    at: numberOf(element),
    region: place.region,
    shown: place.shown,
  });

  /** How far down in the stack the outermost element stands that holds all who have a say in an element. */
  const reachOf = (element: Element, sayers: readonly Element[]): number =>
    sayers.reduce((least, sayer) => {
      let at: Element | null = element;
      while (at !== null && !holds(at, sayer)) at = parentElement(at);
      return at === element
        ? least
        : Math.min(
            least,
            stack.findLastIndex((frame) => frame.element === at),
          );
    }, itself);

  const pieces = pieceReader(out, placed, reachOf, before.want);

  const take = (data: string, container: Element): void => {
    if (out.letters > longestPage) return;
    out.letters += data.length;
    if (text.length < longestBlock) grow(data.slice(0, longestBlock).replace(/\s+/g, ' '));
    if (out.letters > longestPage) unread(container, 'too-long');
  };

  /** White space at the beginning would be folded away: without it the walk knows that no text is open. */
  const grow = (more: string): void => {
    if (text !== '' || (more !== ' ' && more !== '\n')) text += more;
  };

  const unread = (element: Element, because: 'other-site' | 'not-loaded' | 'too-deep' | 'too-long'): void =>
    void out.gathered.push({ kind: 'unread', it: { at: numberOf(element), because }, reach: itself });

  /** Ends the run of text that has been gathered: it becomes a block, if there is anything in it. */
  const endBlock = (container: Element, place: Place): void => {
    if (text === '') return;
    const gathered = fold(text);
    text = '';
    if (gathered === '') return;
    const level = headingLevel(container);
    const kind = level === null ? blockKind(tagOf(container)) : 'heading';
    const mayBeBold = (kind === 'paragraph' || kind === 'other') && isBoldThroughout(container);
    const table = mayBeBold ? around(container, 'table') : null;
    out.gathered.push({
      kind: 'block',
      it: before.told.same(container, {
        ...placed(container, place),
        kind,
        level,
        text: gathered,
        words: countWords(gathered),
        lang: place.lang,
        bold: mayBeBold && isBold(container),
      }),
      reach: table === null ? itself : reachOf(container, [table]),
    });
  };

  const enter = (element: Element, place: Place, tag: string, renew: boolean): void => {
    const frame = stack.at(-1);
    // A skip link is a line of its own, though a link is not.
    const block = !isInline(tag) || place.region !== frame?.place.region;
    if (block && frame) endBlock(frame.container, frame.place);
    pieces.inText(element, tag, place);
    if (tag.includes('-')) before.mayHost(element);
    const container = block || !frame ? element : frame.container;
    const next = frameOf(element, tag, place, stack.length, container, block, renew);
    if (next.inside !== element) before.meet(next.inside as ShadowRoot);
    stack.push(next);
  };

  const placeOf = (element: Element, tag: string, frame: Frame): Place => {
    const outer = tag === 'summary' ? frame.outside : frame.place;
    const region = element === main ? 'main' : regionOf(element, tag, outer);
    const lang = languageOf(element);
    const shown = outer.shown && isSeen(element);
    const sectioned = outer.sectioned || region === 'main' || tag === 'article' || tag === 'section';
    if (region !== null && region !== 'cookies')
      out.gathered.push({ kind: 'landmark', it: { at: numberOf(element), region }, reach: itself });
    if (region === null && lang === null && shown === outer.shown && sectioned === outer.sectioned)
      return outer;
    return { region: region ?? outer.region, sectioned, shown, lang: lang ?? outer.lang };
  };

  const isSeen = (element: Element): boolean => {
    const is = isVisible(element, live);
    (is ? out.seen : out.unseen).push(element);
    return is;
  };

  const visit = (element: Element, frame: Frame): void => {
    const tag = tagOf(element);
    if (tag === 'br' || tag === 'hr') return grow('\n');
    if (isUnread(element, tag)) return;
    if (stack.length > deepest) return unread(element, 'too-deep');
    const place = placeOf(element, tag, frame);
    // Words that a line does not show would make the line say what nobody reads.
    if (!place.shown && frame.place.shown && isInline(tag)) return;
    const renew = renewed.delete(element) || frame.renew;
    if (tag === 'iframe' || tag === 'frame') {
      pieces.puzzle(element, tag, place);
      const inner = documentOf(element);
      const blank = inner !== null && isBlank(inner);
      const body = inner && bodyOf(inner);
      if (blank) before.meet(inner);
      else if (body && !isEditable(body) && !isDesigned(inner)) {
        const root = rootElement(inner);
        before.meet(inner);
        const lang = languageOf(body) ?? (root && languageOf(root)) ?? place.lang;
        return enter(body, { ...place, sectioned: true, lang }, 'body', renewed.delete(body) || renew);
      }
      if (!blank || hasPage(element)) unread(element, inner || !live ? 'not-loaded' : 'other-site');
    } else pieces.puzzle(element, tag, place);
    if (tag === 'input' && isPressed(element)) return readButton(element, place, frame);
    if (!pieces.whole(element, tag, place)) enter(element, place, tag, renew);
  };

  /** What a button says is written in the page; it is not what a person filled in. */
  const readButton = (element: Element, place: Place, frame: Frame): void => {
    endBlock(frame.container, frame.place);
    text = attribute(element, 'value') ?? '';
    endBlock(element, place);
  };

  const cut = (frame: Frame, start: NonNullable<Frame['run']>, after: Node | null): void => {
    if (out.letters > longestPage) return;
    const part = out.cut(start, after, frame);
    before.told.several(frame.container);
    // Where an element outside of it has a say in it, nobody would know that it is not as it was.
    if (part.reach > frame.depth) kept.keep(part);
  };

  /** Keeps what has come together, where no text is open. A child that is large is kept by itself. */
  const settle = (frame: Frame, next: Node | null): void => {
    const { run, child } = frame;
    if (child !== null && out.weight - child.weight >= partWeight) cut(frame, child, next);
    else if (run !== null && out.weight - run.weight >= partWeight) cut(frame, run, next);
    else return;
    frame.run = frame.child = null;
  };

  /** The part that begins here, if it is as it was; else it is forgotten. */
  const partAt = (node: Node, frame: Frame, isBorder: boolean): Part | null => {
    const part = kept.at(node);
    if (part === undefined) return null;
    const isAsItWas =
      isBorder &&
      !frame.renew &&
      !kept.isTouched(part) &&
      stands(part, frame) &&
      out.letters + part.letters <= longestPage;
    if (isAsItWas) return part;
    kept.drop(node);
    return null;
  };

  const root = rootElement(document);
  const start = bodyOf(document) ?? root;
  if (start && root && !isEditable(root) && !isUnread(start) && !isDesigned(document)) {
    const region = main === null || start === main ? 'main' : 'other';
    const lang = languageOf(start) ?? languageOf(root) ?? '';
    enter(start, { region, sectioned: start === main, shown: true, lang }, 'body', renewed.delete(start));
  }
  for (; stack.length > 0; visited += 1) {
    const frame = stack.at(-1)!;
    const node = upcoming(frame);
    const isBorder = text === '' && frame.shown === null;
    if (isBorder) settle(frame, node);
    const part = again && node !== null ? partAt(node, frame, isBorder) : null;
    if (part !== null) {
      out.take(part);
      frame.next = part.after;
      frame.run = frame.child = null;
    } else if (node === null) {
      if (frame.block) endBlock(frame.container, frame.place);
      stack.pop();
    } else {
      if (isBorder) {
        frame.child = out.startAt(node);
        frame.run ??= frame.child;
      }
      pass(frame, node);
      out.weight += 1;
      const type = nodeType(node);
      if (type === 3) take(dataOf(node as Text), frame.container);
      else if (type === 1) visit(node as Element, frame);
    }
    if (visited % breath === breath - 1) yield;
  }
  return { gathered: out.gathered, visited };
}

function languageOf(element: Element): string | null {
  const lang = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
  return lang === null ? null : lang.trim().toLowerCase();
}

const isDesigned = (document: Document): boolean => designMode(document) === 'on';

const isPressed = (input: Element): boolean => /^(submit|button)$/i.test(attribute(input, 'type') ?? '');
