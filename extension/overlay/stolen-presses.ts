/** What tells at the window that a person did something on the page. */
const heardKinds = ['pointerdown', 'mousedown', 'pointerup', 'touchend', 'keydown'];

/** A press is heard at once. After this long without one, what the browser shows of a press was not heard. */
const patience = 1_500;

/** Firefox shows no press where the page forbids what it does, but knows that a person has just acted. */
const showsNoPress = CSS.supports('-moz-appearance', 'none');

/**
 * Watches for presses on the overlay that the page catches before even the window hears of them. The answer is asked
 * again and again, and is true when one was caught.
 */
export function watchPresses(host: HTMLElement, signal: AbortSignal): () => boolean {
  const view = host.ownerDocument.defaultView;
  const isActed = (): boolean => showsNoPress && (view?.navigator.userActivation?.isActive ?? false);
  let heardAt = -Infinity;
  let pressedSince: number | null = null;
  let looksAtPress = 0;
  let hadActed = isActed();
  let lookedAt = performance.now();
  const heard = (): void => void (heardAt = performance.now());
  for (const kind of heardKinds)
    view?.addEventListener(kind, heard, { capture: true, passive: true, signal });
  const isUnheard = (time: number): boolean => time - heardAt > patience;

  const isPressCaught = (): boolean => {
    if (!host.matches(':active')) {
      pressedSince = null;
      return false;
    }
    // A press may be long, as when words are selected: what counts is whether its beginning was heard. That came
    // after the last look, which on a busy device may be long ago.
    pressedSince ??= lookedAt;
    looksAtPress = isUnheard(pressedSince) ? looksAtPress + 1 : 0;
    return looksAtPress >= 2;
  };

  const isActCaught = (): boolean => {
    const hasJustActed = isActed() && !hadActed;
    hadActed = isActed();
    // Somebody who acts in a frame of the page is not heard here either.
    return hasJustActed && isUnheard(lookedAt) && host.matches(':hover') && !isInFrame(host.ownerDocument);
  };

  return () => {
    const caught = [isPressCaught(), isActCaught()].includes(true);
    lookedAt = performance.now();
    return caught;
  };
}

const isInFrame = ({ activeElement }: Document): boolean =>
  activeElement !== null && /^(iframe|frame|object|embed)$/.test(activeElement.localName);
