/** What there is to fold; most texts have nothing, and to see that is quicker than to replace. */
const loose = /^\s|\s$|\s\s|[^\S\n ]/;

/** Text with its white space folded to single spaces; the line breaks that are left are kept. */
export const fold = (text: string): string =>
  loose.test(text)
    ? text
        .replace(/[^\S\n]+/g, ' ')
        .replace(/ ?\n\s*/g, '\n')
        .trim()
    : text;
