import { escape } from './escape.ts';
import type { StarPath, StarPicture, StarText } from './star-picture.ts';

/** The drawing of the star as an SVG element. It is decoration: the table beside it says the same. */
export function starSvg({ box, paths, texts }: StarPicture): string {
  const content = [...paths.map(writePath), ...texts.filter(({ text }) => text !== '').map(writeText)];
  return `<svg viewBox="${box.join(' ')}" aria-hidden="true" focusable="false">${content.join('')}</svg>`;
}

const writePath = ({ d, fill = 'none', stroke = 'none', width, dash }: StarPath): string =>
  `<path${attributes({ d, fill, stroke, 'stroke-width': width, 'stroke-dasharray': dash?.join(' ') })}/>`;

/** Texts beside the star make room on a small screen; the numbers of the steps, and the letters of groups, stand in it and stay. */
const writeText = ({ text, x, y, size, bold, anchor, fill }: StarText): string =>
  `<text${attributes({
    class: /^[\dA-Z]$/.test(text) ? undefined : 'away',
    x,
    y,
    fill,
    'font-size': size,
    'font-weight': bold ? 700 : undefined,
    'text-anchor': anchor,
  })}>${escape(text)}</text>`;

const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
