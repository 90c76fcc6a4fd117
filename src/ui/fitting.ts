let pen: CanvasRenderingContext2D | null | undefined;

/** How wide a text is in the page's type, `rem` times the size that the reader has set, in CSS pixels. */
function widthOf(text: string, rem: number): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return 0;
  const size = rem * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  pen.font = `${size}px ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(text).width;
}

/** As many of the first words as have room beside each other, at least one: better fewer than one cut off. */
export function fittingWords(words: readonly string[], room: number, rem: number): readonly string[] {
  let count = words.length;
  while (count > 1 && widthOf(words.slice(0, count).join(', '), rem) > room) count -= 1;
  return words.slice(0, count);
}
