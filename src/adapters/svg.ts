import type { Drawing, Point, Shape } from './drawing';

const DASHES = '3 2';
const HUNDREDTHS = 100;
const PLACE = (n: number): string => String(Math.round(n * HUNDREDTHS) / HUNDREDTHS);
const points = (all: readonly Point[]): string => all.map(([x, y]) => `${PLACE(x)},${PLACE(y)}`).join(' ');

/**
 * A drawing as an SVG picture that stands alone, without its words: whoever shows it gives them as alternative text.
 * Holds nothing but numbers and colours, never text of a workbook.
 */
export function svgOf({ width, height, shapes }: Drawing): string {
  const size = `width="${PLACE(width)}pt" height="${PLACE(height)}pt" viewBox="0 0 ${PLACE(width)} ${PLACE(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${shapes.map(shapeOf).join('')}</svg>`;
}

function shapeOf(shape: Shape): string {
  const colour = `#${shape.colour}`;
  if (shape.kind === 'dot') {
    const [x, y] = shape.at;
    return `<circle cx="${PLACE(x)}" cy="${PLACE(y)}" r="${PLACE(shape.radius)}" fill="${colour}"/>`;
  }
  if (shape.kind === 'box') {
    const [x, y] = shape.at;
    return `<rect x="${PLACE(x)}" y="${PLACE(y)}" width="${PLACE(shape.width)}" height="${PLACE(shape.height)}" fill="${colour}"/>`;
  }
  const dashes = shape.dashed ? ` stroke-dasharray="${DASHES}"` : ' stroke-linejoin="round"';
  return `<polyline points="${points(shape.points)}" fill="none" stroke="${colour}" stroke-width="${PLACE(shape.width)}"${dashes}/>`;
}
