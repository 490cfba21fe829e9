import { all, attribute, first, ownerDocument, parentElement, windowOf } from './read-node.ts';

/** Names of types as people and style sheets write them. */
const type = /(?:^|[^a-z])(?:pdf|docx?|word|xlsx?|excel|odt|ods|rtf|csv|[kmg]b)(?![a-z])/i;

/** Names that style sheets hang a picture of the type on. */
const mark = /(?:^|[-_\s])(?:pdf|docx?|msword|xlsx?|excel|mime)(?:[-_\s]|$)/i;

/** A rule that writes the type behind links to documents. */
const written = /\.(?:pdf|docx?|xlsx?)\b[^{}]{0,200}\{[^{}]{0,500}(?:content|background)/i;

/** Whether a picture or a style sheet shows the type of the document that a link leads to. */
export function showsType(link: Element): boolean {
  if (type.test(attribute(link, 'title') ?? '') || first(link, pictures) !== null) return true;
  const parent = parentElement(link);
  if ([link, parent].some((each) => each !== null && mark.test(attribute(each, 'class') ?? ''))) return true;
  const document = ownerDocument(link);
  const view = document && windowOf(document);
  if (!document || !view) return document !== null && writtenInSheets(document);
  return (
    [':after', ':before'].some((part) => type.test(view.getComputedStyle(link, part).content)) ||
    type.test(view.getComputedStyle(link).backgroundImage.slice(0, 500))
  );
}

const pictures = '[class*="pdf" i], [class*="file-word" i], [class*="file-excel" i]';

/** A document without a window does not change under us: its sheets are looked at once. */
const known = new WeakMap<Document, boolean>();

/** Without a window nothing is laid out: only sheets in the page itself can be looked at. */
function writtenInSheets(document: Document): boolean {
  const before = known.get(document);
  if (before !== undefined) return before;
  const found = all(document, 'style').some((sheet) =>
    written.test((sheet.textContent ?? '').slice(0, 50_000)),
  );
  known.set(document, found);
  return found;
}
