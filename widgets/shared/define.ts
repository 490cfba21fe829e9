/**
 * Registers a custom element, unless the name is taken already: a file that is loaded twice, or a second
 * version of the kit on the same page, then does no harm. The first one wins.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
