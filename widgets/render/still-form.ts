import { escapeHtml } from '#core/embed/escape-html';
import { defaultForm, usualReasons } from '#widgets/contact-form/default-form';
import { defaultFormStyles } from '#widgets/contact-form/default-form.styles';
import { formWords } from '#widgets/contact-form/form-words';
import { hostStyles } from '#widgets/shared/host.styles';
import { css, unsafeCSS } from 'lit';
import { onPretendPage } from './pretend-page.ts';
import type { MakeStill } from './still.ts';
import { writeHtml } from './write-html.ts';

/** The form that the widget builds. The browser sends it by itself where there is no script. */
export const stillForm: MakeStill = async ({ locale, attributes }) => {
  const { endpoint, mailto, 'privacy-href': privacyHref = null } = attributes;
  if (!endpoint && !mailto)
    throw new Error('A contact form needs --endpoint or --mailto: where messages go.');
  const words = await formWords.load(locale);
  const form = onPretendPage(() =>
    writeHtml(
      defaultForm(words, {
        prefix: 'coprod-still',
        reasons: usualReasons(words),
        consent: null,
        privacyHref,
      }),
    ),
  );
  const goesTo = endpoint
    ? `action="${escapeHtml(endpoint)}"`
    : `action="mailto:${escapeHtml(mailto!)}" enctype="text/plain"`;
  const language = `<input type="hidden" name="language" value="${locale}">`;
  const body = form.replace(/<form method="post"([^>]*)>/, `<form method="post" ${goesTo}$1>${language}`);
  return { styles: [hostStyles, inBase, base], body };
};

/** The styles are written for a form in the page, and to give way to the page's; here they stand in the base and hold. */
const inBase = unsafeCSS(
  defaultFormStyles.cssText
    .replace(':where(coprod-contact-form)', ":where([part='base'])")
    .replaceAll(/:where\((?!\[part)/g, ':is('),
);

const base = css`
  [part='base'] {
    background: none;
  }
`;
