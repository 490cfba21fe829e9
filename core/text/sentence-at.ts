import { sentences } from './sentences.ts';

/** The sentence in which a place of a text lies. */
export function sentenceAt(text: string, index: number): string {
  const lineStart = text.lastIndexOf('\n', index - 1) + 1;
  const lineEnd = text.indexOf('\n', index);
  const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
  let from = 0;
  for (const sentence of sentences(line)) {
    const start = line.indexOf(sentence, from);
    from = start + sentence.length;
    if (index - lineStart < from) return sentence;
  }
  return line.trim();
}
