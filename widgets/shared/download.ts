/** Saves a file on the person's device. The name must have no slash or other sign of a path. */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The click has started the download; Safari still needs the address for a moment.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
