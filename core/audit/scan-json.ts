/** What can be told of a text that should be JSON without parsing it. */
export interface JsonScan {
  /** How deep lists and objects are nested, at most one more than was asked for: there the scan stops. */
  readonly depth: number;
  /** Whether the text ends inside a list, an object or a string, as a file does that was cut short. */
  readonly cutShort: boolean;
}

/**
 * Scans a text in one pass and without recursion. `JSON.parse` accepts nesting at which everything that comes
 * after it runs out of stack.
 */
export function scanJson(text: string, mostDepth: number): JsonScan {
  let open = 0;
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') {
      inString = true;
    } else if (character === '[' || character === '{') {
      open += 1;
      depth = Math.max(depth, open);
      if (depth > mostDepth) break;
    } else if (character === ']' || character === '}') {
      open -= 1;
    }
  }
  return { depth, cutShort: inString || open > 0 };
}
