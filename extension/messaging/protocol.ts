import type {
  Audit,
  AxeCheck,
  Conversation,
  Decision,
  Note,
  PageKind,
  TakenCheck,
  WalkThrough,
} from '#core/audit/audit';
import type { ReviewedPage } from '#core/audit/change-audit';
import type { BusinessCase, TalliedContact } from '#core/business-case/business-case';
import type { MergedAudit } from '#core/audit/merge-audits';
import type { Settings } from '#core/audit/settings';
import type { Locale } from '#core/i18n/locale';
import type { Anchor } from '#core/page/anchor';
import type { Finding } from '#core/prompts/finding';

/** What the background knows of a page that was just read: where it is kept, and what people decided and wrote before. */
export interface KeptPage {
  readonly auditId: string;
  readonly pageId: string;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly notes: readonly Note[];
  /** What axe-core found there when it was last asked for. */
  readonly axe: readonly Finding[];
  readonly settings: Settings;
}

/** A place on a page of an audit. */
export interface PageRef {
  readonly auditId: string;
  readonly pageId: string;
}

/** A business case of an audit. */
export interface CaseRef {
  readonly auditId: string;
  readonly businessCaseId: string;
}

/** What a person was writing on a page, and had not saved. */
export interface KeptDraft {
  readonly text: string;
  /** The note that is changed, or null for a new one. */
  readonly note: Note | null;
  /** Null where it is about the whole page. */
  readonly anchor: Anchor | null;
  readonly quote: string;
}

/**
 * What the overlay and the panel ask of the background, the only writer of the store. Each answers when the
 * change is on disk, and not before.
 */
export interface ToBackground {
  /** What the reviewer has set: asked for before a page is judged. */
  settings(): Settings;
  /** The reviewer chose a language on the page. */
  chooseLanguage(change: { readonly locale: Locale }): void;
  /** The overlay has read a page, or, while it is looked at, read it again: it goes into the audit that is open. */
  pageReviewed(page: ReviewedPage & { readonly again?: boolean | undefined }): KeptPage;
  decide(change: PageRef & { readonly keys: readonly string[]; readonly decision: Decision | null }): void;
  writeNote(change: PageRef & { readonly note: Note }): void;
  deleteNote(change: PageRef & { readonly noteId: string }): void;
  /** Something is being written on a page, or, with null, it was saved or thrown away. Kept until the browser is closed. */
  keepDraft(change: { readonly url: string; readonly draft: KeptDraft | null }): void;
  /** What was being written on a page when it was left. */
  keptDraft(of: { readonly url: string }): KeptDraft | null;
  /** The overlay shows another prompt, or closed: the panel follows. */
  overlayChanged(state: OverlayState): void;
}

/** What only the extension's own pages may ask of the background. */
export interface FromPanel {
  openAudit(change: { readonly auditId: string }): void;
  /** The id comes along, so that asking twice begins one audit. */
  startAudit(change: { readonly auditId: string; readonly name: string }): void;
  renameAudit(change: { readonly auditId: string; readonly name: string }): void;
  deleteAudit(change: { readonly auditId: string }): void;
  movePage(change: PageRef & { readonly to: number }): void;
  removePage(change: PageRef): void;
  /** Whom the journey is for, and what they came to do. */
  describeJourney(change: {
    readonly auditId: string;
    readonly audience: string;
    readonly purpose: string;
  }): void;
  /** The reviewer's own name for a page, and its kind; empty and null take them away. */
  describePage(change: PageRef & { readonly name: string; readonly kind: PageKind | null }): void;
  /** A page that reads differently has changed, and its earlier review is to be kept; or it is let go. */
  answerChange(change: PageRef & { readonly keep: boolean }): void;
  deleteEarlier(change: PageRef & { readonly readAt: string }): void;
  writeWalkThrough(change: { readonly auditId: string; readonly walkThrough: WalkThrough }): void;
  deleteWalkThrough(change: { readonly auditId: string; readonly walkThroughId: string }): void;
  writeConversation(change: { readonly auditId: string; readonly conversation: Conversation }): void;
  deleteConversation(change: { readonly auditId: string; readonly conversationId: string }): void;
  writeBusinessCase(change: { readonly auditId: string; readonly businessCase: BusinessCase }): void;
  deleteBusinessCase(change: CaseRef): void;
  /** Contacts of a sample are sent one by one, so that two that follow each other at once are both there. */
  tallyContact(change: CaseRef & { readonly contact: TalliedContact }): void;
  deleteTalliedContact(change: CaseRef & { readonly contactId: string }): void;
  /** axe-core has checked a page: what it found takes the place of what it found before. */
  axeChecked(change: PageRef & { readonly check: AxeCheck; readonly found: readonly Finding[] }): void;
  addCheck(change: { readonly auditId: string; readonly check: TakenCheck }): void;
  saveSettings(settings: Settings): void;
  /** Merges audits by id; the newer of two with the same id wins, and says so. */
  importAudits(change: { readonly audits: readonly Audit[] }): ImportReport;
  /** For a panel in a private window, which Firefox keeps from the database: what is on this device. */
  storedReviews(): StoredReviews;
  /** The person knows what the browser has lost: it is not told again. */
  acceptLoss(): void;
  /** Gives up what cannot be opened, and begins an empty store. */
  startAfresh(): void;
  /** Puts the overlay on the page of a tab, or takes it away. */
  toggleOverlay(change: { readonly tabId: number }): { readonly problem: OverlayProblem | null };
}

/** What is on this device, the last changed first; of what cannot be read, the ids. */
export interface StoredReviews {
  readonly audits: readonly Audit[];
  readonly unread: readonly string[];
}

/** What an import did with each audit, in the order of the file. */
export interface ImportReport {
  readonly outcomes: readonly MergedAudit[];
}

/** Why the overlay could not be put on a page. */
export type OverlayProblem = 'browser-page' | 'no-permission' | 'failed';

/**
 * How a page keeps the overlay from working. `covered`: by a window that nothing can be put above; `removed`: what is
 * added is taken away again and again; `events`: clicks do not arrive; `not-shown`: such a document shows nothing.
 */
export type OverlayBlock = 'covered' | 'removed' | 'events' | 'not-shown';

/** What the overlay is doing, for the panel beside it. */
export interface OverlayState {
  readonly open: boolean;
  readonly page: PageRef | null;
  readonly url: string;
  readonly title: string;
  /** Keys of findings and ids of notes whose place could not be found on the page as it is now. */
  readonly missing: readonly string[];
  /** The key of the finding or the id of the note whose card is open. */
  readonly showing: string | null;
  /** Rules that failed, in words for the reviewer. */
  readonly failures: readonly string[];
  /** Parts of the page that could not be read, such as frames of another site: how many. */
  readonly unread: number;
  /** Why the page cannot be worked on directly, or null: then the panel does the work, and says why. */
  readonly blocked: OverlayBlock | null;
}

/** What the panel and the background ask of the overlay. */
export interface ToOverlay {
  /** Takes the overlay off the page, without a trace. */
  close(): void;
  /** What it is doing. */
  state(): OverlayState;
  /** Scrolls to a finding or note and opens its card. Answers whether its place was found. */
  show(target: { readonly key: string }): { readonly found: boolean };
  /** Lets the reviewer choose a place for a note. */
  startNote(): void;
  /** Decisions, notes or settings changed elsewhere. */
  refresh(kept: KeptPage): void;
}

/** What the background tells the panel, after it happened. */
export interface ToPanel {
  auditChanged(change: { readonly auditId: string }): void;
  overlayChanged(change: { readonly tabId: number; readonly state: OverlayState }): void;
  /** The overlay could not be put on a page. */
  overlayRefused(change: { readonly tabId: number; readonly problem: OverlayProblem }): void;
}
