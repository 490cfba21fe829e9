import { Star } from '#widgets/star/star';
import { loadGuide } from '#widgets/star/guide';
import { words } from '#widgets/star/words';
import { css, type CSSResult } from 'lit';
import { offPage, type MakeStill } from './still.ts';
import { writeHtml } from './write-html.ts';

/** The star: the guide to it, or a result. Its table, which the script would open on request, is open without one. */
export const stillStar: MakeStill = async ({ locale, attributes }) => {
  const star = offPage(Star, attributes);
  const messages = await words.load(locale);
  star['locale'] = locale;
  star['willUpdate'](new Map([['code', null]]));
  const guide = await loadGuide(locale, { arrived() {}, failed() {} });
  if (!star['code']) star['more'] = { guide };
  const body = writeHtml(star['renderWith'](messages));
  return { styles: [...(Star.styles as readonly CSSResult[]), guide.styles, openTable], body };
};

const openTable = css`
  @media (scripting: none) {
    .table.closed {
      position: static;
      width: auto;
      height: auto;
      margin: 0;
      clip-path: none;
    }
    button.star-label {
      border-color: transparent;
      background: none;
      cursor: default;
    }
  }
`;
