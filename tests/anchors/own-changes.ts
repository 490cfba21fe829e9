import { anchorIndex } from '#core/dom/anchor-index';
import { describe } from '#core/dom/describe';
import { locate } from '#core/dom/locate';
import type { Verdict } from './judge.ts';

/** Numbers from 0 to 1 that come out the same in every run. */
type Chance = () => number;

/**
 * A change to a page. The elements that are kept stay the same objects, so that the truth is known. Those that it
 * returns are so changed that finding them and giving them up are both right.
 */
type Change = (document: Document, targets: readonly Element[], chance: Chance) => readonly Element[] | void;

const deleteThird: Change = (_, targets, chance) => {
  for (const target of targets) if (chance() < 1 / 3) target.remove();
};

const changeWord: Change = (document, targets, chance) => {
  for (const target of targets) {
    const text = textNodesIn(document, target).find(({ data }) => data.trim().length > 3);
    if (!text) continue;
    const words = text.data.split(' ');
    words[Math.floor(chance() * words.length)] = 'something';
    text.data = words.join(' ');
  }
};

const addNearCopies: Change = (_, targets, chance) => {
  for (const target of targets) {
    const stands = targets.some(
      (other) => other !== target && (other.contains(target) || target.contains(other)),
    );
    if (stands || chance() < 0.5 || /^(td|th|input|img|select|textarea)$/.test(target.localName)) continue;
    const copy = target.cloneNode(true) as Element;
    copy.removeAttribute('id');
    copy.append(' and Northfield');
    target.after(copy);
  }
};

const sortLists: Change = (document) => {
  for (const list of document.querySelectorAll('ul, ol, tbody')) {
    list.append(
      ...Array.from(list.children).toSorted((a, b) =>
        (b.textContent ?? '').trim().localeCompare((a.textContent ?? '').trim()),
      ),
    );
  }
};

const turnSections: Change = (document) => {
  const main = document.querySelector('main');
  if (main) main.append(...Array.from(main.children).toReversed());
};

const dressUp: Change = (document, targets) => {
  const banner = document.createElement('div');
  banner.innerHTML = '<p>Some services change over the holidays.</p><a href="/holidays">Read more</a>';
  document.body.prepend(banner);
  for (const element of document.querySelectorAll('[class], [id]')) {
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
  for (const target of targets) {
    if (target.localName !== 'p') continue;
    const card = document.createElement('div');
    target.replaceWith(card);
    card.append(target);
  }
};

const swapLetters: Change = (document, targets, chance) => {
  for (const target of targets) {
    const text = textNodesIn(document, target).find(({ data }) => data.trim().length > 3);
    if (!text) continue;
    const start = text.data.length - text.data.trimStart().length;
    const at = start + 1 + Math.floor(chance() * (text.data.trim().length - 2));
    text.data =
      text.data.slice(0, at) + text.data.charAt(at + 1) + text.data.charAt(at) + text.data.slice(at + 2);
  }
};

const rewriteThird: Change = (_, targets, chance) => {
  const rewritten = targets.filter(
    (target) => target.children.length === 0 && target.textContent && chance() < 1 / 3,
  );
  for (const target of rewritten) target.textContent = 'Nothing that was here before is said any more';
  return targets.filter((target) => rewritten.some((each) => target.contains(each)));
};

const addRows: Change = (document) => {
  for (const list of document.querySelectorAll('ul, ol, tbody')) {
    const copy = list.firstElementChild?.cloneNode(true) as Element | undefined;
    if (!copy) continue;
    for (const text of textNodesIn(document, copy)) text.data = text.data.replace(/\S+/g, 'new');
    list.prepend(copy);
  }
};

/** Changes of our own, one by one and several at once. */
const changes: Readonly<Record<string, readonly Change[]>> = {
  'a third deleted': [deleteThird],
  'a word changed in each': [changeWord],
  'near copies added': [addNearCopies],
  'lists in another order': [sortLists],
  'sections in another order': [turnSections],
  'another look': [dressUp],
  'a third deleted, a word changed in the rest': [deleteThird, changeWord],
  'a third deleted, near copies of the rest added': [deleteThird, addNearCopies],
  'another look, a third deleted, lists in another order': [dressUp, deleteThird, sortLists],
  'another look, a word changed in each, sections in another order': [dressUp, changeWord, turnSections],
  'two letters swapped in each': [swapLetters],
  'a third rewritten': [rewriteThird],
  'rows and items added': [addRows],
  'a third deleted, two letters swapped in the rest': [deleteThird, swapLetters],
  'rows and items added, another look, a third deleted': [addRows, dressUp, deleteThird],
};

const kinds =
  ':is(h1, h2, h3, p, li, a, button, input, select, textarea, img, td, dt, dd, label, summary, legend)';

/** Makes all changes to a page and judges what is found after each. Runs in a browser. */
export function judgeOwnChanges(html: string, page: string): Record<string, Verdict[]> {
  return Object.fromEntries(
    Object.entries(changes).map(([name, steps]) => {
      const old = Document.parseHTMLUnsafe(html);
      const now = Document.parseHTMLUnsafe(html);
      const targets = Array.from(old.querySelectorAll(kinds));
      const twins = Array.from(now.querySelectorAll(kinds));
      const chance = chanceFrom(`${page} ${name}`);
      const either = new Set(steps.flatMap((step) => step(now, twins, chance) ?? []));
      const oldIndex = anchorIndex(old);
      const nowIndex = anchorIndex(now);
      const verdicts = targets.map((target, number): Verdict => {
        const twin = twins[number]!;
        const anchor = describe(target, oldIndex);
        const located = locate(anchor, nowIndex);
        const found = located?.element ?? null;
        const right =
          found !== null && (twin === found || (twin.contains(found) && textOf(twin) === textOf(found)));
        return {
          id: String(number),
          expect: expectationOf(target, twin, either),
          got: found === null ? 'none' : right ? 'right' : 'wrong',
          differs: found !== null && textOf(target) !== textOf(found),
          changed: located?.changed ?? false,
          bytes: new TextEncoder().encode(JSON.stringify(anchor)).length,
          story: `${nameOf(target)} → ${found ? nameOf(found) : 'nothing'}`,
        };
      });
      return [name, verdicts];
    }),
  );
}

function expectationOf(target: Element, twin: Element, either: ReadonlySet<Element>): Verdict['expect'] {
  if (!twin.isConnected) return 'orphan';
  const emptied = textOf(target) !== '' && textOf(twin) === '';
  return emptied || either.has(twin) ? 'found-or-orphan' : 'found';
}

function chanceFrom(seed: string): Chance {
  let state = 7;
  for (const letter of seed) state = (Math.imul(state, 31) + letter.charCodeAt(0)) | 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
}

function textNodesIn(document: Document, element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, '');

const nameOf = (element: Element): string =>
  `${element.localName} "${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 50)}"`;
