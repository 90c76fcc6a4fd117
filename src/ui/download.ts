/** Hands the browser a text to save as a file. */
export function download(content: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers start the download after this turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
