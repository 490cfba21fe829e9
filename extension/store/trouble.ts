/**
 * Why the store could not do what was asked. `gone`: what was to be changed is not there any more; `blocked`:
 * another window keeps the database busy; `newer`: a newer version of the extension has written it; `unread`: it
 * is there, and the browser cannot read it; `unopened`: the browser cannot open it at all.
 */
export const troubles = ['disk-full', 'gone', 'unopened', 'blocked', 'newer', 'unread'] as const;
export type Trouble = (typeof troubles)[number];

/** The store cannot be used: the words for each trouble, and what to do, are in `i18n`. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly trouble: Trouble;

  constructor(trouble: Trouble, message: string, options?: ErrorOptions) {
    super(message, options);
    this.trouble = trouble;
  }
}

/** Whether a word is the name of a trouble: from other parts of the extension it comes as a message. */
export const isTrouble = (word: unknown): word is Trouble => troubles.some((each) => each === word);
