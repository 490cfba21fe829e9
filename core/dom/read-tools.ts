import type { Tool } from '#core/page/page-model';
import { all, attribute, first, fits, holds, rootElement } from './read-node.ts';

/** Elements that are there for a script to fill; an error of a form field is often called feedback too. */
const places: readonly (readonly [Tool, string])[] = [
  [
    'feedback',
    ':is([id*="feedback" i], [class*="feedback" i]):not([class*="valid-feedback" i], [class*="has-feedback" i], [class*="control-feedback" i]), [id*="govmetric" i], [class*="govmetric" i], [class*="page-rating" i]',
  ],
  ['translation', '[id*="google_translate" i], [class*="google-translate" i], [class*="gtranslate" i]'],
  [
    'language-switch',
    ':is([class*="language-s" i], [id*="language-s" i], [class*="lang-s" i], [id*="lang-s" i]), :is(button, select, [role="button"]):is([aria-label*="language" i], [aria-label*="Cymraeg" i], [title*="Cymraeg" i]), option:is([lang|="cy"], [value="cy"])',
  ],
  [
    'reading-aid',
    '[id*="browsealoud" i], [class*="browsealoud" i], [class*="reciteme" i], [class*="recite-me" i]',
  ],
  [
    'chat',
    '[id*="livechat" i], [class*="livechat" i], [id*="live-chat" i], [class*="live-chat" i], [id*="webchat" i], [class*="webchat" i], [id*="web-chat" i], [class*="web-chat" i], [id*="chatbot" i], [class*="chatbot" i], [id*="chat-widget" i], [class*="chat-widget" i]',
  ],
];

/** Files that bring such a thing along. */
const files: readonly (readonly [Tool, RegExp])[] = [
  ['feedback', /feedback|govmetric|servmetric|usabilla|qualtrics|mopinion|uservoice|opinionlab/i],
  ['translation', /translate\.google|gtranslate|weglot|linguise/i],
  ['reading-aid', /browsealoud|reciteme|readspeaker|texthelp|speechstream/i],
  ['chat', /live-?chat|web-?chat|chatbot|chat-widget|tawk\.to|zopim|olark|liveperson|intercom/i],
];

/** Finds what scripts put into a page, now or later, as far as names of elements and files tell. */
export interface ToolFinder {
  /** An element came into the page, with all in it. */
  came(element: Element): void;
  /** An element may be called otherwise. */
  renamed(element: Element): void;
  /** What there is now, in steps. */
  steps(): Generator<void, readonly Tool[]>;
}

/** A finder that looks through the whole page once, and then at what came. */
export function toolFinder(document: Document): ToolFinder {
  const found = new Map<Tool, Element>();
  let isNew = true;
  let came = new Set<Element>();
  let renamed = new Set<Element>();
  return {
    came: (element) => void came.add(element),
    renamed: (element) => void renamed.add(element),
    *steps() {
      const root = rootElement(document);
      // What comes while this looks is for the next time.
      const [whole, now, called] = [isNew, came, renamed];
      isNew = false;
      came = new Set();
      renamed = new Set();
      for (const [tool] of places) {
        const before = found.get(tool);
        if (before && root && holds(root, before) && tells(before, tool)) continue;
        found.delete(tool);
        for (const element of (before || whole) && root ? [root] : now) {
          const telling = tells(element, tool) ? element : tellingIn(element, tool);
          if (telling && root && holds(root, telling)) found.set(tool, telling);
        }
        for (const element of called)
          if (tells(element, tool) && root && holds(root, element)) found.set(tool, element);
        yield;
      }
      return [...found.keys()].toSorted();
    },
  };
}

const placeOf = new Map(places);
const fileOf = new Map(files);

const loading = 'script[src], iframe[src]';

const tells = (element: Element, tool: Tool): boolean =>
  fits(element, placeOf.get(tool)!) || (fits(element, loading) && isFile(element, tool));

const isFile = (element: Element, tool: Tool): boolean =>
  fileOf.get(tool)?.test(attribute(element, 'src') ?? '') ?? false;

const tellingIn = (element: Element, tool: Tool): Element | null =>
  all(element, loading).find((each) => isFile(each, tool)) ?? first(element, placeOf.get(tool)!);
