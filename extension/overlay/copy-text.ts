/** Copies a text, and answers whether it could. Where it cannot, the field with the text is marked for the person to copy. */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    // Missing on pages without https.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    return false;
  }
}
