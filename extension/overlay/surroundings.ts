import type { Rule } from '#core/prompts/rule';
import type { Send } from '../messaging/messenger.ts';
import type { ToBackground } from '../messaging/protocol.ts';
import type { AllWords } from './words.ts';

/** What the overlay needs from outside. */
export interface Surroundings {
  readonly document: Document;
  readonly send: Send<ToBackground>;
  readonly words: AllWords;
  readonly rules: readonly Rule[];
  now(): Date;
  newId(): string;
  /** False once the extension was updated or turned off: then nothing can be saved from here. */
  alive(): boolean;
  /** Whether a person did it, and not a script of the page. */
  isByPerson(event: Event): boolean;
  /** Closed, but for tests that look inside. */
  readonly mode: ShadowRootMode;
  /** Called when the overlay has gone. */
  closed(): void;
}
