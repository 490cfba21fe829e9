import { html, raw } from 'hono/html';
import { fill } from '#core/i18n/fill';
import type { Locale } from '#core/i18n/locale';
import type { PromptWords } from '#core/i18n/prompt-words';
import { filledIn } from '#core/prompts/example-text';
import type { Example } from '#core/prompts/rule';
import type { CataloguedRule } from './prompts.ts';
import { catalogueWords } from './words.ts';

/** A page that prompts, with what is said of it, and one that sets a trap. */
export function showExamples({ prompts, quiet }: CataloguedRule, own: PromptWords, locale: Locale) {
  const words = catalogueWords[locale];
  const said = (filledIn(prompts).evidence ?? []).map(({ quote = '', values = {} }) =>
    fill(own.evidence, { ...values, quote }),
  );
  return html`<details>
    <summary>${fill(words.examples, { name: own.title })}</summary>
    <div class="prompt-example">
      <p class="sample-label">${words.prompts}</p>
      ${circumstances(prompts, locale)} ${code(prompts, locale)} ${frame(prompts, own, locale)}
      ${
        said.length === 0
          ? ''
          : html`<p>${words.whatItSays}</p>
              <ul>
                ${said.map((each) => html`<li>${each}</li> `)}
              </ul>`
      }
    </div>
    <div class="prompt-example">
      <p class="sample-label">${words.quiet}</p>
      <p>${words.because} <span ${inEnglish(locale)}>${quiet.because}.</span></p>
      ${circumstances(quiet, locale)} ${code(quiet, locale)}
    </div>
  </details>`;
}

/** What tells of a page besides its code. */
function circumstances({ url, today, local }: Example, locale: Locale) {
  const words = catalogueWords[locale];
  return html`${url === undefined ? '' : html`<p>${fill(words.at, { address: url })}</p>`}
  ${today === undefined ? '' : html`<p>${fill(words.on, { day: today })}</p>`}
  ${local === undefined ? '' : html`<p>${words.settings} <code>${JSON.stringify(local)}</code></p>`}`;
}

const code = ({ html: page }: Example, locale: Locale) =>
  html`<p>${catalogueWords[locale].code}</p>
    <pre
      ${inEnglish(locale)}
    ><code>${inLines(page.replaceAll('{filler}', catalogueWords[locale].filler))}</code></pre>`;

/** A page in a frame of its own, in which nothing runs. Where there is nothing to see there is no frame. */
function frame(example: Example, { title }: PromptWords, locale: Locale) {
  const page = filledIn(example).html;
  if (!/<(?:main|body|form|table|h1|p|ul|header)\b/.test(page)) return '';
  const words = catalogueWords[locale];
  return html`<p>${words.page}</p>
    <iframe
      sandbox=""
      loading="lazy"
      title="${fill(words.frame, { name: title })}"
      srcdoc="${withLanguage(page, example.lang ?? 'en')}"
    ></iframe>`;
}

const withLanguage = (page: string, lang: string): string =>
  /<html\b/i.test(page) ? page : `<!doctype html><html lang="${lang}"><title>Example</title>${page}</html>`;

/** A line for each part of a page, so that it can be read. */
const inLines = (page: string): string =>
  page.replace(
    /(<\/(?:p|h\d|li|nav|header|footer|main|aside|form|div|tr|table|ul|ol|details|head)>)(?=<)/g,
    '$1\n',
  );

const inEnglish = (locale: Locale) => (locale === 'en' ? '' : raw('lang="en"'));
