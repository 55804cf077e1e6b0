import { invalidArgument } from '../hostErrors';
import type { CellFormat, Line, Side } from '../model/cellFormat';

/** The words of Excel's enumerations, as far as a report uses them; any case is taken. */
const WORDS = {
  horizontal: [
    'General',
    'Left',
    'Center',
    'Right',
    'Fill',
    'Justify',
    'CenterAcrossSelection',
    'Distributed',
  ],
  vertical: ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'],
  underline: ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'],
  style: ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'],
  weight: ['Hairline', 'Thin', 'Medium', 'Thick'],
} as const;
const SMALLEST_FONT = 1;
const LARGEST_FONT = 409;
const DEEPEST_INDENT = 250;

type Check = (value: unknown) => unknown;

const oneOf =
  (words: readonly string[]): Check =>
  (value) => {
    const found = words.find((word) => word.toLowerCase() === String(value).toLowerCase());
    return found ?? refuse(value, words.join(', '));
  };
const truth: Check = (value) => (typeof value === 'boolean' ? value : refuse(value, 'true or false'));
const within =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most
      ? value
      : refuse(value, 'a number in bounds');
const words: Check = (value) => (typeof value === 'string' && value !== '' ? value : refuse(value, 'a text'));
const colour: Check = (value) =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)
    ? value.toUpperCase()
    : refuse(value, 'a colour #RRGGBB');

/** What each part of a format may be. */
export const FORMAT_CHECKS = {
  numberFormat: words,
  fontName: words,
  fontSize: within(SMALLEST_FONT, LARGEST_FONT),
  fontColor: colour,
  bold: truth,
  italic: truth,
  underline: oneOf(WORDS.underline),
  strikethrough: truth,
  fill: colour,
  horizontal: oneOf(WORDS.horizontal),
  vertical: oneOf(WORDS.vertical),
  wrap: truth,
  indent: within(0, DEEPEST_INDENT),
  locked: truth,
} satisfies Partial<Record<keyof CellFormat, Check>>;

const LINE_CHECKS = { style: oneOf(WORDS.style), weight: oneOf(WORDS.weight), color: colour };
export const NO_LINE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

/** A format with one part changed. */
export function withPart(format: CellFormat, part: keyof typeof FORMAT_CHECKS, value: unknown): CellFormat {
  return { ...format, [part]: FORMAT_CHECKS[part](value) };
}

/** A format with one part of one line changed; a line that gets a weight or a colour becomes visible, as in Excel. */
export function withLine(format: CellFormat, side: Side, part: keyof Line, value: unknown): CellFormat {
  const visible = { ...NO_LINE, style: 'Continuous', ...format[side] };
  const line = { ...visible, [part]: LINE_CHECKS[part](value) };
  return { ...format, [side]: line.style === 'None' ? null : line };
}

function refuse(value: unknown, wanted: string): never {
  throw invalidArgument(`${JSON.stringify(value)} is not ${wanted}`);
}
