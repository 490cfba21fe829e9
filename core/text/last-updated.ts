import { datesIn, type WrittenDate } from './dates.ts';

/** Words before the day on which a page was changed or looked over; what is to be reviewed is not yet. */
const label =
  /\blast (?:updated|reviewed|modified|changed|checked|amended|edited|revised|update|review|modification|edit)\b|\b(?:date|most recently) (?:last )?(?:updated|reviewed|modified|of last (?:update|review))\b|^(?:page |content |this page was |information )?(?:updated|reviewed|modified|amended|revised)(?= ?(?::|on\b|in\b|\d|[A-Z]))|\b(?:diweddarwyd|adolygwyd)(?: ddiwethaf)?\b|\bdiweddariad diwethaf\b/i;

/** The date follows its words closely. */
const near = 40;

/** When a text says that it was last changed or looked over, or null. */
export function lastUpdated(text: string): WrittenDate | null {
  const said = label.exec(text);
  if (said === null) return null;
  const from = said.index + said[0].length;
  const rest = text.slice(from, from + near + 20);
  const date = datesIn(rest)[0];
  if (date !== undefined && date.index <= near) return { ...date, index: date.index + from };
  const year = /^[^\d\n]{0,12}((?:19|20)\d\d)(?![\d/-])/.exec(rest);
  if (year === null) return null;
  const [, written] = year;
  return {
    text: written!,
    index: from + year[0].length - written!.length,
    first: `${written}-01-01`,
    last: `${written}-12-31`,
  };
}

/** Whether a text ends with such words, so that the date is to be found in the next. */
export const announcesUpdate = (text: string): boolean => {
  const said = label.exec(text);
  return said !== null && /^\s?(?:on|in|by)?\s?:?$/.test(text.slice(said.index + said[0].length));
};
