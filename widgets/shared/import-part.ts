let attempts = 0;

/**
 * Imports a part that is needed later, also where an attempt failed before. Firefox keeps a failed import for as
 * long as the page lives (https://github.com/whatwg/html/issues/6768), so the file is asked for once more under
 * an address of its own: that of the error, with a fragment. `name` is something that the part exports.
 */
export async function importPart<Part extends object>(
  load: () => Promise<Part>,
  name: keyof Part & string,
): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    const address = /https?:[^\s#]+/.exec(String(error))?.[0];
    if (address === undefined || new URL(address).origin !== new URL(import.meta.url).origin) throw error;
    attempts += 1;
    const part: Part = await import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}#${attempts}`);
    // Another bundler's file may be no module: then the way back is a new page.
    if (name in part) return part;
    throw error;
  }
}
