import { attribute, tagOf } from './read-node.ts';

/** The level of a heading, by its tag or by its role, or null for anything else. */
export function headingLevel(element: Element): number | null {
  const [, level] = /^h([1-6])$/.exec(tagOf(element)) ?? [];
  if (level !== undefined) return Number(level);
  if (attribute(element, 'role') !== 'heading') return null;
  const stated = Number(attribute(element, 'aria-level'));
  return Number.isInteger(stated) && stated > 0 ? Math.min(stated, 6) : 2;
}
