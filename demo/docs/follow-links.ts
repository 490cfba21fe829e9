import { posix } from 'node:path';
import { bookPages, type BookPage } from './book.ts';

/** A link of a page, or a picture in it. */
export interface Target {
  /** Where it leads on the docs site; null where it leads nowhere there, and stays plain text. */
  readonly href: string | null;
}

const addressOf = new Map(bookPages.flatMap(({ source, path }) => (source === null ? [] : [[source, path]])));

/**
 * Where a link of a README leads on the docs site. Links between files become links between pages; pictures are
 * served beside them; a file that has no page is named and not linked.
 */
export function follow(href: string, { source }: Pick<BookPage, 'source'>): Target {
  if (/^(https?:|mailto:|tel:|#|\/)/.test(href)) return { href };
  const [file, anchor] = href.split('#');
  const path = posix.normalize(posix.join(posix.dirname(source ?? ''), file!));
  if (/\.(png|svg)$/.test(path)) return { href: `/docs/files/${posix.basename(path)}` };
  const page = addressOf.get(path) ?? addressOf.get(posix.join(path, 'README.md'));
  return { href: page === undefined ? null : `/docs/${page}${anchor ? `#${anchor}` : ''}` };
}
