import type { TextBlock } from '#core/page/page-model';

/** A heading and what stands under it, up to the next heading. */
export interface Section {
  /** Null for what stands before the first heading. */
  readonly heading: TextBlock | null;
  readonly blocks: readonly TextBlock[];
}

/** Divides the content of a page at its headings. */
export function sectionsOf(blocks: readonly TextBlock[]): readonly Section[] {
  const found: { heading: TextBlock | null; blocks: TextBlock[] }[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') found.push({ heading: block, blocks: [] });
    else found.at(-1)!.blocks.push(block);
  }
  return found.filter((section) => section.heading !== null || section.blocks.length > 0);
}
