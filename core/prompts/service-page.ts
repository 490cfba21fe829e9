import type { Subject } from './rule.ts';

/** On shorter pages nothing can be said to be missing. */
const fewest = 80;

/** Whether a page helps people to get something done, in English, at such length that one may ask what it leaves out. */
export const isServicePage = ({ content }: Subject): boolean =>
  content.english && content.kind === 'service' && content.words >= fewest;

/** Whether the content says something, folded parts included, or any link of the page leads to where it is said. */
export const says = ({ page, content }: Subject, pattern: RegExp): boolean =>
  pattern.test(content.text) || page.links.some(({ name }) => pattern.test(name));
