import type { Doing } from './doing.ts';
import type { CheckState } from './state.ts';

/** Shows a screen that may have to be fetched first; where it cannot be had, what was there before. */
export async function goLate(check: Doing, state: CheckState): Promise<void> {
  const before = check.state;
  check.go(state);
  try {
    await check.loadResult();
  } catch (error) {
    check.go(before);
    throw error;
  }
}
