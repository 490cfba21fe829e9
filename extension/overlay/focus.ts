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
  /** While the focus is given back to the page. */
  isLettingGo(): boolean;
}

/** Works on a shadow root of ours; what is not in it is the page's. */
export function focusIn(document: Document, root: ShadowRoot): Focus {
  let before: HTMLElement | null = null;
  let kept = false;
  let lettingGo = false;

  const go = (selector: string): boolean => {
    const element = root.querySelector<HTMLElement>(selector);
    element?.focus({ preventScroll: true });
    return element !== null;
  };

  return {
    remember() {
      if (kept) return;
      kept = true;
      const active = root.activeElement ?? deepest(document.activeElement);
      before =
        active instanceof HTMLElement && active !== document.body && active !== root.host ? active : null;
    },
    onCard() {
      if (!go('.card textarea')) go('.card #title');
    },
    onList: () => void go('#list-title'),
    onCatcher: () => void go('.catcher'),
    onField() {
      const field = root.querySelector<HTMLElement>('.card textarea');
      if (!field) return;
      field.focus({ preventScroll: true });
      showIn(field.closest('.card')!, field.parentElement!);
    },
    back() {
      kept = false;
      const inside = root.activeElement;
      const pin = before?.dataset['key']
        ? root.querySelector<HTMLElement>(`.pin[data-key="${CSS.escape(before.dataset['key'])}"]`)
        : null;
      const target = pin ?? before;
      before = null;
      lettingGo = true;
      if (target?.isConnected && target.getClientRects().length > 0) target.focus({ preventScroll: true });
      else if (inside instanceof HTMLElement) inside.blur();
      else go('.bar .wide, .bar button');
      lettingGo = false;
    },
    isLettingGo: () => lettingGo,
  };
}

/** Scrolls a card, and not the page, so that a part of it can be seen. */
function showIn(card: Element, part: Element): void {
  const below = part.getBoundingClientRect().bottom - card.getBoundingClientRect().bottom + 12;
  if (below > 0) card.scrollTop += below;
}

/** What has the focus, inside open shadow roots too. */
function deepest(element: Element | null): Element | null {
  let at = element;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
