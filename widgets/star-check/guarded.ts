/** Actions whose faults, also later ones, go to a function instead of being thrown into the page. */
export function guarded<Actions extends object>(actions: Actions, failed: (error: unknown) => void): Actions {
  const guard =
    (act: (...given: unknown[]) => unknown) =>
    (...given: unknown[]): void => {
      try {
        const outcome = act(...given);
        if (outcome instanceof Promise) outcome.catch(failed);
      } catch (error) {
        failed(error);
      }
    };
  return Object.fromEntries(Object.entries(actions).map(([name, act]) => [name, guard(act)])) as Actions;
}
