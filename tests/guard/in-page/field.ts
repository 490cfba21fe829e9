/** A place where a text from outside reaches the screen. */
export interface Field {
  readonly name: string;
  /** Harmless texts: what is shown must be as for one of them, with the hostile text in its place. */
  readonly standIns?: readonly string[];
  /** Shows each text in turn or all at once, and returns what was rendered for each; null where it was refused as a whole. */
  show(texts: readonly string[]): Promise<readonly (string | null)[]>;
}

/** Waits until something holds. */
export async function until<Value>(holds: () => Value, what: string): Promise<NonNullable<Value>> {
  for (const start = Date.now(); Date.now() - start < 15_000;) {
    const value = holds();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`It did not come about: ${what}`);
}

/** A field in which each text is shown on its own. */
export const oneByOne = (
  name: string,
  show: (text: string) => Promise<string | null>,
  standIns?: readonly string[],
): Field => ({
  name,
  ...(standIns ? { standIns } : {}),
  async show(texts) {
    const shown: (string | null)[] = [];
    for (const text of texts) shown.push(await show(text));
    return shown;
  },
});

// The control may take the names of these away.
const { body } = document;
const create = document.createElement.bind(document);
let place: HTMLElement | null = null;

/** The place in which attacks are shown. It is emptied for each. */
export function emptyPlace(): HTMLElement {
  place?.remove();
  place = create('div');
  place.lang = 'en';
  body.append(place);
  return place;
}

/** Presses a button or link by the beginning of its text. */
export async function press(root: ParentNode, words: string): Promise<void> {
  const said = (each: Element) => (each.textContent ?? '').replace(/\s+/g, ' ').trim();
  const button = () =>
    [...root.querySelectorAll<HTMLElement>('button, a, summary')].find((each) =>
      said(each).startsWith(words),
    );
  (await until(button, `a button "${words}"`)).click();
}

/** What is rendered in a place once it has come to rest. */
export async function settled(look: () => string): Promise<string> {
  for (let before = look(), same = 0, tries = 0; ; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    const now = look();
    same = now === before ? same + 1 : 0;
    if (same === 3 || tries === 500) return now;
    before = now;
  }
}

/** Codes of results, none of which can be read, for each reason that there is. */
export const brokenCodes: readonly string[] = ['', '!', 'EI', 'zzzzzzzzzz', 'EIcIQwGBnx', 'E'.repeat(100)];
