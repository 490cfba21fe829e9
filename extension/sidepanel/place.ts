/** The seven parts of the panel, in the order of their buttons. */
export const viewNames = ['page', 'journey', 'people', 'check', 'case', 'files', 'settings'] as const;
/** The name of a part of the panel. */
export type ViewName = (typeof viewNames)[number];

/** A place in the panel that something leads to. */
export interface Place {
  readonly view: ViewName;
  /** For `page`: a page of the journey that need not be in the tab. */
  readonly pageId?: string;
  /** For `people`: begin a conversation about this prompt. */
  readonly conversation?: { readonly prompt: string; readonly pageId: string | null };
}

declare global {
  interface HTMLElementEventMap {
    /** Something leads to another place in the panel. */
    'coprod-go': CustomEvent<Place>;
  }
}
