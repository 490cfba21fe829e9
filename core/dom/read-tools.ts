import type { Tool } from '#core/page/page-model';
import { all, attribute, first, rootElement } from './read-node.ts';

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

/** What scripts put into a page, now or later, as far as names of elements and files tell. */
export function toolsOf(document: Document): readonly Tool[] {
  const found = new Set<Tool>();
  for (const loaded of all(document, 'script[src], iframe[src]')) {
    const address = attribute(loaded, 'src')!;
    for (const [tool, file] of files) if (file.test(address)) found.add(tool);
  }
  const root = rootElement(document);
  for (const [tool, place] of places)
    if (root !== null && !found.has(tool) && first(root, place) !== null) found.add(tool);
  return [...found].toSorted();
}
