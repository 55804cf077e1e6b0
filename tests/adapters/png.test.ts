import { inflateSync } from 'node:zlib';
import { crc32 } from '../../src/adapters/crc32';
import type { Drawing } from '../../src/adapters/drawing';
import { pngOf } from '../../src/adapters/png';

const PER_POINT = 4;

/** Reads the picture back by the PNG specification: chunks with their sums, then rows of red, green, blue, opacity. */
function read(png: Uint8Array) {
  const bytes = Buffer.from(png);
  expect([...bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  const chunks: [string, Buffer][] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.push([body.toString('latin1', 0, 4), body.subarray(4)]);
    at += 12 + length;
  }
  const [[, header = Buffer.alloc(0)] = [], [, packed = Buffer.alloc(0)] = []] = chunks;
  const width = header.readUInt32BE(0);
  const rows = inflateSync(packed);
  const pixel = (x: number, y: number) => {
    const at = Math.round(y * PER_POINT) * (width * 4 + 1) + 1 + Math.round(x * PER_POINT) * 4;
    return [...rows.subarray(at, at + 4)];
  };
  return { names: chunks.map(([name]) => name), width, height: header.readUInt32BE(4), pixel };
}

const drawing = (shapes: Drawing['shapes']): Drawing => ({ width: 20, height: 10, words: '', shapes });

describe('a picture', () => {
  test('has the size of the drawing at four pixels a point, and a clear ground', () => {
    const { names, width, height, pixel } = read(pngOf(drawing([])));
    expect([names, width, height]).toEqual([['IHDR', 'IDAT', 'IEND'], 80, 40]);
    expect(pixel(5, 5)).toEqual([0, 0, 0, 0]);
  });

  test('shows boxes, dots and lines in their colours', () => {
    const { pixel } = read(
      pngOf(
        drawing([
          { kind: 'box', at: [0, 0], width: 4, height: 10, colour: 'D9D9D9' },
          { kind: 'dot', at: [10, 5], radius: 2, colour: '1F3864' },
          {
            kind: 'line',
            points: [
              [14, 2],
              [18, 2],
              [18, 8],
            ],
            colour: 'C00000',
            width: 1,
          },
        ]),
      ),
    );
    expect(pixel(2, 5)).toEqual([0xd9, 0xd9, 0xd9, 255]);
    expect(pixel(10, 5)).toEqual([0x1f, 0x38, 0x64, 255]);
    expect(pixel(18, 5)).toEqual([0xc0, 0, 0, 255]);
    expect(pixel(16, 6)).toEqual([0, 0, 0, 0]);
  });

  test('breaks a dashed line', () => {
    const dashed = drawing([
      {
        kind: 'line',
        points: [
          [0, 5],
          [20, 5],
        ],
        colour: '595959',
        width: 1,
        dashed: true,
      },
    ]);
    const { pixel } = read(pngOf(dashed));
    const opacities = [1.5, 4, 6.5, 9].map((x) => pixel(x, 5)[3]);
    expect(opacities).toEqual([255, 0, 255, 0]);
  });

  test('breaks a dash-dotted line in its own way, and leaves text out', () => {
    const points: [number, number][] = [
      [0, 5],
      [20, 5],
    ];
    const { pixel } = read(
      pngOf(
        drawing([
          { kind: 'line', points, colour: '595959', width: 1, dashed: 'dash-dot' },
          { kind: 'text', at: [2, 9], text: 'M', size: 9, colour: '000000', anchor: 'start' },
        ]),
      ),
    );
    expect([2.5, 6, 7.5, 9].map((x) => pixel(x, 5)[3])).toEqual([255, 0, 255, 0]);
    expect(pixel(4, 8)).toEqual([0, 0, 0, 0]);
  });
});
