/** Keys that no browser and no usual page takes. They are told by where they lie on the keyboard. */
const codes: Readonly<Record<string, 1 | -1>> = { Period: 1, Comma: -1 };

/** How the keys are called on screen. */
export const keyNames = { next: 'Alt+.', previous: 'Alt+,' } as const;

/** Which way a key press leads: on, back, or nowhere. AltGr, which writes signs, comes with Ctrl. */
export function stepOf(event: KeyboardEvent): 1 | -1 | null {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return null;
  return codes[event.code] ?? null;
}
