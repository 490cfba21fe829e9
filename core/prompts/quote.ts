/** Long enough to know the place again, short enough for a card. */
const longest = 300;

/** Words of a page as evidence: whole, or cut between two words. They stay as they are, so that they can be found. */
export function quote(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return space > longest / 2 ? cut.slice(0, space) : cut;
}
