import type { Link, PageModel, TextBlock } from '#core/page/page-model';
import type { Content } from './content.ts';

/** A meaning further away is not found in time. */
const reach = 150;

/** What a sentence goes on with when it says what the word before it means. */
const told =
  /^[”’"']?(?: (?:service|services|care|team|scheme|support|money|housing|assessment|holder)s?){0,2} ?(?:\((?!pdf|word)[^)]{0,120}[ -][^)]{1,120}\)|(?:–|—|-|:) ?\p{L}+ \p{L}|,? (?:which|that|this) (?:is|are|means?)\b|, or (?:an? |the )\p{L}|,? (?:also|sometimes) (?:called|known)|,? meaning\b|(?:is|are) (?:an?|the|when|where|how|what|about|money|help|support|care|short|people|someone|for people who|a way|there to|designed to|meant to|homes?|equipment|payments?|somewhere|one of)\b|(?:means?|refers? to|describes?|involves?|stands? for)\b|(?:can |will |may |is there to )?(?:helps?|lets?|gives?|allows?|supports?|enables?|offers?|provides?|makes? sure) \p{L})/iu;

/** The next sentence tells. */
const toldNext =
  /^[^.!?\n]{0,90}[.!?:] (?:This|It|That|They|These|Here|By this)(?: \p{L}+)? (?:is|are|means?|helps?|lets?|gives?|can|involves?)\b/u;

/** What stands before a word that was just explained, or is about to be. */
const before =
  /(?:(?:called|known as|termed|named|as|mean by|meant by|means by) (?:an? |the |your )?|\bwhat (?:is|are|does) (?:an? |the |your )?|[\p{L}.,] \((?:also |or |the |an? |called |known as |sometimes ){0,3})["'“‘]?$/iu;

/** Pages that tell what words mean. */
const glossary =
  /\b(?:glossary|jargon|(?:words?|terms?) (?:we use|explained|mean)|what (?:the|these|our) words mean|plain english guide)\b/i;

/** Whether the page leads to a list of what words mean. */
export const hasGlossary = ({ links, blocks }: PageModel): boolean =>
  links.some(({ name }) => glossary.test(name)) ||
  blocks.some(({ kind, text }) => kind === 'heading' && glossary.test(text));

/** Whether a page tells what a word of it means, right where it stands. */
export function isExplained(
  { block, index, text }: { readonly block: TextBlock; readonly index: number; readonly text: string },
  page: PageModel,
  content: Content,
): boolean {
  const after = textAfter(block, index + text.length, content);
  if (told.test(after) || toldNext.test(after)) return true;
  if (before.test(block.text.slice(Math.max(0, index - 60), index))) return true;
  if (isTermOfList(block, text, content)) return true;
  const low = text.toLowerCase();
  return (
    page.marks.some((mark) => mark.kind === 'explained' && mark.text.toLowerCase().includes(low)) ||
    (content.linksIn.get(block) ?? []).some((link) => leadsTo(link, low))
  );
}

/** Of a heading that is the word alone, what stands below counts as well. */
function textAfter(block: TextBlock, end: number, content: Content): string {
  const own = block.text.slice(end, end + reach);
  const isLast = block.text.length - end < 20;
  if (block.kind === 'heading' || !isLast) return own;
  const next = content.allBlocks[content.allBlocks.indexOf(block) + 1];
  return next === undefined || next.kind === 'heading' ? own : `${own} ${next.text}`.slice(0, reach);
}

/** A term of a list or the heading of a section, with its explanation below. */
function isTermOfList(block: TextBlock, text: string, content: Content): boolean {
  if (!/^(?:heading|item|cell|label|other|button)$/.test(block.kind) || block.level === 1) return false;
  const alone = block.text.length - text.length <= (block.kind === 'heading' ? 12 : 2);
  if (!alone) return false;
  const next = content.allBlocks[content.allBlocks.indexOf(block) + 1];
  return next !== undefined && next.kind !== 'heading' && next.words >= 5;
}

/** A link that is the word itself leads to a page about it. */
const leadsTo = ({ kind, text }: Link, low: string): boolean =>
  /^(?:page|fragment)$/.test(kind) &&
  text.toLowerCase().includes(low) &&
  text.length - low.length <= 14 &&
  !/\b(?:apply|book|form)\b/i.test(text);
