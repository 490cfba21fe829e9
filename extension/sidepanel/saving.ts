/** What is being saved, or was, or could not be. */
export type Saving =
  | { readonly now: 'saving' }
  /** `words` say what was done, where "Saved" would say too little. */
  | { readonly now: 'saved'; readonly words: string | null; readonly undo: (() => Promise<unknown>) | null }
  | {
      readonly now: 'failed';
      /** The kind of fault, or null. */
      readonly trouble: string | null;
      readonly reason: string;
      readonly again: () => void;
    };

declare global {
  interface HTMLElementEventMap {
    /** Something is being saved, was saved, or could not be saved. */
    'coprod-saving': CustomEvent<Saving>;
  }
}
