/** Style sheets of shadow trees: one for all elements with the same text. */

const sheets = new Map<string, CSSStyleSheet>();

export function sheetOf(text: string): CSSStyleSheet {
  const known = sheets.get(text);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}
