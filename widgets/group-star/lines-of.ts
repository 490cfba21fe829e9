/** Some lines of a text, by their numbers from 1, in order, without the space round each. */
export function linesOf(text: string, numbers: readonly number[]): string {
  const wanted = new Set(numbers);
  return text
    .split('\n')
    .flatMap((line, at) => (wanted.has(at + 1) ? [line.trim()] : []))
    .join('\n');
}
