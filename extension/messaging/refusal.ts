import type { OverlayProblem } from './protocol.ts';

/** Why a browser would not put a script into a page, from what it says. */
export function refusalIn(error: unknown): OverlayProblem {
  const message = error instanceof Error ? error.message : String(error);
  if (/chrome:|about:|extensions? gallery|restricted|cannot be scripted|webstore/i.test(message))
    return 'browser-page';
  return /permission|cannot access/i.test(message) ? 'no-permission' : 'failed';
}
