import type { TextBlock } from '#core/page/page-model';
import { attribute, has, tagOf } from './read-node.ts';

const unreadable = new Set(
  'script style template noscript canvas object embed map datalist head math progress meter svg output'.split(
    ' ',
  ),
);

const fields = new Set(['input', 'select', 'textarea', 'option', 'optgroup']);

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr slot'.split(
    ' ',
  ),
);

const blocks = new Map<string, TextBlock['kind']>([
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

/** What kind of block the text of an element is, where it is no heading. */
export const blockKind = (tag: string): TextBlock['kind'] => blocks.get(tag) ?? 'other';

/** Whether an element stands in a line of text rather than beginning one of its own. */
export const isInline = (tag: string): boolean => inline.has(tag);

/** Whether an element is something that a person fills in, or a part of it. */
export const isField = (tag: string): boolean => fields.has(tag);

/** Whether nothing in an element is for people to read, or somebody may be writing in it. */
export const isUnread = (element: Element, tag = tagOf(element)): boolean =>
  unreadable.has(tag) || isEditable(element);

/** Text that somebody may be writing is never read. */
export function isEditable(element: Element): boolean {
  const editable = attribute(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return has(element, 'role') && /^\s*(textbox|searchbox|combobox)\b/i.test(attribute(element, 'role')!);
}
