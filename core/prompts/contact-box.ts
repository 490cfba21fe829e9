import type { TextBlock } from '#core/page/page-model';

/** What stands round a block in the same part of the page: from its heading on, and no further than so many blocks. */
export function boxRound(
  block: number,
  blocks: readonly TextBlock[],
  { before = 12, after = 12 } = {},
): readonly TextBlock[] {
  const { region } = blocks[block]!;
  let first = block;
  while (first > 0 && block - first < before && blocks[first]!.kind !== 'heading') {
    if (blocks[first - 1]!.region !== region) break;
    first -= 1;
  }
  let end = block + 1;
  while (end < blocks.length && end - block <= after) {
    if (blocks[end]!.kind === 'heading' || blocks[end]!.region !== region) break;
    end += 1;
  }
  return blocks.slice(first, end);
}
