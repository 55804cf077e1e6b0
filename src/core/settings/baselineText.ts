import { cleanText } from '../grid/cleanText';
import type { Read } from './plainValues';

/** So many figures the limits need; more than ten years of months are no beginning. */
export const POINTS_IN_BASELINE = { least: 12, most: 120 };

export const TAKES_BASELINE = `a whole number from ${POINTS_IN_BASELINE.least} to ${POINTS_IN_BASELINE.most}`;

/** True for how many of a chart's first points may give its mean and limits. */
export function isBaseline(value: unknown): value is number {
  const { least, most } = POINTS_IN_BASELINE;
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

/** The same as people type it. @example readBaselineText("first 12 points") // { value: 12 } */
export function readBaselineText(text: string): Read<number> {
  const [, digits] =
    /^(?:the )?(?:first )?(\d{1,3})(?: (?:points|figures|periods))?$/.exec(cleanText(text).toLowerCase()) ??
    [];
  const points = digits === undefined ? null : Number(digits);
  return isBaseline(points) ? { value: points } : { takes: TAKES_BASELINE };
}
