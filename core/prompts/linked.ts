import type { Link, TextBlock } from '#core/page/page-model';

/** What stands between links and says nothing. */
const between = /[\s|·•»›>/,;–-]/g;

/** Whether a block is links and nothing else: a choice, not a text. */
export function isLinked(block: TextBlock, links: readonly Link[] | undefined): boolean {
  if (links === undefined) return false;
  const linked = links.reduce((sum, { text }) => sum + text.replace(between, '').length, 0);
  return linked > 0 && linked >= block.text.replace(between, '').length * 0.9;
}
