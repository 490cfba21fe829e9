/**
 * Puts everything in an element into a form of its own. A page that wraps all of itself in one form (ASP.NET
 * pages do) loses every form inside it to the parser, so that the fields would go with the page's own form.
 * Made by the DOM, a form within a form works. What was typed, and where, stays. Returns the form and the way back.
 */
export function gatherFields(element: Element): {
  readonly form: HTMLFormElement;
  readonly undo: () => void;
} {
  const form = document.createElement('form');
  keepingFocus(element, () => {
    form.append(...Array.from(element.childNodes).filter((node) => !(node instanceof Element && node.slot)));
    element.append(form);
  });
  const undo = () => keepingFocus(element, () => form.replaceWith(...form.childNodes));
  return { form, undo };
}

function keepingFocus(element: Element, move: () => void): void {
  const { activeElement: focused } = element.getRootNode() as Document | ShadowRoot;
  const inside = focused instanceof HTMLElement && element.contains(focused);
  const selection = inside ? selectionOf(focused) : null;
  move();
  if (!inside) return;
  focused.focus({ preventScroll: true });
  if (selection) (focused as HTMLInputElement).setSelectionRange(...selection);
}

function selectionOf(element: HTMLElement): [number, number] | null {
  const { selectionStart, selectionEnd } = element as Partial<HTMLInputElement>;
  return typeof selectionStart === 'number' && typeof selectionEnd === 'number'
    ? [selectionStart, selectionEnd]
    : null;
}
