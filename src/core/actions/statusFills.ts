import type { ActionStatus } from '../findings';

const CHANNEL_MAX = 255;
const HUE_SIXTH = 60;
const FULL_CIRCLE = 360;

/**
 * Colours whose channels differ by less than this are neutral: grey, white, black, and the palest tints (80 %
 * lighter) that Office tables use for banding rather than to say something (DDEBF7, E2EFDA, DCE6F1).
 */
const LEAST_CHROMA = 30;

/**
 * Least saturation (of hue, saturation and lightness, 0–1) of a colour that says something: below it lie the
 * blue-grey text colour of the Office themes and its tints (44546A, 8497B0: 0.22), above it the greenest and palest
 * of their accents (A9D08E, 70AD47: 0.41).
 */
const LEAST_SATURATION = 0.3;

/**
 * Hues in degrees, by the status people mean with them. The limits lie in the gaps between the reds, ambers, greens
 * and blues of the Office themes since 2007 and Excel's standard colours and its Bad, Neutral and Good styles:
 * reds 340–12 (C00000, FF0000, FFC7CE), ambers 22–60 (ED7D31, F79646, FFC000, FFFF00, FFEB9C), greens 79–150
 * (9BBB59, 92D050, 70AD47, C6EFCE, 00B050), blues 192–225 (4BACC6, 00B0F0, 5B9BD5, 0070C0, 4472C4).
 * What lies between them (vermilion, lime, teal, purple) can't be told and is left to a person.
 */
const HUES: readonly { from: number; to: number; status: ActionStatus }[] = [
  { from: 0, to: 14, status: 'Red' },
  { from: 20, to: 64, status: 'Amber' },
  { from: 72, to: 165, status: 'Green' },
  { from: 186, to: 240, status: 'Blue' },
  { from: 340, to: FULL_CIRCLE, status: 'Red' },
];

/**
 * The status a fill colour stands for, by its hue; `null` for grey, white, black, the palest tints, and colours that
 * can't be told apart (see `isUnclearFill`).
 * @param rrggbb the colour as six hexadecimal digits
 * @example statusOfFill("92D050") // "Green"
 */
export function statusOfFill(rrggbb: string): ActionStatus | null {
  const hue = hueOf(rrggbb);
  if (hue === null) return null;
  return HUES.find(({ from, to }) => hue >= from && hue <= to)?.status ?? null;
}

/**
 * True for a colour that means something but can't be told for red, amber, green or blue, such as purple or teal.
 * @example isUnclearFill("7030A0") // true
 */
export function isUnclearFill(rrggbb: string): boolean {
  return hueOf(rrggbb) !== null && statusOfFill(rrggbb) === null;
}

/** Hue in degrees from 0 to 360; `null` for a neutral colour. */
function hueOf(rrggbb: string): number | null {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(rrggbb.slice(at, at + 2), 16));
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const chroma = most - least;
  if (!(chroma >= LEAST_CHROMA) || most > CHANNEL_MAX) return null;
  const mostChroma = CHANNEL_MAX - Math.abs(most + least - CHANNEL_MAX);
  if (chroma < mostChroma * LEAST_SATURATION) return null;
  const sixths = most === r ? (g - b) / chroma : most === g ? (b - r) / chroma + 2 : (r - g) / chroma + 4;
  return (sixths * HUE_SIXTH + FULL_CIRCLE) % FULL_CIRCLE;
}
