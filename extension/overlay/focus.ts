/** Moves the focus to what was just opened, and back to where the person was. */
export interface Focus {
  /** Keeps in mind where the person is now, unless they are in a card already. */
  remember(): void;
  onCard(): void;
  onList(): void;
  onCatcher(): void;
  /** On the field that needs an answer. */
  onField(): void;
  back(): void;
}

/** Works on a shadow root of ours; what is not in it is the page's. */
export function focusIn(document: Document, root: ShadowRoot): Focus {
  let before: HTMLElement | null = null;
  let kept = false;

  const go = (selector: string): void =>
    root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });

  return {
    remember() {
      if (kept) return;
      kept = true;
      const active = root.activeElement ?? deepest(document.activeElement);
      before =
        active instanceof HTMLElement && active !== document.body && active !== root.host ? active : null;
    },
    onCard: () => go('.card textarea, .card #title'),
    onList: () => go('#list-title'),
    onCatcher: () => go('.catcher'),
    onField: () => go('.card textarea'),
    back() {
      kept = false;
      const inside = root.activeElement;
      const pin = before?.dataset['key']
        ? root.querySelector<HTMLElement>(`.pin[data-key="${CSS.escape(before.dataset['key'])}"]`)
        : null;
      const target = pin ?? before;
      before = null;
      if (target?.isConnected && target.getClientRects().length > 0) target.focus({ preventScroll: true });
      else if (inside instanceof HTMLElement) inside.blur();
      else go('.bar .wide, .bar button');
    },
  };
}

/** What has the focus, inside open shadow roots too. */
function deepest(element: Element | null): Element | null {
  let at = element;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
