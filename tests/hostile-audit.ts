import type { Audit } from '../core/audit/audit.ts';
import { plainText } from '../core/report/plain-text.ts';
import { sampleAudit } from './sample-audit.ts';

/** A word that stands for a hostile text in a report that is known to be well. */
export const standIn = 'Quetzalcoatlus';

/** The sample with one text in every field that a person, a page or a file can fill. */
export function auditWith(text: string): Audit {
  const { pages, conversations } = sampleAudit;
  return {
    ...sampleAudit,
    name: text,
    audience: text,
    purpose: text,
    pages: pages.map((page) => ({
      ...page,
      url: text,
      title: text,
      ...(page.name === undefined ? {} : { name: text }),
      ...(page.earlier === undefined
        ? {}
        : {
            earlier: page.earlier.map((reading) => ({
              ...reading,
              findings: [{ key: 'gone:1:0', rule: text, anchor: null, evidence: { quote: text } }],
            })),
          }),
      lang: text,
      findings: [
        ...page.findings.map((finding) => ({
          ...finding,
          anchor: finding.anchor && { selectors: [{ type: 'css' as const, css: text }] },
          evidence: { quote: text, values: { words: text } },
        })),
        // Of a rule that is no more, its id is all that is known.
        { key: `${text}:1:0`, rule: text, anchor: null, evidence: { quote: text } },
      ],
      decisions: Object.fromEntries(
        Object.entries(page.decisions).map(([key, decision]) => [key, { ...decision, reason: text }]),
      ),
      notes: page.notes.map((note) => ({ ...note, quote: text, text })),
    })),
    conversations: [
      ...conversations.map((each) => ({ ...each, who: text, said: text, changed: text })),
      { ...conversations[0]!, id: '00000000-0000-4000-8000-0000000000ee', prompt: text },
    ],
    walkThroughs: sampleAudit.walkThroughs.map((each) => ({
      ...each,
      who: text,
      task: text,
      start: text,
      steps: each.steps.map((step) => ({ ...step, did: text })),
      stopped: each.stopped === null ? null : text,
      words: text,
    })),
    businessCases: filled(sampleAudit.businessCases, text),
    checks: [...sampleAudit.checks, { code: text, takenOn: '2026-01-02' }],
  };
}

/** A part of a case with one text in every field that a person can fill. */
function filled<Part>(part: Part, text: string): Part {
  if (Array.isArray(part)) return part.map((each: unknown) => filled(each, text)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  const isSource = 'basis' in part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]: [string, unknown]) => [
      key,
      writtenByHand.has(key) || (isSource && key === 'from') ? text : filled(value, text),
    ]),
  ) as Part;
}

const writtenByHand = new Set(['topic', 'proposal', 'stillPhone', 'words', 'reason']);

/** Whether a report shows nothing of a text: it counts as empty, and other words stand in its place. */
export const isBlank = (text: string): boolean => plainText(text).trim() === '';

/** A text without its white space: a report may break lines in other places. */
export const squeezed = (text: string): string => plainText(text).replace(/[\s\u200B\uFEFF]+/g, '');
