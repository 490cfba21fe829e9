/**
 * What was read from a page, as plain data. It stays where it was made: only the evidence of a finding
 * leaves it. `at` is the place of an element in the list that the reader keeps beside the model: it stays the same when
 * the page is read again, and tells nothing of what comes before what.
 */
export interface PageModel {
  /** The address without its fragment; query values that look like secrets are taken out. Empty if there is none. */
  readonly url: string;
  readonly title: string;
  /** The page's language as BCP 47, lower case, or '' if it does not say. */
  readonly lang: string;
  /** Every piece of text in the order of the page. */
  readonly blocks: readonly TextBlock[];
  readonly links: readonly Link[];
  readonly marks: readonly Mark[];
  readonly forms: readonly Form[];
  readonly fields: readonly Field[];
  readonly tables: readonly Table[];
  readonly images: readonly Image[];
  readonly media: readonly Media[];
  /** Landmarks as the page declares them. */
  readonly landmarks: readonly Landmark[];
  /** Parts that could not be read, such as frames from another site. */
  readonly unread: readonly Unread[];
  /** Languages in which the page says that it can be had, lower case. */
  readonly alternates: readonly string[];
  /**
   * Addresses of links, as in `Link.href`, that are known to lead nowhere. Nothing is asked of a server: reading
   * finds places of this page that are not there, and whoever has leave to check addresses may add to them.
   */
  readonly deadAddresses: readonly string[];
  /** Puzzles that tell people from machines, where people see them. */
  readonly puzzles: readonly Placed[];
  /** After how many seconds the page loads itself again or leads on; null where it does not. */
  readonly refresh: number | null;
  /** What scripts put into the page, now or later, as far as names of elements and files tell. */
  readonly tools: readonly Tool[];
}

/** Something that scripts of others put into pages. */
export type Tool = 'feedback' | 'translation' | 'language-switch' | 'reading-aid' | 'chat';

/** Where on the page something stands. `cookies` is a consent banner; `other` is outside the content and has no name. */
export type Region = 'main' | 'header' | 'navigation' | 'footer' | 'aside' | 'cookies' | 'other';

/** What everything that was read has in common. */
export interface Placed {
  /** The place of its element in the list of the reader. */
  readonly at: number;
  readonly region: Region;
  /** False for what is collapsed, or hidden from everybody. */
  readonly shown: boolean;
}

/** A paragraph, heading, list item, cell or other run of text that ends where a new line begins. */
export interface TextBlock extends Placed {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'label' | 'quote' | 'code' | 'button' | 'other';
  /** 1 to 6 for a heading, else null. */
  readonly level: number | null;
  /** White space is folded to single spaces; a line break in the page is a newline. */
  readonly text: string;
  /** Words, counted by the spaces between them. */
  readonly words: number;
  /** The language of this text, lower case. */
  readonly lang: string;
  /** A paragraph, or other line of its own, of which every word is bold. */
  readonly bold: boolean;
}

/** A link with an address. */
export interface Link extends Placed {
  /** What is on screen. */
  readonly text: string;
  /** What a screen reader says: an `aria-label`, the texts of pictures, or the same as `text`. */
  readonly name: string;
  /** The absolute address, or the attribute as it is where that cannot be made. */
  readonly href: string;
  readonly kind: 'page' | 'fragment' | 'document' | 'phone' | 'email' | 'other';
  /** The block that the link stands in, as an index into `blocks`, or -1. */
  readonly block: number;
  /** It looks or acts like a button: the main task of the page, perhaps. */
  readonly button: boolean;
  /** A picture or a style sheet shows what type of document it leads to. */
  readonly typeShown: boolean;
  /** A script answers it: it opens or switches something here, wherever its address leads. */
  readonly scripted: boolean;
  /** The language of where it leads, or of its own words, lower case; '' if it does not say. */
  readonly language: string;
}

/** Words set apart from those around them: by a note that tells what they mean, a line below, or slanting letters. */
export interface Mark extends Placed {
  readonly kind: 'explained' | 'underlined' | 'slanted';
  readonly text: string;
  /** What the note says, or ''. */
  readonly note: string;
  /** The block that the words stand in, or the first of theirs, as an index into `blocks`, or -1. */
  readonly block: number;
}

/** A form, or what stands in for one. */
export interface Form extends Placed {
  /** It only searches the site. */
  readonly search: boolean;
}

/** Something that a person fills in. Its value is never read. */
export interface Field extends Placed {
  /** The `type` of an input, or `select`, `textarea`. */
  readonly type: string;
  readonly name: string;
  /** The text of its label, by whatever way it is tied to the field; '' if there is none. */
  readonly label: string;
  /** The legend or label of the group that it is in, such as the question above a set of choices. */
  readonly group: string;
  readonly placeholder: string;
  /** What describes the field, and what else is said in its own group. */
  readonly hint: string;
  readonly autocomplete: string;
  readonly required: boolean;
  /** The form, as an index into `forms`, or -1. */
  readonly form: number;
  /** It searches or filters: nobody is asked about themselves. */
  readonly search: boolean;
}

/** A table, as data or as layout. */
export interface Table extends Placed {
  readonly rows: number;
  readonly columns: number;
  readonly headers: number;
  readonly presentation: boolean;
  readonly nested: boolean;
  /** The headings of a page that stand in it. */
  readonly headings: number;
  /** The beginning of what it says. */
  readonly text: string;
}

/** A picture. */
export interface Image extends Placed {
  /** Null where the attribute is missing. */
  readonly alt: string | null;
  /** A name that it has by another way than `alt`; '' if it has none. */
  readonly name: string;
  /** The name of its file, without the address; '' if it has none. */
  readonly file: string;
  /** Hidden from screen readers, or so small that it is there to count visits. */
  readonly decorative: boolean;
}

/** Sound or moving pictures, or a frame that plays them. */
export interface Media extends Placed {
  readonly kind: 'video' | 'audio' | 'frame';
  readonly captions: boolean;
  readonly name: string;
  /** It plays something that people hear or watch: not a map, a form, or a moving background without sound. */
  readonly plays: boolean;
}

/** A landmark of the page. */
export interface Landmark {
  readonly at: number;
  readonly region: Region;
}

/** Something that could not be read, and why. */
export interface Unread {
  readonly at: number;
  readonly because: 'other-site' | 'not-loaded' | 'too-deep' | 'too-long';
}
