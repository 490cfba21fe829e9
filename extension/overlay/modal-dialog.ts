import { all } from '#core/dom/read-node';
import type { PageRoot } from './page-roots.ts';

/**
 * Finds the modal dialog that is on top, or null. Browsers do not tell the order, so it is remembered: the one that
 * was seen last is on top, and of those seen at once the one that stands last.
 */
export function topDialog(roots: () => readonly PageRoot[]): () => Element | null {
  let seen: readonly Element[] = [];
  return () => {
    const open = roots()
      .filter((root) => root.nodeType === 11 || (root as Document).defaultView?.frameElement === null)
      .flatMap((root) => all(root, 'dialog:modal'));
    seen = [
      ...seen.filter((dialog) => open.includes(dialog)),
      ...open.filter((dialog) => !seen.includes(dialog)),
    ];
    return seen.at(-1) ?? null;
  };
}
