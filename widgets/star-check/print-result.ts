const mark = 'data-coprod-printing';

/**
 * Prints one element alone. While the print runs, a style sheet hides what is beside it on the page;
 * inside someone else's shadow root the rest of the page cannot be reached, and is printed too.
 */
export function printResult(element: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `@media print { body *:not(:has([${mark}])):not([${mark}], [${mark}] *) { display: none !important } }`,
  );
  const alone = element.getRootNode() === document;
  const end = () => {
    element.removeAttribute(mark);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  if (alone) {
    element.setAttribute(mark, '');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    window.addEventListener('afterprint', end, { once: true });
  }
  window.print();
}
