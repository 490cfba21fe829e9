/** Types of files as people write them, and how large one is. */
const written =
  /(?<![\p{L}\d])(?:pdfs?|ms word|word|docx?|excel|xlsx?|spreadsheets?|csv|odt|ods|rtf|power ?point|pptx?)(?![\p{L}\d])|\d ?(?:[kmg]i?b|kilobytes?|megabytes?|bytes)(?![\p{L}\d])/iu;

/** "In other words", "a word of advice": not the program. */
const ordinary =
  /\b(?:a|other|the|one|last|key|every|per|this|any|each|that|final) words?\b|\bword (?:of|search|processor)\b/gi;

/** Whether a text says of what type or how large a file is. */
export const saysFileType = (text: string): boolean => written.test(text.replace(ordinary, ' '));
