import { ImageRun } from 'docx';
import type { Drawing } from '../drawing';
import { pngOf } from '../png';
import { svgOf } from '../svg';

/** docx takes sizes as pixels, 96 to the inch; drawings are in points, 72 to the inch. */
const PIXELS_PER_POINT = 96 / 72;

interface Pictures {
  svg: Uint8Array;
  png: Uint8Array;
}

/** An icon stands in hundreds of cells and is made into pictures once. */
const made = new WeakMap<Drawing, Pictures>();

function picturesOf(drawing: Drawing): Pictures {
  const known = made.get(drawing);
  if (known !== undefined) return known;
  const pictures = { svg: new TextEncoder().encode(svgOf(drawing)), png: pngOf(drawing) };
  made.set(drawing, pictures);
  return pictures;
}

/** A drawing in the line of the text: vector, with a picture of dots for older versions of Word, and its words. */
export function pictureRun(drawing: Drawing, id: number): ImageRun {
  const transformation = {
    width: drawing.width * PIXELS_PER_POINT,
    height: drawing.height * PIXELS_PER_POINT,
  };
  const { svg, png } = picturesOf(drawing);
  return new ImageRun({
    type: 'svg',
    data: svg,
    transformation,
    fallback: { type: 'png', data: png },
    altText: { id: String(id), name: `Picture ${String(id)}`, description: drawing.words },
  });
}
