/** A text that was JSON until something was done to it. */
export interface JsonFault {
  readonly kind: string;
  readonly text: string;
}

const tokens = /"(?:\\.|[^"\\])*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{}:,]/g;

type Token = { readonly at: number; readonly text: string };

/** What is done to a token of one sort, each a fault that somebody, or some program, has made before. */
const faults: Readonly<Record<string, readonly [RegExp, (token: string) => string]>> = {
  'a comma is missing': [/^,$/, () => ''],
  'two commas': [/^,$/, () => ',,'],
  'a semicolon for a comma': [/^,$/, () => ';'],
  'a comma of another script': [/^,$/, () => '，'],
  'a colon is missing': [/^:$/, () => ' '],
  'an equals sign for a colon': [/^:$/, () => '='],
  'two colons': [/^:$/, () => '::'],
  'an arrow for a colon': [/^:$/, () => '=>'],
  'a bracket is missing': [/^\[$/, () => ''],
  'a bracket for a brace': [/^\{$/, () => '['],
  'a brace for a bracket': [/^\]$/, () => '}'],
  'a comma before a brace': [/^\}$/, () => ',}'],
  'a comma before a bracket': [/^\]$/, () => ',]'],
  'a brace too many': [/^\}$/, () => '}}'],
  'single quotation marks': [/^"/, (text) => `'${text.slice(1, -1)}'`],
  'curly quotation marks': [/^"/, (text) => `“${text.slice(1, -1)}”`],
  'no quotation marks': [/^"/, (text) => text.slice(1, -1) || 'x'],
  'a string without an end': [/^"/, (text) => text.slice(0, -1)],
  'a string without a start': [/^"/, (text) => `${text.slice(1)}`],
  'a line break in a string': [/^"/, (text) => `${text.slice(0, -1)}\n"`],
  'a tab in a string': [/^"/, (text) => `${text.slice(0, -1)}\t"`],
  'a NUL in a string': [/^"/, (text) => `${text.slice(0, -1)}\0"`],
  'an escape of another language': [/^"/, (text) => `${text.slice(0, -1)}\\x41"`],
  'half an escape': [/^"/, (text) => `${text.slice(0, -1)}\\u00"`],
  'an escape of a newline': [/^"/, (text) => `${text.slice(0, -1)}\\\n"`],
  'a leading zero': [/^-?\d/, (text) => `0${text}`],
  'a plus sign': [/^-?\d/, (text) => `+${text}`],
  'a number without its end': [/^-?\d/, (text) => `${text}.`],
  'a hexadecimal number': [/^-?\d/, (text) => `0x${text}`],
  'a thousands mark': [/^-?\d/, (text) => `${text}_000`],
  NaN: [/^-?\d/, () => 'NaN'],
  Infinity: [/^-?\d/, () => '-Infinity'],
  undefined: [/^null$/, () => 'undefined'],
  None: [/^null$/, () => 'None'],
  'a comment': [/^[[{,]$/, (text) => `${text} // so`],
  'a comment of two signs': [/^[[{,]$/, (text) => `${text}/* so */`],
  'a no-break space': [/^[[{,:]$/, (text) => `${text}\u00a0`],
  'a byte order mark': [/^[[{,:]$/, (text) => `${text}\ufeff`],
  'a text after the end': [/^$/, () => ' {}'],
  'a piece of a page': [/^[[{,:]$/, (text) => `${text}<script>alert(1)</script>`],
};

/** So many broken texts for each sort of fault, spread over the whole of a text that is JSON. */
export function jsonFaults(json: string, perKind: number): readonly JsonFault[] {
  const all = Array.from(json.matchAll(tokens), ({ 0: text, index }): Token => ({ at: index, text }));
  const end: Token = { at: json.trimEnd().length, text: '' };
  return Object.entries(faults).flatMap(([kind, [sort, change]]) => {
    const fitting = [...all, end].filter(({ text }) => sort.test(text));
    const count = Math.min(perKind, fitting.length);
    return Array.from({ length: count }, (_, nth) => {
      const { at, text } = fitting[Math.floor((nth * fitting.length) / count)]!;
      return { kind, text: json.slice(0, at) + change(text) + json.slice(at + text.length) };
    });
  });
}
