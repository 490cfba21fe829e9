import { html, type TemplateResult } from 'lit';
import type { CaseStudy } from '#core/case-studies/case-study';
import { widgetNames, type WidgetName } from '#core/embed/widgets';
import type { frame } from '#core/i18n/en/frame';
import { locales, type Locale } from '#core/i18n/locale';
import type { Faults } from './faults.ts';
import { choice, line, tick } from './fields.ts';
import { settings, settingsOf, type Setting, type SettingName } from './settings.ts';
import type { Wanted } from './state.ts';
import type { Words } from './translated.ts';

/** What the form of the builder needs. */
export interface Choosing {
  readonly wanted: Wanted;
  readonly faults: Faults;
  readonly words: Words;
  readonly titles: Readonly<Record<keyof typeof frame.titles, string>>;
  /** The stories of the kit, to choose among. */
  readonly studies: readonly CaseStudy[];
  readonly change: (change: Partial<Wanted>) => void;
}

/** The first part of the form: which tool, in which language, with which settings. */
export const chooseSettings = (choosing: Choosing): TemplateResult => {
  const { wanted, words, titles, change } = choosing;
  return html`<section aria-labelledby="builder-what">
    <h2 id="builder-what">${words.what}</h2>
    <div class="builder-fields">
      ${choice(
        'widget',
        words.widget,
        widgetNames.map((name) => [name, titles[name]]),
        wanted.widget,
        (widget) => change({ widget: widget as WidgetName }),
      )}
      ${choice(
        'locale',
        words.locale,
        locales.map((each) => [each, words.locales[each]]),
        wanted.locale,
        (locale) => change({ locale: locale as Locale }),
      )}
      ${settingsOf(wanted.widget).map((name) => chooseSetting(name, choosing))}
    </div>
  </section>`;
};

function chooseSetting(name: SettingName, choosing: Choosing): TemplateResult {
  const { wanted, words, faults, change } = choosing;
  const setting: Setting = settings[name];
  const text = words.settings[name] as Readonly<Record<string, string>> & { readonly label: string };
  const value = wanted.settings[name] ?? '';
  const set = (next: string) => {
    const { [name]: _, ...others } = wanted.settings;
    change({ settings: next === '' ? others : { ...others, [name]: next } });
  };
  switch (setting.kind) {
    case 'choice':
      return choice(
        name,
        text.label,
        [['', words.asUsual], ...setting.choices.map((each) => [each, text[each]!] as const)],
        value,
        set,
      );
    case 'flag':
      return tick(name, text.label, value !== '', (ticked) => set(ticked ? 'yes' : ''));
    case 'cases':
      return chooseCases(value, set, choosing);
    default: {
      const fault = faults.settings.find((each) => each.name === name);
      return line(
        name,
        text.label,
        value,
        set,
        fault ? `“${text.label}” ${words.settingFaults[fault.kind]}` : null,
        setting.kind === 'number' ? 'number' : 'text',
      );
    }
  }
}

function chooseCases(
  value: string,
  set: (value: string) => void,
  { words, studies }: Choosing,
): TemplateResult {
  const chosen = value.split(' ').filter(Boolean);
  const { label, hint } = words.settings.ids;
  return html`<details class="builder-cases">
    <summary>${label}</summary>
    <fieldset>
      <legend class="hint">${hint}</legend>
      ${studies.map(({ id, title }) =>
        tick(`case-${id}`, title, chosen.includes(id), (ticked) =>
          set((ticked ? [...chosen, id] : chosen.filter((each) => each !== id)).join(' ')),
        ),
      )}
    </fieldset>
  </details>`;
}
