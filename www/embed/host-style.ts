/** How the element stands in its host: its display, and the themes that do not inherit. */

const light = 'color-scheme: light; background: #fbf9f3; color: #23211c;';
const dark = 'color-scheme: dark; background: #191a17; color: #ece8dd;';

const text = `
  :host { display: block; }
  :host([theme]) { padding: clamp(0.75em, 4%, 1.5em); }
  :host([hidden]) { display: none; }
  :host([theme='light']), :host([theme='system']) { ${light} }
  :host([theme='dark']) { ${dark} }
  @media (prefers-color-scheme: dark) { :host([theme='system']) { ${dark} } }
  iframe { display: block; inline-size: 100%; border: 0; }
  iframe[hidden] { display: none; }
  a { color: inherit; }
`;

let sheet: CSSStyleSheet | undefined;

/** One for all elements. */
export function hostStyle(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
  }
  return sheet;
}
