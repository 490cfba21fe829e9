import { answerChoices, type Answer, type AnswerSet } from './answers.ts';
import { instrumentVersion, statementsOf, type Mode, type StatementId } from './statements.ts';

/** Why a result code could not be read. The words for each are in `i18n`. */
export type ResultCodeProblem =
  /** Nothing was given. */
  | 'empty'
  /** It holds a character that no code has. */
  | 'characters'
  /** It is too short or too long: a piece is missing, or something was added. */
  | 'length'
  /** It was made by another version of the self-check. */
  | 'version'
  /** It does not agree with its own checksum: a character was mistyped. */
  | 'checksum';

/** A result that was read, or the reason why it was not. */
export type DecodedResult =
  | { readonly ok: true; readonly set: AnswerSet }
  | { readonly ok: false; readonly problem: ResultCodeProblem };

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Blank and the six answers: seven possibilities for each statement. */
const digits: readonly (Answer | undefined)[] = [undefined, ...answerChoices];

const checksumBits = 24;

interface Layout {
  readonly characters: number;
  readonly answerBits: number;
}

/** Header 6 bits, answers, checksum 24 bits, and 4 bits that are kept for later and are 0: a whole number of characters. */
const layouts: Readonly<Record<Mode, Layout>> = {
  quick: { characters: 10, answerBits: 26 },
  full: { characters: 16, answerBits: 62 },
};

/**
 * A set of answers as a short code that is safe in a URL: 16 characters for the full check, 10 for the quick one.
 *
 * The first character is the version (4 bits), the mode and the voice; then come the answers as one number
 * of base 7, and last a CRC-24 (the polynomial of RFC 9580), which finds every mistyped character and every
 * two that were swapped.
 */
export function encodeResult(set: AnswerSet): string {
  const { characters, answerBits } = layouts[set.mode];
  const header = (set.version << 2) | (set.mode === 'full' ? 2 : 0) | (set.voice === 'team' ? 1 : 0);
  const answers = statementsOf(set.mode).reduce(
    (number, { id }) => number * 7n + BigInt(digits.indexOf(set.answers[id])),
    0n,
  );
  const body = ((BigInt(header) << BigInt(answerBits)) | answers) << 4n;
  const bits = (body << BigInt(checksumBits)) | BigInt(checksum(body, characters));
  return Array.from(
    { length: characters },
    (_, at) => alphabet[Number((bits >> BigInt(6 * (characters - 1 - at))) & 63n)],
  ).join('');
}

/** Reads a result code. It never throws, whatever it is given, and looks at no more than the length of a code. */
export function decodeResult(code: unknown): DecodedResult {
  if (typeof code !== 'string' || code === '') return failed('empty');
  if (code.length > 64) return failed('length');
  const text = code.trim();
  if (text === '') return failed('empty');
  const values = Array.from(text, (character) => alphabet.indexOf(character));
  if (values.includes(-1)) return failed('characters');
  const header = values[0]!;
  if (header >> 2 !== instrumentVersion) return failed('version');
  const mode: Mode = header & 2 ? 'full' : 'quick';
  const { characters, answerBits } = layouts[mode];
  if (values.length !== characters) return failed('length');
  const bits = values.reduce((sum, value) => (sum << 6n) | BigInt(value), 0n);
  const body = bits >> BigInt(checksumBits);
  let answers = (body >> 4n) & ((1n << BigInt(answerBits)) - 1n);
  const asked = statementsOf(mode);
  const intact =
    checksum(body, characters) === Number(bits & 0xffffffn) &&
    (body & 15n) === 0n &&
    answers < 7n ** BigInt(asked.length);
  if (!intact) return failed('checksum');
  const read: Partial<Record<StatementId, Answer>> = {};
  for (const { id } of asked.toReversed()) {
    const answer = digits[Number(answers % 7n)];
    if (answer !== undefined) read[id] = answer;
    answers /= 7n;
  }
  return {
    ok: true,
    set: { version: instrumentVersion, mode, voice: header & 1 ? 'team' : 'resident', answers: read },
  };
}

const failed = (problem: ResultCodeProblem): DecodedResult => ({ ok: false, problem });

/** CRC-24 of the bits before the checksum, most significant bit first. */
function checksum(body: bigint, characters: number): number {
  let crc = 0xb704ce;
  for (let at = characters * 6 - checksumBits - 1; at >= 0; at -= 1) {
    const bit = Number((body >> BigInt(at)) & 1n);
    const carry = (crc >> 23) ^ bit;
    crc = (crc << 1) & 0xffffff;
    if (carry) crc ^= 0x864cfb;
  }
  return crc;
}
