/** Whether the address leads to a star result and to nothing else, and the person has not gone anywhere meanwhile. */
export const leadsToResult = (): boolean =>
  location.hash.startsWith('#coprod-result=') &&
  (document.activeElement === null || document.activeElement === document.body);
