import {
  newAudit,
  withAxeCheck,
  withCheck,
  withConversation,
  withDecision,
  withName,
  withNote,
  withoutConversation,
  withoutNote,
  withoutPage,
  withPage,
  withPageMoved,
  pageAt,
} from '#core/audit/change-audit';
import type { Audit } from '#core/audit/audit';
import { mergeAudits } from '#core/audit/merge-audits';
import { readSettings, type Settings } from '#core/audit/settings';
import { isAxe } from '#core/axe/axe-rules';
import type { Locale } from '#core/i18n/locale';
import type { Handlers } from '../messaging/messenger.ts';
import type { FromPanel, KeptPage, ToBackground } from '../messaging/protocol.ts';
import { changeAll, changeAudit, deleteAudit, getAudit, listAudits, putAudits } from '../store/audits.ts';
import {
  openAuditId,
  setOpenAuditId,
  storedSettings,
  storeSettings,
  type KeyValueStorage,
} from '../store/settings.ts';
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
): Omit<Handlers<ToBackground, unknown>, 'overlayChanged'> &
  Omit<Handlers<FromPanel, unknown>, 'toggleOverlay'> {
  const change = async (auditId: string, how: (audit: Audit, now: string) => Audit): Promise<Audit> => {
    const changed = await changeAudit(auditId, (audit) => how(audit, around.now()));
    around.changed(auditId);
    return changed;
  };

  /** The audit into which pages go: the one that was chosen, else the last one, else a new one named after the site. */
  const openAudit = async (url: string): Promise<string> => {
    const chosen = await openAuditId(around.storage);
    if (chosen !== null && (await getAudit(chosen)) !== null) return chosen;
    const id = (await listAudits())[0]?.id ?? around.newId();
    if ((await getAudit(id)) === null) await putAudits([newAudit(id, nameFor(url), around.now())]);
    await setOpenAuditId(around.storage, id);
    return id;
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
      const page = readMessage('pageReviewed', payload);
      const auditId = await openAudit(page.url);
      const audit = await change(auditId, (before) => withPage(before, around.newId(), page));
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
      await change(auditId, (audit, now) => withDecision(audit, pageId, keys, decision, now));
    },
    async writeNote(payload) {
      const { auditId, pageId, note } = readMessage('writeNote', payload);
      await change(auditId, (audit) => withNote(audit, pageId, note));
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
      const { name } = readMessage('startAudit', payload);
      const auditId = around.newId();
      await putAudits([newAudit(auditId, name, around.now())]);
      await setOpenAuditId(around.storage, auditId);
      around.changed(auditId);
      return { auditId };
    },
    async renameAudit(payload) {
      const { auditId, name } = readMessage('renameAudit', payload);
      await change(auditId, (audit, now) => withName(audit, name, now));
    },
    async deleteAudit(payload) {
      const { auditId } = readMessage('deleteAudit', payload);
      await deleteAudit(auditId);
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
    async writeConversation(payload) {
      const { auditId, conversation } = readMessage('writeConversation', payload);
      await change(auditId, (audit, now) => withConversation(audit, conversation, now));
    },
    async deleteConversation(payload) {
      const { auditId, conversationId } = readMessage('deleteConversation', payload);
      await change(auditId, (audit, now) => withoutConversation(audit, conversationId, now));
    },
    async axeChecked(payload) {
      const { auditId, pageId, check, found } = readMessage('axeChecked', payload);
      await change(auditId, (audit) => withAxeCheck(audit, pageId, check, found));
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
      const report = await changeAll((here) => {
        const { toWrite, outcomes } = mergeAudits(here, audits);
        return { put: toWrite, result: { outcomes } };
      });
      around.changed('');
      return report;
    },
  };
}

/** A first name for an audit: the site's, until the reviewer gives a better one. */
function nameFor(url: string): string {
  try {
    return new URL(url).host || 'Review';
  } catch {
    return 'Review';
  }
}
