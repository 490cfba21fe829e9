import type { Mode, Voice } from '#core/star/statements';
import type { Layout } from './flow.ts';

/** What a page sets may be anything: it is read as a mode. */
export const readMode = (mode: unknown): Mode => (mode === 'full' ? 'full' : 'quick');

/** What a page sets may be anything: it is read as a layout. */
export const readLayout = (layout: unknown): Layout => (layout === 'all' ? 'all' : 'one');

/** What a page sets may be anything: it is read as a voice, or as the one that fits the mode. */
export function readVoice(voice: unknown, mode: Mode): Voice {
  if (voice === 'team' || voice === 'resident') return voice;
  return mode === 'full' ? 'team' : 'resident';
}
