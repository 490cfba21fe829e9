import type { ReactiveElement } from 'lit';

/** Has the browser ask before the page is left, while that would lose answers. */
export function guardAnswers(element: ReactiveElement, wouldLose: () => boolean): void {
  const ask = (event: Event): void => {
    if (wouldLose()) event.preventDefault();
  };
  const stop = () => window.removeEventListener('beforeunload', ask);
  // The listener is there only while it is needed: some browsers keep no copy of a page that has one.
  const follow = () => {
    if (element.isConnected && wouldLose()) window.addEventListener('beforeunload', ask);
    else stop();
  };
  element.addController({ hostConnected: follow, hostUpdated: follow, hostDisconnected: stop });
}
