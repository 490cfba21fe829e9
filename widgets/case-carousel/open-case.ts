import type { CaseStudy } from '#core/case-studies/case-study';
import type { LitElement } from 'lit';
import { everything } from './filter.ts';
import type { Actions } from './view.ts';

/** A carousel as a link to one of its cases sees it. */
export interface Linked {
  readonly element: LitElement;
  /** The cases that the filters choose from, and those that pass them at the moment. */
  cases(): { readonly chosen: readonly CaseStudy[]; readonly shown: readonly CaseStudy[] };
  readonly act: Pick<Actions, 'move' | 'setFilter'>;
}

/**
 * Opens the case of an id; `bring` brings the visitor to it as well. With no such case it shows the first one,
 * and returns what to tell the web team; else null.
 */
export async function openCase(id: string, carousel: Linked, bring: boolean): Promise<string | null> {
  const { element, cases, act } = carousel;
  const named = (study: CaseStudy) => study.id === id;
  if (!cases().chosen.some(named)) {
    act.move(0);
    return linkFault(id, carousel);
  }
  if (!cases().shown.some(named)) act.setFilter(everything);
  await element.updateComplete;
  const at = cases().shown.findIndex(named);
  act.move(at);
  await element.updateComplete;
  const slide = element.renderRoot.querySelector('.track')?.children[at] as HTMLElement | undefined;
  if (!bring || !slide) return null;
  slide.inert = false;
  slide.scrollIntoView({ block: 'start', inline: 'nearest' });
  slide.querySelector<HTMLElement>('.heading')?.focus({ preventScroll: true });
  return null;
}

function linkFault(id: string, { element, cases }: Linked): string | null {
  // A page may have several carousels: the link is for the one that has the case.
  if (document.querySelectorAll(element.localName).length > 1) return null;
  const known = cases()
    .chosen.map((study) => study.id)
    .join(', ');
  return `The address of the page names a case that is not shown here: "${id}". Visitors see the first one. There are: ${known}.`;
}
