import { quote } from './quote.ts';
import type { Detection, Subject } from './rule.ts';

/** A detection about what the page is about: the words of its heading, at the heading if it has one. */
export function atHeading({ content }: Subject): Detection {
  const heading = content.blocks.find(({ kind, text }) => kind === 'heading' && text === content.heading);
  return { ...(heading ? { at: heading.at } : {}), evidence: { quote: quote(content.heading) } };
}
