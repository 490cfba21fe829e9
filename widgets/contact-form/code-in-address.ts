/**
 * The code of a star result that a link to this page has brought along, or ''. Where the page has a self-check too,
 * the address is the check's: it may show somebody else's result, and the check hands over the person's own.
 */
export const codeInAddress = (): string =>
  document.querySelector('coprod-star-check')
    ? ''
    : (/[#&]coprod-result=([\w-]+)/.exec(location.hash)?.[1] ?? '');
