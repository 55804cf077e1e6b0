import { textWidth } from '../core/report/textWidth';

const GAP = 8;
/** Steps may be so much larger for the last period to be named too. */
const STRETCH = 2;

/**
 * Every how many periods one is named below a chart so that names never touch: `width` points for all, names in type
 * of `size` points. The smallest step that names the last period too is taken, unless it is more than twice the
 * smallest there is.
 * @example 24 months of 30 points each in 400 points: 3, in steps 1, 4, … 22; with 25 months 3 too, and the last is named
 */
export function periodSkip(headings: readonly string[], width: number, size: number): number {
  const widest = Math.max(0, ...headings.map((heading) => textWidth(heading, { size, bold: false })));
  const last = headings.length - 1;
  const least = Math.max(1, Math.ceil(((widest + GAP) * headings.length) / Math.max(1, width)));
  for (let step = least; step <= least * STRETCH; step++) if (last % step === 0) return step;
  return least;
}
