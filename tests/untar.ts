/** The files of a tar archive: blocks of 512 bytes, of each file first one that tells its name and length. */
export function untar(bytes: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0;) {
    const field = (from: number, length: number) =>
      bytes.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const length = parseInt(field(124, 12), 8);
    if (field(156, 1) === '0') files.set(field(0, 100), bytes.toString('utf8', at + 512, at + 512 + length));
    at += 512 + Math.ceil(length / 512) * 512;
  }
  return files;
}
