/** What colours of a file are resolved by. */
export interface Palette {
  /** `RRGGBB` by theme index: light 1, dark 1, light 2, dark 2, accents 1–6, two link colours. */
  theme: readonly string[];
  /** `RRGGBB` by old palette index. */
  indexed: readonly string[];
}

/** Theme of Office 2007–2010, which Excel assumes where a workbook brings none; in theme index order. */
export const DEFAULT_THEME: readonly string[] =
  'FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080'.split(' ');

/** The palette of Excel 97 (ECMA-376 part 1, 18.8.27), then the system's text and paper colours. */
export const DEFAULT_INDEXED: readonly string[] = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 ' +
  '000000 FFFFFF'
).split(' ');

const FULL = 255;

/** A colour element's attributes as `RRGGBB`; null when it names no colour that can be known. */
export function resolveColour(attributes: ReadonlyMap<string, string>, palette: Palette): string | null {
  const base = baseColour(attributes, palette);
  const tint = Number(attributes.get('tint') ?? 0);
  return base === null || tint === 0 || !Number.isFinite(tint) ? base : tinted(base, tint);
}

function baseColour(attributes: ReadonlyMap<string, string>, palette: Palette): string | null {
  const rgb = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(attributes.get('rgb') ?? '')?.[1];
  if (rgb !== undefined) return rgb.toUpperCase();
  const theme = attributes.get('theme');
  if (theme !== undefined) return palette.theme[Number(theme)] ?? null;
  const indexed = attributes.get('indexed');
  return indexed === undefined ? null : (palette.indexed[Number(indexed)] ?? null);
}

/** Lighter (tint 0 to 1) or darker (−1 to 0): hue and saturation stay, the lightness moves (ECMA-376, 18.8.19). */
export function tinted(rgb: string, tint: number): string {
  const { hue, lightness, saturation } = toHls(rgb);
  const share = Math.max(-1, Math.min(1, tint));
  return fromHls(hue, share < 0 ? lightness * (1 + share) : lightness * (1 - share) + share, saturation);
}

interface Hls {
  /** All three as shares, 0–1. */
  hue: number;
  lightness: number;
  saturation: number;
}

function toHls(rgb: string): Hls {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / FULL);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const spread = high - low;
  const lightness = (high + low) / 2;
  if (spread === 0) return { hue: 0, lightness, saturation: 0 };
  const saturation = spread / (lightness <= 0.5 ? high + low : 2 - high - low);
  const sixth =
    high === red
      ? (green - blue) / spread
      : high === green
        ? 2 + (blue - red) / spread
        : 4 + (red - green) / spread;
  return { hue: (sixth / 6 + 1) % 1, lightness, saturation };
}

function fromHls(hue: number, lightness: number, saturation: number): string {
  const high =
    lightness <= 0.5 ? lightness * (1 + saturation) : lightness + saturation - lightness * saturation;
  const low = 2 * lightness - high;
  return [hue + 1 / 3, hue, hue - 1 / 3]
    .map((turn) => Math.round(channel(low, high, (turn + 1) % 1) * FULL))
    .map((value) => value.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}

function channel(low: number, high: number, turn: number): number {
  if (turn < 1 / 6) return low + (high - low) * turn * 6;
  if (turn < 1 / 2) return high;
  if (turn < 2 / 3) return low + (high - low) * (2 / 3 - turn) * 6;
  return low;
}
