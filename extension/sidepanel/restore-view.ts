import { html, nothing, type TemplateResult } from 'lit';
import { state as reactive } from 'lit/decorators.js';
import type { Backup } from '#core/audit/backup';
import { mergeAudits, type MergedAudit } from '#core/audit/merge-audits';
import type { BackupProblem } from '#core/audit/read-backup';
import { plural } from '#core/i18n/fill';
import { wordBackupProblem, wordMerge } from '#core/report/word-backup';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-restore-view': RestoreView;
  }
}

/** Where an import is. Nothing is written before a person has seen what it would do. */
type Restoring =
  | { readonly at: 'checking' }
  | { readonly at: 'refused'; readonly problem: BackupProblem; readonly bytes: number }
  | { readonly at: 'read'; readonly backup: Backup; readonly outcomes: readonly MergedAudit[] }
  | { readonly at: 'done'; readonly outcomes: readonly MergedAudit[] };

/** Brings reviews back from a file: what it would do is shown before it is done. */
export class RestoreView extends PanelView {
  @reactive() private restoring: Restoring | null = null;

  protected override renderWith(words: PanelWords): unknown {
    const { restore } = words.files;
    return html`<section>
      ${this.heading(restore.title, 1)}
      <p>${restore.lead}</p>
      <div class="field">
        <label for="file">${restore.choose}</label>
        <input
          id="file"
          type="file"
          accept=".json,application/json"
          @change=${(event: Event) => this.quietly(this.#read(event.target as HTMLInputElement))}
        />
      </div>
      <div role="status">${this.restoring === null ? nothing : this.#restored(this.restoring, words)}</div>
    </section>`;
  }

  #restored(restoring: Restoring, words: PanelWords): TemplateResult {
    const { restore } = words.files;
    switch (restoring.at) {
      case 'checking':
        return html`<p>${restore.checking}</p>`;
      case 'refused': {
        const { problem, bytes } = restoring;
        const { message, details } = wordBackupProblem(problem, bytes, words.backup, this.locale);
        return html`<div class="box wrong">
          <p class="name">${words.backup.nothingChanged}</p>
          <p>${message}</p>
          ${
            details.length === 0
              ? nothing
              : html`<ul>
                  ${details.map((detail) => html`<li>${detail}</li>`)}
                </ul>`
          }
        </div>`;
      }
      case 'read': {
        const { backup, outcomes } = restoring;
        const date = this.day(backup.madeAt, words);
        const isNews = outcomes.some(({ outcome }) => outcome === 'added' || outcome === 'replaced');
        return html`<div class="box">
          <p class="name">${plural(restore.found, outcomes.length, this.locale, { date })}</p>
          ${this.#outcomes(outcomes, words)}
          ${
            isNews
              ? html`<div class="row">
                  <button type="button" class="primary" @click=${() => this.quietly(this.#bringIn(backup))}>
                    ${restore.go}
                  </button>
                  <button type="button" @click=${() => this.#leave()}>${restore.cancel}</button>
                </div>`
              : html`<p>${restore.nothing}</p>`
          }
        </div>`;
      }
      case 'done':
        return html`<div class="box">
          <p class="name">${restore.done}</p>
          ${this.#outcomes(restoring.outcomes, words)}
        </div>`;
    }
  }

  #outcomes(outcomes: readonly MergedAudit[], { backup }: PanelWords): TemplateResult {
    return html`<ul>
      ${wordMerge(outcomes, backup).map((line) => html`<li>${line}</li>`)}
    </ul>`;
  }

  async #read(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    this.restoring = { at: 'checking' };
    const { readBackupFile } = await import('#core/audit/read-backup');
    const read = await readBackupFile(file);
    // The same file may be chosen again after it was changed.
    input.value = '';
    this.restoring = read.ok
      ? {
          at: 'read',
          backup: read.backup,
          outcomes: mergeAudits(await this.around.everyAudit(), read.backup.audits).outcomes,
        }
      : { at: 'refused', problem: read.problem, bytes: file.size };
  }

  async #bringIn({ audits }: Backup): Promise<void> {
    await this.save(async () => {
      const { outcomes } = await this.around.ask('importAudits', { audits });
      this.restoring = { at: 'done', outcomes };
    });
  }

  #leave(): void {
    this.restoring = null;
    this.focusOn('#file');
  }
}
