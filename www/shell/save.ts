/** When a browser has surely fetched what a link names, which it does some time after the click; in milliseconds. */
const fetched = 60_000;

/** Hands a file to the browser, to be put where its user keeps such files. */
export function save(contents: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(contents);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), fetched);
}
