import type { WorkshopSheet } from '#core/groups/workshop-sheet';
import { download } from '#widgets/shared/download';
import { importPart } from '#widgets/shared/import-part';
import type { Doing } from './doing.ts';
import type { SheetActions } from './results-view.ts';
import { isUnsavedSheet, type SheetNotice, type SheetState } from './sheet-state.ts';

/** What a person can do with the workshop sheet. Those that are asynchronous reject where a part cannot be had. */
export function sheetActions(doing: Doing): { [Name in keyof SheetActions]: SheetActions[Name] } {
  const change = (part: Partial<SheetState>, focus?: string): void => {
    const { sheet } = doing.state;
    // What was said of a fault goes with the next thing that is done.
    if (sheet) doing.go({ ...doing.state, notice: null, sheet: { ...sheet, ...part } }, focus);
  };
  const files = () => importPart(() => import('#core/collection/sheet-file'), 'readSheet');

  /** Puts another sheet in the place of this one; where something would be lost, it asks first. */
  function replace(sheet: WorkshopSheet, name: string | null): void {
    if (isUnsavedSheet(doing.state.sheet))
      return change({ ask: { sheet, name }, notice: null }, '#ask-sheet');
    take(sheet, name);
  }

  function take(sheet: WorkshopSheet, name: string | null): void {
    const notice: SheetNotice = name === null ? { about: 'began' } : { about: 'opened', name };
    change({ sheet, saved: sheet, ask: null, notice }, '#heading-0');
  }

  return {
    openSheet() {
      const { sheet } = doing.state;
      // A sheet on which nobody has written gives way to what is known now.
      const begun = sheet !== null && (sheet.notice !== null || isUnsavedSheet(sheet));
      const first = doing.firstSheet();
      const shown: SheetState = begun
        ? { ...sheet, isOpen: true, ask: null }
        : { sheet: first, saved: first, isOpen: true, ask: null, notice: null };
      doing.go({ ...doing.state, sheet: shown }, '#heading-0');
    },

    closeSheet: () => change({ isOpen: false, ask: null }, '#sheet-button'),

    changeSheet(to) {
      const { sheet } = doing.state;
      if (sheet) change({ sheet: to(sheet.sheet) });
    },

    async saveSheet(name) {
      const { sheet } = doing.state;
      if (sheet === null) return;
      const { writeSheet } = await files();
      download(`${name}.json`, 'application/json', writeSheet(sheet.sheet));
      change({ saved: sheet.sheet, ask: null, notice: { about: 'saved', name: `${name}.json` } });
    },

    async openSheetFile(file) {
      if (file === undefined) return;
      const { readSheet, longestSheet } = await files();
      const fail = (problem: Extract<SheetNotice, { about: 'problem' }>['problem']) =>
        change({ ask: null, notice: { about: 'problem', name: file.name, problem } });
      let content: string;
      try {
        content = await file.slice(0, longestSheet).text();
      } catch {
        return fail('unreadable');
      }
      const read = readSheet(content);
      if (!read.ok) return fail(read.problem);
      replace(read.sheet, file.name);
    },

    startSheet: () => replace(doing.firstSheet(), null),

    answerSheet(yes) {
      const ask = doing.state.sheet?.ask;
      if (!ask) return;
      if (yes) take(ask.sheet, ask.name);
      else change({ ask: null }, '#sheet-actions');
    },
  };
}
