/** A chart as a picture of its own: on white, with its title, whatever the screen looks like. */

import type { Language } from '../i18n/language.ts';
import type { Chart } from './description.ts';
import type { Drawing, Frame } from './frame.ts';
import { shade, withColours } from './ink.ts';
import { element } from './legend.ts';
import { measuring } from './measure.ts';

/** Draws a chart; given, for it is loaded late. */
type Draw = (chart: Chart, frame: Frame) => Drawing;

const WIDTH = 960;
const EDGE = 32;
const FONT = 15;
const TITLE = 22;
/** Plain letters against bold ones, in their width. */
const BOLD = 0.88;

/** The picture as SVG, with nothing in it that must be fetched. */
export function svgPicture(chart: Chart, language: Language, draw: Draw): Blob {
  return new Blob([compose(chart, language, draw).text], { type: 'image/svg+xml' });
}

/** The picture as PNG, twice as fine as it is large; none where the browser can't make one. */
export async function pngPicture(
  chart: Chart,
  language: Language,
  draw: Draw,
): Promise<Blob | null> {
  const { text, width, height } = compose(chart, language, draw);
  const source = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * 2;
    canvas.height = height * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve));
  } finally {
    URL.revokeObjectURL(source);
  }
}

function compose(chart: Chart, language: Language, draw: Draw) {
  const inner = WIDTH - 2 * EDGE;
  const { svg } = draw(chart, {
    width: inner,
    font: FONT,
    language,
    measure: measuring(FONT),
  });
  const top = EDGE + TITLE * 1.6;
  const width = WIDTH;
  const height = Math.ceil(top + Number(svg.getAttribute('height')) + EDGE);
  const picture = element('svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    lang: language,
    'font-family': svg.getAttribute('font-family') ?? '',
  });
  const described = element('title', {});
  described.textContent = `${chart.title}. ${chart.summary}`;
  const title = element('text', {
    x: EDGE,
    y: EDGE + TITLE * 0.8,
    fill: shade('ink'),
    'font-size': Math.min(TITLE, TITLE * (inner / measuring(TITLE)(chart.title)) * BOLD),
    'font-weight': 600,
  });
  title.textContent = chart.title;
  svg.setAttribute('x', String(EDGE));
  svg.setAttribute('y', String(top));
  picture.append(described, element('rect', { width, height, fill: shade('paper') }), title, svg);
  return { text: withColours(new XMLSerializer().serializeToString(picture)), width, height };
}
