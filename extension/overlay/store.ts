import type { State } from './state.ts';

/** Holds the state. Everything that changes it goes through here. */
export interface Store {
  get(): State;
  change(part: Partial<State>): void;
}

/** A store that tells of each change. */
export function storeOf(first: State, changed: () => void): Store {
  let state = first;
  return {
    get: () => state,
    change(part) {
      state = { ...state, ...part };
      changed();
    },
  };
}
