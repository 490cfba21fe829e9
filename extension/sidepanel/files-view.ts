import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state as reactive } from 'lit/decorators.js';
import { until } from 'lit/directives/until.js';
import { fill, plural } from '#core/i18n/fill';
import { locales, type Locale } from '#core/i18n/locale';
import { formats, type FormatId } from '#core/report/formats';
import type { PreviewLine } from '#core/report/preview';
import { download } from '#widgets/shared/download';
import { groupsInReport } from './group-desk.ts';
import { notAsked } from './not-asked.ts';
import { PanelView } from './panel-view.ts';
import type { PanelWords } from './panel-words.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coprod-files-view': FilesView;
  }
}

/** What leaves the extension and comes back: reports, backups, and, in a part of its own, imports. */
export class FilesView extends PanelView {
  @reactive() private format: FormatId = 'html';
  @reactive() private reportLocale: Locale | null = null;
  @reactive() private told: { readonly about: 'report' | 'backup'; readonly name: string | null } | null =
    null;

  #preview: { readonly of: string; readonly lines: Promise<readonly PreviewLine[]> } | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('state')) this.#preview = null;
  }

  protected override renderWith(words: PanelWords): unknown {
    return html`${this.heading(words.files.title)} ${this.#report(words)} ${this.#backup(words)}
      <coprod-restore-view .state=${this.state} .around=${this.around}></coprod-restore-view>`;
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
      notAsked: notAsked(this.state.settings),
      groups: groupsInReport(this.around, this.state.audit!.id),
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
}
