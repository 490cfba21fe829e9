/** Attributes on somebody else's elements, and the way to put them back as they were. */
export interface BorrowedAttributes {
  set(element: Element, name: string, value: string): void;
  restore(): void;
}

/** Begins to remember what attributes were before they are set. */
export function borrowAttributes(): BorrowedAttributes {
  const before = new Map<Element, Map<string, string | null>>();
  return {
    set(element, name, value) {
      const known = before.get(element) ?? new Map<string, string | null>();
      before.set(element, known);
      if (!known.has(name)) known.set(name, element.getAttribute(name));
      element.setAttribute(name, value);
    },
    restore() {
      for (const [element, attributes] of before)
        for (const [name, value] of attributes) {
          if (value === null) element.removeAttribute(name);
          else element.setAttribute(name, value);
        }
      before.clear();
    },
  };
}
