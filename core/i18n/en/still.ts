/** The words of what the command `render` writes: a self-check to fill in and print where there is no JavaScript. */
export const still = {
  how: 'Answer the questions here, then print this page. Or print it first, and write on the paper.',
  nothingSent: 'Nothing is kept or sent. When you close this page, the answers are gone.',
  /** {lowest} and {low} are the two lowest answers, such as “Not yet”. */
  next: 'Where did you answer “{lowest}” or “{low}”? Those parts are a good place to begin. Talk about one of them together.',
};
