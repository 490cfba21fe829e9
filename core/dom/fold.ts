/** Text with its white space folded to single spaces; the line breaks that are left are kept. */
export const fold = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
