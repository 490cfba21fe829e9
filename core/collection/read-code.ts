import type { AnswerSet } from '#core/star/answers';
import { decodeResult, type ResultCodeProblem } from '#core/star/result-code';

/** A code and the answers in it, or why it could not be read. */
export type ReadCode =
  | { readonly ok: true; readonly code: string; readonly set: AnswerSet }
  | { readonly ok: false; readonly kind: Exclude<ResultCodeProblem, 'empty'> | 'no-code' };

/** What stands before the code in the fragment of a link to a result. */
const inLink = 'coprod-result=';

const separates = (character: string | undefined): boolean =>
  character !== undefined && /[\s,;:|]/.test(character);

/** What stands in a line for a code: that of a link, or the last word. `before` is what stands before it. */
export function findCode(line: string): { readonly before: string; readonly code: string } {
  const at = line.toLowerCase().indexOf(inLink);
  if (at >= 0) {
    const code = /^[^\s,;"<>&#]*/.exec(line.slice(at + inLink.length))![0];
    return { before: line.slice(0, beginOfWord(line, at)).trim(), code };
  }
  let end = line.length;
  while (end > 0 && separates(line[end - 1])) end -= 1;
  let start = end;
  while (start > 0 && !separates(line[start - 1])) start -= 1;
  return { before: line.slice(0, start), code: line.slice(start, end) };
}

/** Where the address begins that a place is in: after the last space, comma or semicolon. Addresses have colons. */
function beginOfWord(line: string, at: number): number {
  let start = at;
  while (start > 0 && !/[\s,;|]/.test(line[start - 1]!)) start -= 1;
  // "residents:https://…"
  const glued = line.slice(start, at).search(/:https?:/i);
  return glued < 0 ? start : start + glued + 1;
}

/** Reads a code as people paste it. A full stop or a bracket that came along from a sentence is left out. */
export function readCode(text: string): ReadCode {
  const code = text
    .trim()
    .slice(0, 80)
    .replace(/^[("'“‘[<]+/, '')
    .replace(/[)"'”’\].!?>]{1,10}$/, '');
  const read = decodeResult(code);
  if (read.ok) return { ok: true, code, set: read.set };
  return { ok: false, kind: read.problem === 'empty' ? 'no-code' : read.problem };
}
