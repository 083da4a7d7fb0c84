/**
 * The colours and strokes of charts. A picture that is saved has the light ones, whatever the screen
 * has; on the screen they are custom properties, so that nothing is drawn anew when they change.
 */

interface Shades {
  readonly light: string;
  readonly dark: string;
  /** Where visitors force colours of their own. */
  readonly forced: string;
}

const shades = {
  paper: { light: '#ffffff', dark: '#191a17', forced: 'Canvas' },
  ink: { light: '#23211c', dark: '#ece8dd', forced: 'CanvasText' },
  soft: { light: '#5d584d', dark: '#b3ad9e', forced: 'CanvasText' },
  line: { light: '#ddd7c9', dark: '#3a3b34', forced: faint(25) },
  heat: { light: '#5aa585', dark: '#27684b', forced: faint(40) },
  green: { light: '#1d5c43', dark: '#85c9a6', forced: 'CanvasText' },
  ochre: { light: '#b77a2b', dark: '#d9a25a', forced: 'CanvasText' },
  blue: { light: '#2f6ea8', dark: '#7fb8f0', forced: 'CanvasText' },
  plum: { light: '#8a4a7f', dark: '#d9a0cc', forced: 'CanvasText' },
  grey: { light: '#6b6558', dark: '#b3ad9e', forced: 'CanvasText' },
} satisfies Record<string, Shades>;

/** So much of the visitor's own ink in her own paper. */
function faint(percent: number): string {
  return `color-mix(in srgb, CanvasText ${percent}%, Canvas)`;
}

type Shade = keyof typeof shades;

/** A colour for an attribute of the drawing. */
export function shade(name: Shade): string {
  return `var(--chart-${name})`;
}

/** The colours as the custom properties that `shade` names. */
export function properties(kind: keyof Shades): string {
  return Object.entries(shades)
    .map(([name, values]) => `--chart-${name}: ${values[kind]};`)
    .join('\n');
}

/** A drawing with its colours in place, for where there are no custom properties. */
export function withColours(drawing: string): string {
  return drawing.replaceAll(/var\(--chart-(\w+)\)/g, (_, name: Shade) => shades[name].light);
}

/** How one of several series is told from the others: never by its colour alone. */
export interface Style {
  readonly colour: string;
  readonly dash: string;
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'times';
  /** Of a bar: full, tinted or an outline only. */
  readonly fillOpacity: number;
}

const styles: readonly [Style, ...Style[]] = [
  { colour: shade('green'), dash: 'none', symbol: 'circle', fillOpacity: 1 },
  { colour: shade('ochre'), dash: '7 4', symbol: 'square', fillOpacity: 0.4 },
  { colour: shade('blue'), dash: '2 3', symbol: 'triangle', fillOpacity: 0 },
  { colour: shade('plum'), dash: '11 3 2 3', symbol: 'diamond', fillOpacity: 0.75 },
  { colour: shade('grey'), dash: '4 2', symbol: 'times', fillOpacity: 0.15 },
];

/** The style of a series by its place among them. */
export function styleOf(place: number): Style {
  return styles[place % styles.length] ?? styles[0];
}

/** The dots of what is only expected. */
export const EXPECTED = '0.1 5';
