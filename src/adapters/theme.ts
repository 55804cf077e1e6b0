import type { CellLook, CellRole } from '../core/report/layout';
import type { Status } from '../core/report/tables';
import type { Settings } from '../core/settings';

/**
 * What the report looks like: the one place where meaning turns into colour, type and line, for the workbook,
 * the web page, the paper and the pane alike. Colours are `RRGGBB`, sizes are points.
 *
 * The model is a printed committee paper: one sans serif face that every machine has (or a face of the same
 * widths), navy for structure, hairlines instead of a grid, and strong colour kept for the status words alone.
 */

export type Palette = Settings['palette'];

/** A text colour on a fill, with the contrast ratio of the two by WCAG 2.2 (4.5 is the least for text). */
export interface StatusLook {
  /** `null`: the page shows through. */
  fill: string | null;
  text: string;
  bold: boolean;
  /** The sign that says it without colour, where there is room for one character only. */
  symbol: string;
  /** The word that says it without colour. */
  word: string;
}

/** Arial: on Windows and macOS; Liberation Sans, its stand-in elsewhere, has the same widths. */
export const FONT_NAME = 'Arial';

export const PAGE = 'FFFFFF';
/** On white 11.6:1. Titles, headings, the header row, the line above a theme. */
export const NAVY = '1F3864';
/** On white 15.1:1, on cream 14.6:1. */
export const INK = '262626';
/** On white 7.0:1, on cream 6.8:1. Subtitles, captions, whatever is said again. */
export const MUTED = '595959';
/** On white 7.8:1, on cream 7.6:1; always underlined too. */
export const LINK = '0B5394';
/** Where a person types: cream, so that it also shows in a grey print by its dashed edge. */
export const INPUT_FILL = 'FFFBEB';
export const INPUT_EDGE = '8C8C8C';
/** Between rows; a rule only guides the eye, no meaning hangs on it. */
export const RULE = 'D9D9D9';
/** Above a section. */
export const SECTION_RULE = '8497B0';

/**
 * Special causes of charts and icons, as the NHS colours them: blue is improvement, orange concern, never red or green.
 * Mid-tones, so that they stand out on white and on dark pages alike (3:1 at least, what WCAG 2.2 asks of graphics).
 */
export const SPECIAL_CAUSE = {
  improvement: '2F80D0', // on white 4.0:1
  concern: 'D46A00', // on white 3.6:1
  neutral: '8272A8', // on white 4.3:1
} as const;
/** Mean and limits of a chart; on white 4.0:1. */
export const LEVEL = '7F7F7F';
/** Limits on trial: lighter on purpose, their words say so too. */
export const TRIAL_LEVEL = 'B2B2B2';

const WORDS: Record<Status, { symbol: string; word: string }> = {
  red: { symbol: '■', word: 'Red' },
  amber: { symbol: '◆', word: 'Amber' },
  green: { symbol: '●', word: 'Green' },
  blue: { symbol: '✓', word: 'Complete' },
  extreme: { symbol: '‼', word: 'Extreme' },
  'not-rated': { symbol: '–', word: 'Not rated' },
  improving: { symbol: '▲', word: 'Improving' },
  worsening: { symbol: '▼', word: 'Worsening' },
  'no-change': { symbol: '►', word: 'No change' },
  improvement: { symbol: '+', word: 'Improvement' },
  concern: { symbol: '!', word: 'Concern' },
  'neutral-cause': { symbol: '↕', word: 'Unusual' },
  'common-cause': { symbol: '≈', word: 'Common cause' },
};

type Colours = Record<Status, { fill: string | null; text: string; bold: boolean }>;

/**
 * The colours UK papers use, in the shades that hold their text. Variation has the NHS's: blue, orange and grey, never
 * red and green, and pale, so that nobody takes its orange for amber.
 */
const STANDARD: Colours = {
  red: { fill: 'C00000', text: 'FFFFFF', bold: true }, // 6.5:1
  amber: { fill: 'FFC000', text: '000000', bold: true }, // 12.8:1
  green: { fill: '00B050', text: '000000', bold: true }, // 7.3:1
  blue: { fill: '1F4E79', text: 'FFFFFF', bold: true }, // 8.7:1
  extreme: { fill: '4A0D0D', text: 'FFFFFF', bold: true }, // 15.5:1
  'not-rated': { fill: 'EDEDED', text: '404040', bold: false }, // 8.9:1
  improving: { fill: null, text: '00612E', bold: true }, // 7.6:1 on the page
  worsening: { fill: null, text: 'A80000', bold: true }, // 7.9:1 on the page
  'no-change': { fill: null, text: MUTED, bold: false }, // 7.0:1 on the page
  improvement: { fill: 'D6E8F7', text: '003E73', bold: true }, // 8.6:1, blue
  concern: { fill: 'FBDCC0', text: '6E2C00', bold: true }, // 8.0:1, orange
  'neutral-cause': { fill: 'E6DDF1', text: '43286B', bold: true }, // 9.1:1, purple
  'common-cause': { fill: 'E4E4E4', text: '404040', bold: false }, // 8.2:1, grey
};

/** Okabe and Ito's colours (2008), told apart with any of the usual kinds of colour blindness. */
const COLOUR_BLIND_SAFE: Colours = {
  red: { fill: 'D55E00', text: '000000', bold: true }, // 5.4:1, vermilion
  amber: { fill: 'F0E442', text: '000000', bold: true }, // 15.9:1, yellow
  green: { fill: '009E73', text: '000000', bold: true }, // 6.1:1, bluish green
  blue: { fill: '0072B2', text: 'FFFFFF', bold: true }, // 5.2:1
  extreme: { fill: '2B1100', text: 'FFFFFF', bold: true }, // 17.8:1
  'not-rated': { fill: 'EDEDED', text: '404040', bold: false }, // 8.9:1
  improving: { fill: null, text: '005A8C', bold: true }, // 7.4:1 on the page
  worsening: { fill: null, text: '8F3F00', bold: true }, // 7.3:1 on the page
  'no-change': { fill: null, text: MUTED, bold: false }, // 7.0:1 on the page
  improvement: { fill: 'CFE5F2', text: '00436A', bold: true }, // 8.0:1, blue
  concern: { fill: 'F9DFB0', text: '573600', bold: true }, // 8.4:1, orange
  'neutral-cause': { fill: 'F3DDE8', text: '6B2149', bold: true }, // 8.4:1, reddish purple
  'common-cause': { fill: 'E4E4E4', text: '404040', bold: false }, // 8.2:1, grey
};

const PALETTES: Record<Palette, Colours> = { standard: STANDARD, 'colour-blind-safe': COLOUR_BLIND_SAFE };

/** Fill, text colour, sign and word of a status. */
export function statusLook(status: Status, palette: Palette): StatusLook {
  return { ...PALETTES[palette][status], ...WORDS[status] };
}

export interface Line {
  style: 'hair' | 'thin' | 'medium' | 'dashed';
  colour: string;
}

export interface Edges {
  top?: Line;
  bottom?: Line;
  left?: Line;
  right?: Line;
}

/** Everything a writer needs to draw a cell, apart from its text. */
export interface CellStyle {
  size: number;
  bold: boolean;
  underline: boolean;
  text: string;
  fill: string | null;
  edges: Edges;
  vertical: 'top' | 'centre' | 'bottom';
  /** Steps of room between the text and the side it is aligned to (about 7 points each); not when centred. */
  indent: number;
}

const RULE_BELOW: Edges = { bottom: { style: 'thin', colour: RULE } };
const DASH: Line = { style: 'dashed', colour: INPUT_EDGE };
const PLAIN = { bold: false, underline: false, text: INK, fill: null, edges: {}, indent: 0 } as const;

const ROLES: Record<CellRole, CellStyle> = {
  title: { ...PLAIN, size: 18, bold: true, text: NAVY, vertical: 'centre' },
  subtitle: { ...PLAIN, size: 10, text: MUTED, vertical: 'top' },
  heading: { ...PLAIN, size: 13, bold: true, text: NAVY, vertical: 'bottom' },
  paragraph: { ...PLAIN, size: 10, vertical: 'top' },
  caption: { ...PLAIN, size: 9, text: MUTED, vertical: 'top' },
  'table-header': { ...PLAIN, size: 10, bold: true, text: PAGE, fill: NAVY, vertical: 'centre', indent: 1 },
  'table-cell': { ...PLAIN, size: 10, edges: RULE_BELOW, vertical: 'centre', indent: 1 },
  'table-input': {
    ...PLAIN,
    size: 10,
    fill: INPUT_FILL,
    edges: { top: DASH, bottom: DASH, left: DASH, right: DASH },
    vertical: 'centre',
    indent: 1,
  },
};

const LINES_ABOVE: Record<NonNullable<CellLook['lineAbove']>, Line> = {
  section: { style: 'medium', colour: SECTION_RULE },
  theme: { style: 'medium', colour: NAVY },
};

/**
 * How a cell is drawn: its role first, then emphasis and link, then its status, which wins over both.
 * A table's header row looks the same whatever it says.
 */
export function styleOf(look: CellLook, palette: Palette): CellStyle {
  const style: CellStyle = { ...ROLES[look.role] };
  if (look.role === 'table-header') return style;
  if (look.emphasis === 'strong') style.bold = true;
  if (look.emphasis === 'muted') style.text = MUTED;
  if (look.link === true) Object.assign(style, { text: LINK, underline: true });
  if (look.status !== undefined) {
    const { fill, text, bold } = statusLook(look.status, palette);
    Object.assign(style, { text, bold, fill: fill ?? style.fill });
  }
  if (look.lineAbove !== undefined) style.edges = { ...style.edges, top: LINES_ABOVE[look.lineAbove] };
  return style;
}
