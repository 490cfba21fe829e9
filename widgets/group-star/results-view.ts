import type { AllWords } from './later-words.ts';
import type { ResultChoice } from './state.ts';
import type { LaterActions } from './later-actions.ts';
import type { GatherActions, GatherView } from './view.ts';

/** What the screen of the results is drawn from. */
export interface ResultsView extends GatherView {
  readonly words: AllWords;
  readonly act: GatherActions & LaterActions;
  /** Whether numbers stand beside the words. */
  readonly numbers: boolean;
  /** Whether the answers came from a feed: then there is no way back to a form. */
  readonly isFeed: boolean;
  /** The element, to print it alone. */
  readonly host: HTMLElement;
  choose(choice: Partial<ResultChoice>): void;
  setNumbers(shown: boolean): void;
}
