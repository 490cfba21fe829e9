import type { Audit, AuditedPage } from '#core/audit/audit';
import { defaultSettings } from '#core/audit/default-settings';
import type { Settings } from '#core/audit/settings';
import type { OverlayProblem, OverlayState } from '../messaging/protocol.ts';
import type { AuditTitle } from '../store/audits.ts';
import type { Loss } from '../store/inventory.ts';
import type { Trouble } from '../store/trouble.ts';

/** The tab beside the panel, as far as the browser lets us know it. */
export interface TabState {
  /** What the overlay there says, or null where there is none. */
  readonly overlay: OverlayState | null;
  /** Why the overlay could not be put there when that was last tried. */
  readonly problem: OverlayProblem | null;
  /** Its address as an audit keeps it. Null where the browser does not tell. */
  readonly url: string | null;
}

/** What is kept on this device, as far as it can be read. */
export interface Kept {
  /** The audit that is open. */
  readonly audit: Audit | null;
  /** Every audit on this device. */
  readonly audits: readonly AuditTitle[];
  /** Why nothing of it can be read, or null. */
  readonly trouble: Trouble | null;
  /** What the browser has lost. */
  readonly losses: readonly Loss[];
}

/** All that the panel shows. */
export interface PanelState extends Kept {
  readonly settings: Settings;
  readonly tab: TabState;
}

/** The panel before anything is known. */
export const emptyState: PanelState = {
  audit: null,
  audits: [],
  trouble: null,
  losses: [],
  settings: defaultSettings,
  tab: { overlay: null, problem: null, url: null },
};

/** The page of the open audit that is in the tab, or null. */
export function pageInTab({ audit, tab }: PanelState): AuditedPage | null {
  if (audit === null) return null;
  const { overlay, url } = tab;
  const { pages } = audit;
  if (overlay?.page) return pages.find(({ id }) => id === overlay.page!.pageId) ?? null;
  return (url !== null && pages.find((page) => page.url === url)) || null;
}
