/** What is heard at the window, and how it is told again to what it was meant for. */
const kinds: Readonly<Record<string, (event: Event) => Event>> = {
  click: (event) => {
    const { detail, clientX, clientY } = event as MouseEvent;
    return new MouseEvent('click', { ...plain, detail, clientX, clientY });
  },
  input: () => new InputEvent('input', plain),
  keydown: (event) => {
    const { key, code, shiftKey, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
    return new KeyboardEvent('keydown', { ...plain, key, code, shiftKey, altKey, ctrlKey, metaKey });
  },
};

/** Events that do not leave the overlay: the page neither hears nor stops them. */
const plain = { bubbles: true, cancelable: true, composed: false };

/**
 * Hears what a person does in the overlay at the window, where most listeners of a page come too late to stop it, and
 * gives it to the control that it was meant for. Answers whether an event is one that was given on in this way.
 */
export function hearFirst(
  view: Window,
  host: HTMLElement,
  root: ShadowRoot,
  isByPerson: (event: Event) => boolean,
  signal: AbortSignal,
): (event: Event) => boolean {
  const given = new WeakSet<Event>();
  for (const [kind, again] of Object.entries(kinds)) {
    view.addEventListener(
      kind,
      (event) => {
        if (event.target !== host || given.has(event) || !isByPerson(event)) return;
        const meant = meantBy(event, root);
        if (meant === null) return;
        event.stopImmediatePropagation();
        const copy = again(event);
        given.add(copy);
        // A click does its work by the copy, and must not do it twice. Keys keep theirs: they write.
        if (!meant.dispatchEvent(copy) || kind === 'click') event.preventDefault();
      },
      { capture: true, signal },
    );
  }
  return (event) => given.has(event);
}

/**
 * A press of the mouse means what is under it, a key what has the focus. A click without a mouse is left alone: a screen
 * reader may press what has no focus.
 */
function meantBy(event: Event, root: ShadowRoot): Element | null {
  if (event.type !== 'click') return root.activeElement;
  const { clientX, clientY, detail } = event as MouseEvent;
  return detail > 0 ? root.elementFromPoint(clientX, clientY) : null;
}
