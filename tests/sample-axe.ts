import type { Audit } from '#core/audit/audit';
import { axeEvidence } from '#core/axe/axe-evidence';
import type { Finding } from '#core/prompts/finding';
import type { PanelState } from '../extension/sidepanel/panel-state.ts';
import { sampleAudit, sampleState } from './sample-panel.ts';

const anchor = { selectors: [{ type: 'id' as const, id: 'apply' }] };

const found = (rule: string, nth: number, what: string, help: string, places: number): Finding => ({
  key: `axe-${rule}:a:${nth}`,
  rule: `axe-${rule}`,
  anchor,
  evidence: axeEvidence(
    { what, where: 'form > input.field', help, version: '4.14.1', places },
    what.startsWith('“') ? what.slice(1, -1) : '',
  ),
});

/** What axe-core found on the first page of the sample: one fault in one place, one in many. */
export const axeFindings: readonly Finding[] = [
  found('label', 0, '<input type="text" name="town">', 'Form elements must have labels', 1),
  found(
    'color-contrast',
    0,
    '“Opening hours”',
    'Elements must meet minimum color contrast ratio thresholds',
    120,
  ),
  found('color-contrast', 1, '“Ring us”', 'Elements must meet minimum color contrast ratio thresholds', 120),
];

/** When it was checked, and what was left out. */
export const axeCheck = {
  version: '4.14.1',
  checkedAt: '2026-03-03T11:00:00.000Z',
  left: ['axe-target-size'],
};

/** The sample with its first page checked by axe-core. */
export const checkedAudit: Audit = {
  ...sampleAudit,
  pages: sampleAudit.pages.map((page, at) =>
    at === 0 ? { ...page, axe: axeCheck, findings: [...page.findings, ...axeFindings] } : page,
  ),
};

/** The panel beside that page. */
export const checkedState = (): PanelState => ({ ...sampleState(), audit: checkedAudit });
