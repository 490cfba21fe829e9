import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state as reactive } from 'lit/decorators.js';
import { until } from 'lit/directives/until.js';
import type { Backup } from '#core/audit/backup';
import { mergeAudits, type MergedAudit } from '#core/audit/merge-audits';
import type { BackupProblem } from '#core/audit/read-backup';
import { fill, plural } from '#core/i18n/fill';
import { locales, type Locale } from '#core/i18n/locale';
import { formats, type FormatId } from '#core/report/formats';
import type { PreviewLine } from '#core/report/preview';
import { wordBackupProblem, wordMerge } from '#core/report/word-backup';
import { download } from '#widgets/shared/download';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-files-view': FilesView;
  }
}

/** Where an import is. Nothing is written before a person has seen what it would do. */
type Restoring =
  | { readonly at: 'checking' }
  | { readonly at: 'refused'; readonly problem: BackupProblem; readonly bytes: number }
  | { readonly at: 'read'; readonly backup: Backup; readonly outcomes: readonly MergedAudit[] }
  | { readonly at: 'done'; readonly outcomes: readonly MergedAudit[] };

/** What leaves the extension and comes back: reports, backups, imports. */
export class FilesView extends PanelView {
  @reactive() private format: FormatId = 'html';
  @reactive() private reportLocale: Locale | null = null;
  @reactive() private told: { readonly about: 'report' | 'backup'; readonly name: string | null } | null =
    null;
  @reactive() private restoring: Restoring | null = null;

  #preview: { readonly of: string; readonly lines: Promise<readonly PreviewLine[]> } | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('state')) this.#preview = null;
  }

  protected override renderWith(words: PanelWords): unknown {
    return html`${this.heading(words.files.title)} ${this.#report(words)} ${this.#backup(words)}
    ${this.#restore(words)}`;
  }

  #report(words: PanelWords): TemplateResult {
    const { report } = words.files;
    const { audit } = this.state;
    if (audit === null) {
      return html`<section>
        ${this.heading(report.title, 1)}
        <p>${report.none}</p>
      </section>`;
    }
    const chosen = this.reportLocale ?? this.locale;
    return html`<section>
      ${this.heading(report.title, 1)}
      <p>${fill(report.lead, { review: audit.name })}</p>
      <fieldset>
        <legend>${report.format}</legend>
        ${formats.map(
          ({ id }) =>
            html`<label class="choice">
              <input
                type="radio"
                name="format"
                value=${id}
                .checked=${this.format === id}
                @change=${() => {
                  this.format = id;
                }}
              />
              <span
                >${words.report.formats[id].name}
                <span class="hint">${words.report.formats[id].use}</span></span
              >
            </label>`,
        )}
      </fieldset>
      <fieldset>
        <legend>${report.language}</legend>
        ${locales.map(
          (locale) =>
            html`<label class="choice">
              <input
                type="radio"
                name="language"
                value=${locale}
                .checked=${chosen === locale}
                @change=${() => {
                  this.reportLocale = locale;
                }}
              />
              <span>${report.languages[locale]}</span>
            </label>`,
        )}
      </fieldset>
      <div class="box">
        <p class="name">${words.report.preview.title}</p>
        ${until(this.#lines(words), html`<p>${words.panel.moment}</p>`)}
        <p>${words.report.preview.look}</p>
      </div>
      <button type="button" class="primary" @click=${() => this.quietly(this.#saveReport())}>
        ${report.save}
      </button>
      ${this.#telling('report', words)}
    </section>`;
  }

  async #lines(words: PanelWords): Promise<TemplateResult> {
    const wish = this.#wish;
    const of = [wish.audit.id, wish.audit.changedAt, wish.format, this.locale].join();
    if (this.#preview?.of !== of) {
      // It is shown in the language of the panel, whatever language the report will have.
      const lines = import('./make-report.ts').then(({ previewReport }) =>
        previewReport({ ...wish, locale: this.locale }),
      );
      this.#preview = { of, lines };
    }
    try {
      const lines = await this.#preview.lines;
      return html`<ul class="bare" role="list">
        ${lines.map(
          ({ text, items }) =>
            html`<li>
              ${
                items.length === 0
                  ? text
                  : html`<details>
                      <summary>${text}</summary>
                      <ul class="bare">
                        ${items.map((item) => html`<li class="written">${item}</li>`)}
                      </ul>
                    </details>`
              }
            </li>`,
        )}
      </ul>`;
    } catch (error) {
      this.report('The contents of the report could not be listed.', error);
      return html`<p>${words.files.report.failed}</p>`;
    }
  }

  get #wish() {
    const { format, reportLocale, locale } = this;
    return {
      audit: this.state.audit!,
      format,
      locale: reportLocale ?? locale,
      now: this.around.now(),
    };
  }

  #backup(words: PanelWords): TemplateResult {
    const { backup } = words.files;
    const n = this.state.audits.length;
    return html`<section>
      ${this.heading(backup.title, 1)}
      ${
        n === 0
          ? html`<p>${backup.none}</p>`
          : html`<p>${plural(backup.lead, n, this.locale)}</p>
              <button type="button" @click=${() => this.quietly(this.#saveBackup())}>${backup.save}</button>`
      }
      ${this.#telling('backup', words)}
    </section>`;
  }

  #telling(about: 'report' | 'backup', { files: { report } }: PanelWords): TemplateResult {
    const { told } = this;
    const isHere = told?.about === about;
    return html`<div role="status">
      ${
        isHere
          ? html`<p class="box ${told.name === null ? 'wrong' : ''}">
              ${told.name === null ? report.failed : fill(report.saved, { name: told.name })}
            </p>`
          : nothing
      }
    </div>`;
  }

  #restore(words: PanelWords): TemplateResult {
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

  async #saveReport(): Promise<void> {
    await this.#tell('report', async () => (await import('./make-report.ts')).makeReport(this.#wish));
  }

  async #saveBackup(): Promise<void> {
    await this.#tell('backup', async () => {
      const { makeBackup } = await import('./make-report.ts');
      return makeBackup(await this.around.everyAudit(), this.locale, this.around.now());
    });
  }

  async #tell(
    about: 'report' | 'backup',
    make: () => Promise<{ readonly name: string; readonly type: string; readonly content: string }>,
  ): Promise<void> {
    this.told = null;
    try {
      const { name, type, content } = await make();
      download(name, type, content);
      this.told = { about, name };
    } catch (error) {
      this.told = { about, name: null };
      this.report('A file could not be made.', error);
    }
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
