import type { Focus } from './focus.ts';
import type { Reviewing } from './reviewing.ts';
import type { Store } from './store.ts';
import type { Surroundings } from './surroundings.ts';
import type { Whereabouts } from './where-is.ts';

/** What acting needs besides the state. */
export interface Means {
  readonly around: Surroundings;
  readonly store: Store;
  readonly reviewer: Reviewing;
  readonly host: Element;
  readonly where: Whereabouts;
  readonly focus: Focus;
  /** A card was opened for another place. */
  freshCard(): void;
  close(): void;
}
