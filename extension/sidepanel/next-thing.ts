import type { Rule } from '#core/prompts/rule';
import { leftToAsk, progressOf } from './count-audit.ts';
import { pageInTab, type PanelState } from './panel-state.ts';
import type { Place } from './place.ts';

/** What to do next, and where in the panel that is done. */
export type NextThing =
  | { readonly step: 'open' | 'check' | 'case' | 'goOn'; readonly at: Place }
  | { readonly step: 'decide' | 'ask'; readonly n: number; readonly at: Place };

/** One thing to do next: the page first, then people, then the whole service, then the case for change. */
export function nextThing(state: PanelState, rules: readonly Rule[]): NextThing {
  const { audit, settings } = state;
  const page = pageInTab(state);
  if (audit === null || audit.pages.length === 0) return { step: 'open', at: { view: 'page' } };
  if (page !== null) {
    const { decided, of } = progressOf(page, rules, settings);
    if (decided < of) return { step: 'decide', n: of - decided, at: { view: 'page' } };
  }
  const left = leftToAsk(audit).length;
  if (left > 0) return { step: 'ask', n: left, at: { view: 'journey' } };
  if (audit.checks.length === 0) return { step: 'check', at: { view: 'check' } };
  // Without what people said there is no case worth making.
  if (audit.conversations.length > 0 && audit.businessCases.length === 0) {
    return { step: 'case', at: { view: 'case' } };
  }
  return { step: 'goOn', at: { view: 'files' } };
}
