import { cleanText } from '../grid/cleanText';
import type { Figure } from '../grid/figures';
import { readFigure } from '../grid/figures';
import type { SourceCell } from '../recognise/registers';
import type { MeasureFinding } from '../findings';
import type { Polarity, PolarityClues } from './polarity';

export type Target = NonNullable<MeasureFinding['target']>;

/** A target cell's figure, and the side of it that is good when its words say so ("at least 90%"). */
export interface TargetRead {
  figure: Figure;
  side: 'min' | 'upper' | null;
}

const AT_LEAST =
  /^(?:≥|>=?|at least|minimum(?: of)?|min\.?|no less than|not less than|above|over|more than)\s*(?=[£$€\d.])|\s*(?:or (?:more|above|higher|better|over)|and above|and over|\+)$/;
const AT_MOST =
  /^(?:≤|<=?|at most|maximum(?: of)?|max\.?|no more than|not more than|up to|below|under|less than|fewer than|within)\s*(?=[£$€\d.])|\s*(?:or (?:less|below|lower|under|fewer)|and (?:below|under))$/;

/**
 * A target as typed: a figure, with words or a sign that say on which side of it one should be.
 * @example readTarget of "≥ 90%" // figure 0.9, side "min"
 */
export function readTarget(cell: SourceCell): TargetRead {
  if (typeof cell.value !== 'string')
    return { figure: readFigure(cell.value, cell.numberFormat), side: null };
  const text = cleanText(cell.value).toLowerCase();
  const side = AT_LEAST.test(text) ? 'min' : AT_MOST.test(text) ? 'upper' : null;
  if (side === null) return { figure: readFigure(cell.value, cell.numberFormat), side };
  const figure = readFigure(text.replace(side === 'min' ? AT_LEAST : AT_MOST, ''), cell.numberFormat);
  return figure.kind === 'number'
    ? { figure, side }
    : { figure: readFigure(cell.value, cell.numberFormat), side: null };
}

/** The numbers of a measure's targets, on the scale of its figures. */
export interface TargetNumbers {
  min: number | null;
  upper: number | null;
  single: number | null;
  singleSide: 'min' | 'upper' | null;
}

/** Which sides are given, as a clue to polarity; `limits` when a pair is headed as a least and a most. A single target without words says nothing. */
export function sidesOf(
  { min, upper, single, singleSide }: TargetNumbers,
  limits = false,
): PolarityClues['targetSides'] {
  if (min !== null && upper !== null && limits) return 'limits';
  if (min !== null && upper !== null) return min > upper ? 'reversed' : 'both';
  if (min !== null) return 'min';
  if (upper !== null) return 'upper';
  return single === null ? 'none' : (singleSide ?? 'none');
}

/**
 * The target as the findings say it: `min` and `upper` of a pair, smaller first; a single one as `min` when higher
 * is better (or nobody knows), as `upper` when lower is, as both when it is to be met from either side.
 * `null` without one.
 * @example targetOf({ single: 0.8, … }, "lower") // { upper: 0.8 }
 */
export function targetOf({ min, upper, single }: TargetNumbers, polarity: Polarity): Target | null {
  if (min !== null && upper !== null) return { min: Math.min(min, upper), upper: Math.max(min, upper) };
  const one = single ?? min ?? upper;
  if (one === null) return null;
  if (polarity === 'band')
    return single === null ? (min === null ? { upper: one } : { min: one }) : { min: one, upper: one };
  return polarity === 'lower' ? { upper: one } : { min: one };
}
