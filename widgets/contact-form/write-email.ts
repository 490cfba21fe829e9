/** The longest address of an email that every mail program takes. */
const longestAddress = 1900;

/** A link that opens an email with everything filled in. */
export interface Email {
  readonly href: string;
  /** Whether the end of the text had to be left out. */
  readonly cut: boolean;
}

/**
 * Makes the link. Everything in it is encoded, so that nothing a person writes can add an address or a header;
 * a text that is too long is cut between two words and says so in the `note`.
 */
export function writeEmail(address: string, subject: string, text: string, note: string): Email {
  const to = address.split('@').map(encode).join('@');
  const start = `mailto:${to}?subject=${encode(subject.replace(/\s+/g, ' ').slice(0, 120))}&body=`;
  const body = encode(text);
  if (start.length + body.length <= longestAddress) return { href: start + body, cut: false };
  const end = encode(`\n\n${note}`);
  const room = longestAddress - start.length - end.length;
  return { href: start + encode(cutTo(text, room)) + end, cut: true };
}

/** Line breaks are CR LF in an email's address (RFC 6068). Half of a character would make the encoding throw. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd').replace(/\r\n?|\n/g, '\r\n'));

function cutTo(text: string, room: number): string {
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += encode(character).length;
    if (used > room) break;
    kept += character;
  }
  const word = kept.search(/\s\S*$/);
  return word > kept.length - 40 ? kept.slice(0, word) : kept;
}
