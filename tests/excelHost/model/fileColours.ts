/** A colour as a workbook file tells it. */
export interface FileColour {
  rgb?: string;
  theme?: number;
  tint?: number;
  indexed?: number;
}

/** Theme colours are numbered with each pair of dark and light turned round (ECMA-376 part 1, 18.8.3). */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];
/** The first eight of the legacy palette; the next eight are the same. */
const INDEXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const CHANNEL = 255;

/** `#RRGGBB` of a colour; null for none or one that only a screen knows. */
export function hexOf(colour: FileColour | undefined, theme: readonly string[]): string | null {
  if (!colour) return null;
  if (colour.rgb !== undefined) return `#${colour.rgb.slice(-6).toUpperCase()}`;
  if (colour.theme !== undefined) {
    const base = theme[THEME_ORDER[colour.theme] ?? -1];
    return base === undefined ? null : `#${tinted(base, colour.tint ?? 0)}`;
  }
  const indexed = colour.indexed === undefined ? undefined : INDEXED[colour.indexed % INDEXED.length];
  return indexed === undefined || (colour.indexed ?? 0) >= 2 * INDEXED.length ? null : `#${indexed}`;
}

/** Lighter or darker by changing the lightness (ECMA-376 part 1, 18.8.19). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex.toUpperCase();
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / CHANNEL);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (most + least) / 2;
  const changed = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * changed - 1)) * saturation;
  const channels = [red, green, blue].map((one) => {
    const place = spread === 0 ? 0 : (one - least) / spread;
    return Math.round((changed - chroma / 2 + place * chroma) * CHANNEL);
  });
  return channels
    .map((one) => one.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
