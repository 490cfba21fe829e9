/** A telephone number as it is written, with where it begins. */
export interface Phone {
  readonly text: string;
  readonly index: number;
  /** Its figures as they are dialled in the UK, such as 01632960777. */
  readonly dialled: string;
}

/** How a UK number begins; after another figure, a currency or part of a date it is something else. */
const start = /(?<![\d£$€#/.,=_-])(?:\+44|\(?0(?=[1-9]))/g;

const area = /^0(?:1[1-9]|2[0-9]|3[0347]|5[56]|7[0-9]|8[0-9]|9[018])/;

/** The words right before a number that is not for calling. */
const otherNumber =
  /\b(?:charity|company|vat|account|acc|reference|ref|case|application|permit|licence|invoice|order|customer|member|membership|policy|nhs|uprn|urn|serial|registration|registered|sort code|tax|payroll|form|fax|isbn|iban)\b(?: ?(?:number|no|num|nos|ref|reference|code|id|registration))?\.?(?: is)? ?:? ?#?$/i;

/** The UK telephone numbers in a text, but for short ones such as 999. */
export function phonesIn(text: string): readonly Phone[] {
  const found: Phone[] = [];
  let end = 0;
  for (const { index, 0: prefix } of text.matchAll(start)) {
    if (index < end) continue;
    const number = readGroups(text, index, prefix);
    if (number === null || otherNumber.test(text.slice(Math.max(0, index - 40), index))) continue;
    end = number.end;
    found.push({ text: text.slice(index, end), index, dialled: number.dialled });
  }
  return found;
}

/** Reads groups of figures for as long as they make a number of ten or eleven figures. */
function readGroups(text: string, index: number, prefix: string): { end: number; dialled: string } | null {
  const abroad = prefix === '+44';
  let dialled = abroad ? '0' : '';
  let at = index + (abroad ? 3 : prefix.length - 1);
  let best: { end: number; dialled: string } | null = null;
  for (let group = 0; group < 6 && dialled.length < 11; group += 1) {
    const gap = /^[ \u00a0()\u2010\u2011-]{0,3}/.exec(text.slice(at, at + 3))![0].length;
    if (group > 0 && gap === 0) break;
    let [figures = ''] = /^\d{1,12}/.exec(text.slice(at + gap, at + gap + 12)) ?? [];
    const length = figures.length;
    // "+44 (0)20" has a nought that is not dialled from abroad.
    if (abroad && group === 0 && figures.startsWith('0')) figures = figures.slice(1);
    const opening = group === 0 || dialled === '0';
    if (length === 0 || (!opening && length < 3) || (opening && !abroad && (length < 3 || length === 9)))
      break;
    dialled += figures;
    at += gap + length;
    if (dialled.length === 11 || (dialled.length === 10 && /^0(1|[58]00)/.test(dialled)))
      best = { end: at, dialled };
  }
  if (best === null || !area.test(best.dialled)) return null;
  return /^(?:\d|[/-]\d)/.test(text.slice(best.end, best.end + 2)) ? null : best;
}
