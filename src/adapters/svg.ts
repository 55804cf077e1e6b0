import { dashesOf } from './drawing';
import type { Drawing, Point, Shape, TextShape } from './drawing';
import { FONT_NAME } from './theme';
import { xmlText } from './xmlText';

const HUNDREDTHS = 100;
const PLACE = (n: number): string => String(Math.round(n * HUNDREDTHS) / HUNDREDTHS);
const points = (all: readonly Point[]): string => all.map(([x, y]) => `${PLACE(x)},${PLACE(y)}`).join(' ');

/**
 * A drawing as an SVG picture that stands alone, without its words: whoever shows it gives them as alternative text.
 * Its only text is that of its labels, never markup.
 * @param attributes further ones of the element, escaped
 */
export function svgOf({ width, height, shapes }: Drawing, attributes = ''): string {
  const size = `width="${PLACE(width)}pt" height="${PLACE(height)}pt" viewBox="0 0 ${PLACE(width)} ${PLACE(height)}"`;
  return `<svg ${attributes === '' ? '' : `${attributes} `}xmlns="http://www.w3.org/2000/svg" ${size}>${shapes.map(shapeOf).join('')}</svg>`;
}

function shapeOf(shape: Shape): string {
  const colour = `#${shape.colour}`;
  if (shape.kind === 'text') return textOf(shape);
  if (shape.kind === 'dot') {
    const [x, y] = shape.at;
    return `<circle cx="${PLACE(x)}" cy="${PLACE(y)}" r="${PLACE(shape.radius)}" fill="${colour}"/>`;
  }
  if (shape.kind === 'box') {
    const [x, y] = shape.at;
    return `<rect x="${PLACE(x)}" y="${PLACE(y)}" width="${PLACE(shape.width)}" height="${PLACE(shape.height)}" fill="${colour}"/>`;
  }
  const pattern = dashesOf(shape.dashed).join(' ');
  const dashes = pattern === '' ? ' stroke-linejoin="round"' : ` stroke-dasharray="${pattern}"`;
  return `<polyline points="${points(shape.points)}" fill="none" stroke="${colour}" stroke-width="${PLACE(shape.width)}"${dashes}/>`;
}

function textOf({ at: [x, y], text, size, colour, anchor, bold }: TextShape): string {
  const ends = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const weight = bold ? ' font-weight="bold"' : '';
  return `<text x="${PLACE(x)}" y="${PLACE(y)}" font-family="${FONT_NAME}, Liberation Sans, sans-serif" font-size="${PLACE(size)}"${weight}${ends} fill="#${colour}">${xmlText(text)}</text>`;
}
