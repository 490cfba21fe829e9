/** Stands where the hostile text will stand. */
export const standIn = 'Zqxjwordv';

/** Without white space and what nobody sees: the kit may leave some of it out. */
export const squeezed = (text: string): string =>
  text.normalize('NFC').replace(/[\s\p{Cc}\p{Cs}\ufffd]+/gu, '');

/** What was rendered that could run, or lead elsewhere than to a web page, an email or a call. */
export const live: string[] = [];

/** Everything that is rendered in some places: each element with its attributes, and each text, in order. */
export function snapshot(...places: readonly ParentNode[]): string {
  const parts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Text) parts.push(node.data);
    if (node instanceof Element) {
      live.push(...livePartsOf(node));
      const attributes = Array.from(node.attributes, ({ name, value }) => `${name}=${value}`).toSorted();
      parts.push(`\ue000${node.localName} ${attributes.join('\ue001')}\ue002`);
    }
    if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
    for (const child of node.childNodes) walk(child);
    if (node instanceof Element) parts.push('\ue003');
  };
  for (const place of places) for (const child of place.childNodes) walk(child);
  // The names that elements get for each other are counted on.
  return squeezed(parts.join('')).replace(/coprod-(result-|error-)?\d+/g, 'coprod-$1n');
}

/** Whether something was rendered as the harmless word was, with the hostile text as text in its place. */
export const isOnlyText = (shown: string, known: string, payload: string): boolean =>
  shown === squeezed(known.replaceAll(standIn, () => payload)) ||
  shown === squeezed(known.replaceAll(standIn, () => payload.trim()));

const active = /^(script|iframe|object|embed|base|meta|link|frame)$/;

const addressed = /^(href|src|srcset|action|formaction|data|ping|poster|background)$/;

const livePartsOf = (element: Element): readonly string[] => [
  ...(active.test(element.localName) && element.getAttribute('type') !== 'application/json'
    ? [element.localName]
    : []),
  ...Array.from(element.attributes)
    .filter(({ name, value }) => (addressed.test(name) ? !isHarmless(value) : /^(on|srcdoc$)/.test(name)))
    .map(({ name, value }) => `${element.localName} ${name}=${value.slice(0, 80)}`),
];

function isHarmless(address: string): boolean {
  try {
    return /^(https?|mailto|tel):$/.test(new URL(address, document.baseURI).protocol);
  } catch {
    return true;
  }
}
