/** Takes the place of what fetches a page's own words for a widget: nothing in the extension asks for any. */
export async function grantWishes(): Promise<void> {}
