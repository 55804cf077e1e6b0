import { zlibSync } from 'fflate';
import { crc32 } from './crc32';
import { dashesOf } from './drawing';
import type { Drawing, Point, Shape } from './drawing';

/** Where a picture shows as vector nobody sees this one; it is for programs that can't. */
const PIXELS_PER_POINT = 4;
const CHANNELS = 4;
const OPAQUE = 255;

/**
 * A drawing as a PNG picture with a clear background, for programs that show no SVG. Text is left out: only drawings
 * without any are given this way.
 */
export function pngOf(drawing: Drawing): Uint8Array {
  const width = Math.round(drawing.width * PIXELS_PER_POINT);
  const height = Math.round(drawing.height * PIXELS_PER_POINT);
  const pixels = new Uint8Array(width * height * CHANNELS);
  for (const shape of drawing.shapes) {
    for (const part of partsOf(shape)) paint(pixels, width, height, part);
  }
  return encoded(pixels, width, height);
}

/** A piece of a shape: how far a point lies from its middle, and how thick it is, in points. */
interface Part {
  colour: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Points outside of its edge; negative inside. */
  distance: (x: number, y: number) => number;
}

function partsOf(shape: Shape): Part[] {
  if (shape.kind === 'text') return [];
  if (shape.kind === 'box') {
    const [left, top] = shape.at;
    const [right, bottom] = [left + shape.width, top + shape.height];
    const distance = (x: number, y: number): number => Math.max(left - x, x - right, top - y, y - bottom);
    return [{ colour: shape.colour, left, top, right, bottom, distance }];
  }
  if (shape.kind === 'dot') return [stroke(shape.at, shape.at, shape.radius, shape.colour)];
  const pairs = shape.points.slice(1).map((to, i) => [shape.points[i] ?? to, to] as const);
  const pattern = dashesOf(shape.dashed);
  const pieces = pattern.length > 0 ? pairs.flatMap(([from, to]) => dashes(from, to, pattern)) : pairs;
  return pieces.map(([from, to]) => stroke(from, to, shape.width / 2, shape.colour));
}

/** Every second length of the pattern is a gap; it begins anew with each piece of a line. */
function dashes([x1, y1]: Point, [x2, y2]: Point, pattern: readonly number[]): (readonly [Point, Point])[] {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const at = (d: number): Point => [x1 + ((x2 - x1) * d) / length, y1 + ((y2 - y1) * d) / length];
  const pieces: (readonly [Point, Point])[] = [];
  let d = 0;
  for (let n = 0; d < length; n++) {
    const end = d + (pattern[n % pattern.length] ?? length);
    if (n % 2 === 0) pieces.push([at(d), at(Math.min(end, length))]);
    d = end;
  }
  return pieces;
}

/** A line with round ends; from a point to itself, a dot. */
function stroke([x1, y1]: Point, [x2, y2]: Point, radius: number, colour: string): Part {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const squared = dx * dx + dy * dy;
  return {
    colour,
    left: Math.min(x1, x2) - radius,
    top: Math.min(y1, y2) - radius,
    right: Math.max(x1, x2) + radius,
    bottom: Math.max(y1, y2) + radius,
    distance: (x, y) => {
      const along = squared === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / squared;
      const share = Math.min(1, Math.max(0, along));
      return Math.hypot(x - x1 - share * dx, y - y1 - share * dy) - radius;
    },
  };
}

/** Lays the part over what is there; at its edge a pixel takes the share that it covers. */
function paint(pixels: Uint8Array, width: number, height: number, part: Part): void {
  const rgb = [0, 2, 4].map((at) => Number.parseInt(part.colour.slice(at, at + 2), 16));
  const from = (edge: number): number => Math.max(0, Math.floor(edge * PIXELS_PER_POINT) - 1);
  const to = (edge: number, end: number): number => Math.min(end, Math.ceil(edge * PIXELS_PER_POINT) + 1);
  for (let row = from(part.top); row < to(part.bottom, height); row++) {
    for (let column = from(part.left); column < to(part.right, width); column++) {
      const outside = part.distance((column + 0.5) / PIXELS_PER_POINT, (row + 0.5) / PIXELS_PER_POINT);
      const share = Math.min(1, Math.max(0, 0.5 - outside * PIXELS_PER_POINT));
      if (share > 0) lay(pixels, (row * width + column) * CHANNELS, rgb, share);
    }
  }
}

function lay(pixels: Uint8Array, at: number, rgb: readonly number[], share: number): void {
  const under = ((pixels[at + 3] ?? 0) / OPAQUE) * (1 - share);
  const opacity = share + under;
  rgb.forEach((value, channel) => {
    pixels[at + channel] = Math.round((value * share + (pixels[at + channel] ?? 0) * under) / opacity);
  });
  pixels[at + 3] = Math.round(opacity * OPAQUE);
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bits a channel, colour with opacity, and the only ways of packing, filtering and ordering there are. */
const HEADER_END = [8, 6, 0, 0, 0];

/** The picture by the PNG specification (W3C, third edition): one header, one piece of pixels, one end. */
function encoded(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array(height * (width * CHANNELS + 1));
  for (let row = 0; row < height; row++) {
    const line = pixels.subarray(row * width * CHANNELS, (row + 1) * width * CHANNELS);
    rows.set(line, row * (width * CHANNELS + 1) + 1);
  }
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', joined([uint32(width), uint32(height), Uint8Array.from(HEADER_END)])),
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(kind: string, content: Uint8Array): Uint8Array {
  const body = joined([new TextEncoder().encode(kind), content]);
  return joined([uint32(content.length), body, uint32(crc32(body))]);
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  pieces.reduce((at, piece) => {
    whole.set(piece, at);
    return at + piece.length;
  }, 0);
  return whole;
}
