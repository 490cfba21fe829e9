import * as z from 'zod/mini';
import {
  Audit,
  AuditedPage,
  AxeCheck,
  Conversation,
  Decision,
  Note,
  pageKinds,
  TakenCheck,
  WalkThrough,
} from '#core/audit/audit';
import { BusinessCase, TalliedContact } from '#core/business-case/business-case';
import { Settings } from '#core/audit/settings';
import { locales } from '#core/i18n/locale';
import { Anchor } from '#core/page/anchor';
import { Finding } from '#core/prompts/finding';

z.config({ jitless: true });

const id = z.uuid();
const auditName = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const page = { auditId: id, pageId: id };
const businessCase = { auditId: id, businessCaseId: id };
const text = (most: number) => z.string().check(z.maxLength(most));

const OverlayState = z.strictObject({
  open: z.boolean(),
  page: z.nullable(z.strictObject(page)),
  url: text(2_000),
  title: text(500),
  missing: z.array(text(120)).check(z.maxLength(5_000)),
  showing: z.nullable(text(120)),
  failures: z.array(text(500)).check(z.maxLength(200)),
  unread: z.int().check(z.minimum(0)),
  blocked: z.nullable(z.enum(['covered', 'removed', 'events', 'not-shown'])),
});

/** The shape of what each message brings. What does not fit is refused before anything is done. */
export const payloads = {
  pageReviewed: z.extend(
    z.pick(AuditedPage, { url: true, title: true, lang: true, readAt: true, findings: true }),
    { again: z.optional(z.boolean()) },
  ),
  chooseLanguage: z.strictObject({ locale: z.enum(locales) }),
  decide: z.strictObject({
    ...page,
    keys: z.array(text(120)).check(z.minLength(1), z.maxLength(2_000)),
    decision: z.nullable(Decision),
  }),
  writeNote: z.strictObject({ ...page, note: Note }),
  deleteNote: z.strictObject({ ...page, noteId: id }),
  keepDraft: z.strictObject({
    url: text(2_000),
    draft: z.nullable(
      z.strictObject({
        text: text(20_000),
        note: z.nullable(Note),
        anchor: z.nullable(Anchor),
        quote: text(500),
      }),
    ),
  }),
  keptDraft: z.strictObject({ url: text(2_000) }),
  overlayChanged: OverlayState,
  openAudit: z.strictObject({ auditId: id }),
  startAudit: z.strictObject({ auditId: id, name: auditName }),
  renameAudit: z.strictObject({ auditId: id, name: auditName }),
  deleteAudit: z.strictObject({ auditId: id }),
  movePage: z.strictObject({ ...page, to: z.int().check(z.minimum(0)) }),
  removePage: z.strictObject(page),
  describeJourney: z.strictObject({ auditId: id, audience: text(500), purpose: text(500) }),
  describePage: z.strictObject({ ...page, name: text(200), kind: z.nullable(z.enum(pageKinds)) }),
  answerChange: z.strictObject({ ...page, keep: z.boolean() }),
  deleteEarlier: z.strictObject({ ...page, readAt: z.iso.datetime() }),
  writeWalkThrough: z.strictObject({ auditId: id, walkThrough: WalkThrough }),
  deleteWalkThrough: z.strictObject({ auditId: id, walkThroughId: id }),
  writeConversation: z.strictObject({ auditId: id, conversation: Conversation }),
  deleteConversation: z.strictObject({ auditId: id, conversationId: id }),
  writeBusinessCase: z.strictObject({ auditId: id, businessCase: BusinessCase }),
  deleteBusinessCase: z.strictObject(businessCase),
  tallyContact: z.strictObject({ ...businessCase, contact: TalliedContact }),
  deleteTalliedContact: z.strictObject({ ...businessCase, contactId: id }),
  axeChecked: z.strictObject({
    ...page,
    check: AxeCheck,
    found: z.array(Finding).check(z.maxLength(1_000)),
  }),
  addCheck: z.strictObject({ auditId: id, check: TakenCheck }),
  saveSettings: Settings,
  importAudits: z.strictObject({ audits: z.array(Audit).check(z.maxLength(1_000)) }),
  toggleOverlay: z.strictObject({ tabId: z.int() }),
} as const;

/**
 * What a message brings, checked.
 * @throws Error that names the message and what was wrong with it.
 */
export function readMessage<Name extends keyof typeof payloads>(
  name: Name,
  payload: unknown,
): z.infer<(typeof payloads)[Name]> {
  const read = z.safeParse(payloads[name], payload);
  if (read.success) return read.data as z.infer<(typeof payloads)[Name]>;
  const [issue] = read.error.issues;
  throw new Error(`The message "${name}" was refused: ${issue?.path.join('.') || 'it'} is not as expected.`);
}
