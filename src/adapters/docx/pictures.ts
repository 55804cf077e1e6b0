import { ImageRun } from 'docx';
import type { Drawing } from '../drawing';
import { pngOf } from '../png';
import { svgOf } from '../svg';

/** docx takes sizes as pixels, 96 to the inch; drawings are in points, 72 to the inch. */
const PIXELS_PER_POINT = 96 / 72;

/** A drawing in the line of the text: vector, with a picture of dots for older versions of Word, and its words. */
export function pictureRun(drawing: Drawing, id: number): ImageRun {
  const transformation = {
    width: drawing.width * PIXELS_PER_POINT,
    height: drawing.height * PIXELS_PER_POINT,
  };
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svgOf(drawing)),
    transformation,
    fallback: { type: 'png', data: pngOf(drawing) },
    altText: { id: String(id), name: `Picture ${String(id)}`, description: drawing.words },
  });
}
