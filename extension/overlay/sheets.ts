/** Gives a shadow root or a page a style sheet that no policy of the page forbids. Taken back with the signal. */
export function adopt(root: Document | ShadowRoot, css: string, signal: AbortSignal): boolean {
  try {
    // A sheet can only be adopted where its own document is.
    const view = (root.nodeType === 9 ? (root as Document) : root.ownerDocument!).defaultView as
      (Window & typeof globalThis) | null;
    const sheet = new (view ?? globalThis).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    signal.addEventListener('abort', () => {
      root.adoptedStyleSheets = Array.from(root.adoptedStyleSheets).filter((each) => each !== sheet);
    });
    return true;
  } catch {
    return false;
  }
}

/** The same for a shadow root of ours, with an element where sheets cannot be adopted. */
export function style(root: ShadowRoot, css: string, signal: AbortSignal): void {
  if (adopt(root, css, signal)) return;
  const element = root.ownerDocument.createElementNS('http://www.w3.org/1999/xhtml', 'style');
  element.textContent = css;
  root.append(element);
}
