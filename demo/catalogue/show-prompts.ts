import { html, raw } from 'hono/html';
import { fill } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import * as english from '#core/i18n/en/prompts';
import { star as englishStar } from '#core/i18n/en/star';
import * as welsh from '#core/i18n/cy/prompts';
import { star as welshStar } from '#core/i18n/cy/star';
import type { RuleId } from '#core/prompts/rules';
import { approaches } from '#core/star/star';
import { isChosen, isWhole, longestSearch, twoFigures, type Choice } from './choice.ts';
import { parts, type CataloguedRule } from './prompts.ts';
import { showExamples } from './show-examples.ts';
import { catalogueWords } from './words.ts';

const messages = {
  en: { ...english, points: englishStar.points },
  cy: { ...welsh, points: welshStar.points },
} satisfies Readonly<Record<Locale, unknown>>;

/** The list of prompts: a form that narrows it down, and what was chosen, in the parts of the list. */
export function showPrompts(
  all: readonly CataloguedRule[],
  choice: Choice,
  { path, locale }: { readonly path: string; readonly locale: Locale },
): string {
  const words = catalogueWords[locale];
  const { prompts, openQuestions } = messages[locale];
  const chosen = all.filter((each) => isChosen(each, prompts[each.rule.id as RuleId], choice));
  const shown = parts
    .map(([part]) => ({ part, rules: chosen.filter((each) => each.part === part) }))
    .filter(({ rules }) => rules.length > 0);
  return html`
    ${form(choice, path, locale)}
    <h2 id="questions">${fill(words.shown, { shown: chosen.length, all: all.length })}</h2>
    ${isWhole(choice) ? '' : html`<p><a href="${path}#questions">${words.showAll}</a></p>`}
    ${chosen.length === 0 ? html`<p>${words.none}</p>` : ''}
    ${
      shown.length < 2
        ? ''
        : html`<nav class="prompt-parts" aria-label="${words.contents}">
            <ul>
              ${shown.map(
                ({ part, rules }) =>
                  html`<li><a href="#${part}">${words.parts[part]}</a> (${rules.length})</li> `,
              )}
            </ul>
          </nav>`
    }
    ${
      isWhole(choice)
        ? html`<h3>${words.always}</h3>
            <ul>
              <li>${openQuestions['came-for']}</li>
              <li>${openQuestions['did-next']}</li>
            </ul>`
        : ''
    }
    ${shown.map(
      ({ part, rules }) =>
        html`<section aria-labelledby="${part}">
          <h3 id="${part}" class="prompt-part">${words.parts[part]}</h3>
          ${rules.map((each) => showPrompt(each, locale))}
        </section> `,
    )}
  `.toString();
}

function showPrompt(each: CataloguedRule, locale: Locale) {
  const { rule } = each;
  const words = catalogueWords[locale];
  const { prompts, points, causes, severity, strength } = messages[locale];
  const own = prompts[rule.id as RuleId];
  const host = new URL(rule.source).host.replace(/^www\./, '');
  const language = locale === 'en' ? '' : raw(' hreflang="en"');
  return html`<article class="prompt" id="${rule.id}" aria-labelledby="${rule.id}-name">
    <h4 id="${rule.id}-name">
      <a href="#${rule.id}"><span class="prompt-number">P${twoFigures(rule.number)}</span> ${own.title}</a>
    </h4>
    <p class="prompt-question"><strong>${words.question}:</strong> ${own.question}</p>
    <p>${own.why}</p>
    <dl>
      <div>
        <dt>${words.severity}</dt>
        <dd>${severity[rule.severity]}</dd>
      </div>
      <div>
        <dt>${words.strength}</dt>
        <dd>${strength[rule.strength]}</dd>
      </div>
      <div>
        <dt>${words.approach}</dt>
        <dd>${points[rule.approach].name}</dd>
      </div>
      <div>
        <dt>${words.cause}</dt>
        <dd>${rule.causes.map((cause) => causes[cause]).join('; ')}</dd>
      </div>
      <div>
        <dt>${words.source}</dt>
        <dd><a href="${rule.source}" ${language}>${host}</a></dd>
      </div>
      <div>
        <dt>${words.id}</dt>
        <dd><code>${rule.id}</code></dd>
      </div>
    </dl>
    ${showExamples(each, own, locale)}
  </article> `;
}

function form(choice: Choice, path: string, locale: Locale) {
  const words = catalogueWords[locale];
  const { points, severity, strength } = messages[locale];
  const select = (
    name: keyof Choice,
    label: string,
    options: readonly (readonly [value: string | number, text: string])[],
  ) =>
    html`<div class="field">
      <label for="choose-${name}">${label}</label>
      <select id="choose-${name}" name="${name}">
        <option value="">${words.any}</option>
        ${options.map(
          ([value, text]) =>
            html`<option value="${value}" ${choice[name] === value ? raw('selected') : ''}>${text}</option> `,
        )}
      </select>
    </div>`;
  return html`<form class="prompt-form box" action="${path}#questions" role="search" aria-labelledby="find">
    <h2 id="find">${words.find}</h2>
    <div class="field">
      <label for="choose-search">${words.search}</label>
      <p class="hint" id="choose-search-hint">${words.searchHint}</p>
      <input
        id="choose-search"
        name="search"
        type="search"
        maxlength="${longestSearch}"
        value="${choice.search}"
        aria-describedby="choose-search-hint"
      />
    </div>
    <div class="prompt-choices">
      ${select(
        'part',
        words.part,
        parts.map(([part]) => [part, words.parts[part]]),
      )}
      ${select(
        'approach',
        words.approach,
        approaches.map((approach) => [approach, points[approach].name]),
      )}
      ${select('severity', words.severity, ratings(severity))}
      ${select('strength', words.strength, ratings(strength))}
    </div>
    <button class="button">${words.show}</button>
  </form>`;
}

/** The surest and gravest first. */
const ratings = (texts: Readonly<Record<1 | 2 | 3, string>>) =>
  ([3, 2, 1] as const).map((rating) => [rating, texts[rating]] as const);
