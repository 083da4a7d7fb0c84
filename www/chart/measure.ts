/** How wide texts are, in the letters of the drawing. */

/** The letters of all drawings; a picture finds the same ones on the machine that shows it. */
const LETTERS = 'system-ui, sans-serif';

const context = document.createElement('canvas').getContext('2d');

/** Measures texts of one line whose letters are so many pixels high. */
export function measuring(font: number): (text: string) => number {
  return (text) => {
    // Without a canvas, letters about as wide as they are on average, or as wide as high in Chinese.
    if (!context) return font * text.length;
    context.font = `${font}px ${LETTERS}`;
    return context.measureText(text).width;
  };
}
