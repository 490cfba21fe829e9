const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/**
 * The fields of an `application/x-www-form-urlencoded` text, in order. An old page that is not UTF-8 makes the
 * browser send its forms in the encoding of the page, which for British sites was Windows-1252; a name such as
 * "Siân" must survive that.
 */
export const formPairs = (text: string): readonly (readonly [string, string])[] =>
  text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
    });

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  if (!spaced.includes('%')) return spaced;
  const bytes = bytesOf(spaced);
  try {
    return utf8.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
}

function bytesOf(text: string): Uint8Array {
  const source = Buffer.from(text, 'utf8');
  const bytes = Buffer.alloc(source.length);
  let length = 0;
  for (let at = 0; at < source.length; at += 1) {
    const hex = source[at] === 0x25 ? source.toString('latin1', at + 1, at + 3) : '';
    const isEscape = /^[\da-f]{2}$/i.test(hex);
    bytes[length] = isEscape ? Number.parseInt(hex, 16) : source[at]!;
    if (isEscape) at += 2;
    length += 1;
  }
  return bytes.subarray(0, length);
}
