import {
  newAudit,
  withAxeCheck,
  withBusinessCase,
  withCheck,
  withConversation,
  withDecision,
  withName,
  withNote,
  withoutBusinessCase,
  withoutConversation,
  withoutNote,
  withoutPage,
  withPage,
  withPageMoved,
  withTalliedContact,
  withoutTalliedContact,
  pageAt,
} from '#core/audit/change-audit';
import {
  withChangeAnswered,
  withJourney,
  withoutEarlier,
  withoutWalkThrough,
  withPageDescribed,
  withWalkThrough,
} from '#core/audit/change-journey';
import type { Audit } from '#core/audit/audit';
import { mergeAudits } from '#core/audit/merge-audits';
import { readSettings, type Settings } from '#core/audit/settings';
import { isAxe } from '#core/axe/axe-rules';
import type { Locale } from '#core/i18n/locale';
import type { Handlers } from '../messaging/messenger.ts';
import type { FromPanel, KeptPage, PageRef, ToBackground } from '../messaging/protocol.ts';
import { addAudit, changeAll, changeAudit, deleteAudit, getAudit, storedAudits } from '../store/audits.ts';
import { deleteDatabase } from '../store/database.ts';
import {
  openAuditId,
  setOpenAuditId,
  storedSettings,
  storeSettings,
  type KeyValueStorage,
} from '../store/settings.ts';
import { StoreError } from '../store/trouble.ts';
import { inventoryKeeper } from './keep-inventory.ts';
import { readMessage } from './read-message.ts';

/** What the keeping of reviews needs from outside. */
export interface Surroundings {
  readonly storage: KeyValueStorage;
  /** The moment, as ISO 8601. */
  now(): string;
  newId(): string;
  /** The language of the browser: it holds until the reviewer chooses one. */
  readonly language: Locale;
  /** Tells the panels that an audit is not as it was. */
  changed(auditId: string): void;
}

/** Answers the messages that write: each answer comes when the change is on disk. */
export function keepReviews(
  around: Surroundings,
): Omit<Handlers<ToBackground, unknown>, 'overlayChanged' | 'keepDraft' | 'keptDraft'> &
  Omit<Handlers<FromPanel, unknown>, 'toggleOverlay'> {
  const inventory = inventoryKeeper(around.storage);

  const change = async (auditId: string, how: (audit: Audit, now: string) => Audit): Promise<Audit> => {
    let before!: Audit;
    const after = await changeAudit(auditId, (audit) => {
      before = audit;
      return notBefore(audit.changedAt, how(audit, around.now()));
    });
    await inventory.changed(before, after);
    around.changed(auditId);
    return after;
  };

  /** Changes something on a page: where the page was taken out meanwhile, that is said, for the change would be lost. */
  const changePage = ({ auditId, pageId }: PageRef, how: (audit: Audit, now: string) => Audit) =>
    change(auditId, (audit, now) => {
      if (!audit.pages.some(({ id }) => id === pageId))
        throw new StoreError('gone', 'This page is not in the review any more.');
      return how(audit, now);
    });

  const begin = async (id: string, name: string): Promise<string> => {
    await inventory.holds([await addAudit(newAudit(id, name, around.now()))]);
    return id;
  };

  /** The audit into which pages go: the one that was chosen, else the last one, else a new one named after the site. */
  const findOpenAudit = async (url: string): Promise<string> => {
    const chosen = await openAuditId(around.storage);
    if (chosen !== null && (await getAudit(chosen)) !== null) return chosen;
    const id = (await storedAudits()).audits[0]?.id ?? (await begin(around.newId(), nameFor(url)));
    // Without it the last one is open all the same.
    await setOpenAuditId(around.storage, id).catch(() => {});
    return id;
  };

  let finding: Promise<unknown> = Promise.resolve();
  /** One after the other: two pages that are read at once begin one audit, and not two. */
  const openAudit = (url: string): Promise<string> => {
    const found = finding.then(() => findOpenAudit(url));
    finding = found.catch(() => {});
    return found;
  };

  const settings = async (): Promise<Settings> =>
    readSettings(await storedSettings(around.storage), around.language);

  return {
    settings,
    async chooseLanguage(payload) {
      const { locale } = readMessage('chooseLanguage', payload);
      await storeSettings(around.storage, { ...(await settings()), locale });
      around.changed('');
    },
    async pageReviewed(payload): Promise<KeptPage> {
      const { again = false, ...page } = readMessage('pageReviewed', payload);
      const auditId = await openAudit(page.url);
      const audit = await change(auditId, (before) => withPage(before, around.newId(), page, again));
      const { id, decisions, notes, findings } = pageAt(audit, page.url)!;
      return {
        auditId,
        pageId: id,
        decisions,
        notes,
        axe: findings.filter(({ rule }) => isAxe(rule)),
        settings: await settings(),
      };
    },
    async decide(payload) {
      const { auditId, pageId, keys, decision } = readMessage('decide', payload);
      await changePage({ auditId, pageId }, (audit, now) => withDecision(audit, pageId, keys, decision, now));
    },
    async writeNote(payload) {
      const { auditId, pageId, note } = readMessage('writeNote', payload);
      await changePage({ auditId, pageId }, (audit) => withNote(audit, pageId, note));
    },
    async deleteNote(payload) {
      const { auditId, pageId, noteId } = readMessage('deleteNote', payload);
      await change(auditId, (audit, now) => withoutNote(audit, pageId, noteId, now));
    },
    async openAudit(payload) {
      const { auditId } = readMessage('openAudit', payload);
      await setOpenAuditId(around.storage, auditId);
      around.changed(auditId);
    },
    async startAudit(payload) {
      const { auditId, name } = readMessage('startAudit', payload);
      await begin(auditId, name);
      await setOpenAuditId(around.storage, auditId);
      around.changed(auditId);
    },
    async renameAudit(payload) {
      const { auditId, name } = readMessage('renameAudit', payload);
      await change(auditId, (audit, now) => withName(audit, name, now));
    },
    async deleteAudit(payload) {
      const { auditId } = readMessage('deleteAudit', payload);
      await inventory.letsGo(auditId);
      try {
        await deleteAudit(auditId);
      } catch (error) {
        const audit = await getAudit(auditId).catch(() => null);
        if (audit !== null) await inventory.holds([audit]);
        throw error;
      }
      around.changed(auditId);
    },
    async movePage(payload) {
      const { auditId, pageId, to } = readMessage('movePage', payload);
      await change(auditId, (audit, now) => withPageMoved(audit, pageId, to, now));
    },
    async removePage(payload) {
      const { auditId, pageId } = readMessage('removePage', payload);
      await change(auditId, (audit, now) => withoutPage(audit, pageId, now));
    },
    async describeJourney(payload) {
      const { auditId, ...journey } = readMessage('describeJourney', payload);
      await change(auditId, (audit, now) => withJourney(audit, journey, now));
    },
    async describePage(payload) {
      const { auditId, pageId, ...described } = readMessage('describePage', payload);
      await changePage({ auditId, pageId }, (audit, now) => withPageDescribed(audit, pageId, described, now));
    },
    async answerChange(payload) {
      const { auditId, pageId, keep } = readMessage('answerChange', payload);
      await changePage({ auditId, pageId }, (audit, now) => withChangeAnswered(audit, pageId, keep, now));
    },
    async deleteEarlier(payload) {
      const { auditId, pageId, readAt } = readMessage('deleteEarlier', payload);
      await change(auditId, (audit, now) => withoutEarlier(audit, pageId, readAt, now));
    },
    async writeWalkThrough(payload) {
      const { auditId, walkThrough } = readMessage('writeWalkThrough', payload);
      await change(auditId, (audit, now) => withWalkThrough(audit, walkThrough, now));
    },
    async deleteWalkThrough(payload) {
      const { auditId, walkThroughId } = readMessage('deleteWalkThrough', payload);
      await change(auditId, (audit, now) => withoutWalkThrough(audit, walkThroughId, now));
    },
    async writeConversation(payload) {
      const { auditId, conversation } = readMessage('writeConversation', payload);
      await change(auditId, (audit, now) => withConversation(audit, conversation, now));
    },
    async deleteConversation(payload) {
      const { auditId, conversationId } = readMessage('deleteConversation', payload);
      await change(auditId, (audit, now) => withoutConversation(audit, conversationId, now));
    },
    async writeBusinessCase(payload) {
      const { auditId, businessCase } = readMessage('writeBusinessCase', payload);
      await change(auditId, (audit, now) => withBusinessCase(audit, businessCase, now));
    },
    async deleteBusinessCase(payload) {
      const { auditId, businessCaseId } = readMessage('deleteBusinessCase', payload);
      await change(auditId, (audit, now) => withoutBusinessCase(audit, businessCaseId, now));
    },
    async tallyContact(payload) {
      const { auditId, businessCaseId, contact } = readMessage('tallyContact', payload);
      await change(auditId, (audit, now) => {
        if (!audit.businessCases.some(({ id }) => id === businessCaseId))
          throw new StoreError('gone', 'This business case is not in the review any more.');
        return withTalliedContact(audit, businessCaseId, contact, now);
      });
    },
    async deleteTalliedContact(payload) {
      const { auditId, businessCaseId, contactId } = readMessage('deleteTalliedContact', payload);
      await change(auditId, (audit, now) => withoutTalliedContact(audit, businessCaseId, contactId, now));
    },
    async axeChecked(payload) {
      const { auditId, pageId, check, found } = readMessage('axeChecked', payload);
      await changePage({ auditId, pageId }, (audit) => withAxeCheck(audit, pageId, check, found));
    },
    async addCheck(payload) {
      const { auditId, check } = readMessage('addCheck', payload);
      await change(auditId, (audit, now) => withCheck(audit, check, now));
    },
    async saveSettings(payload) {
      await storeSettings(around.storage, readMessage('saveSettings', payload));
      around.changed('');
    },
    async importAudits(payload) {
      const { audits } = readMessage('importAudits', payload);
      const { toWrite, outcomes } = await changeAll((here) => {
        const merge = mergeAudits(here, audits);
        return { put: merge.toWrite, result: merge };
      });
      await inventory.holds(toWrite);
      around.changed('');
      return { outcomes };
    },
    storedReviews: () => storedAudits(),
    async acceptLoss() {
      await inventory.is(await storedAudits());
      around.changed('');
    },
    async startAfresh() {
      await deleteDatabase();
      await inventory.is({ audits: [], unread: [] });
      around.changed('');
    },
  };
}

/** Clocks differ, and messages overtake each other. The moment of the last change must not go back: merges go by it. */
const notBefore = (moment: string, audit: Audit): Audit =>
  Date.parse(audit.changedAt) < Date.parse(moment) ? { ...audit, changedAt: moment } : audit;

/** A first name for an audit: the site's, until the reviewer gives a better one. */
function nameFor(url: string): string {
  try {
    return new URL(url).host || 'Review';
  } catch {
    return 'Review';
  }
}
