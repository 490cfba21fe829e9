import type { Mode } from '#core/star/statements';

/**
 * Whether a result of a link is for this self-check. Where a page has several, it is for the first of its
 * mode, or else for the first.
 */
export function isFor(check: Element, mode: Mode | null): boolean {
  const all = [...document.querySelectorAll(check.localName)];
  if (!all.includes(check)) return true;
  const modeOf = (each: Element) => (each.getAttribute('mode') === 'full' ? 'full' : 'quick');
  return check === (all.find((each) => modeOf(each) === mode) ?? all[0]);
}
