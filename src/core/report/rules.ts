import { bandsOf, type ScaleSize, usesGrid } from '../risks/bands';
import type { Settings } from '../settings';
import { grouped } from './wording';

const PER_SHARE = 100;

/** How wide amber is, in words, from the settings. */
export function toleranceRule(settings: Settings): string {
  const points = grouped(settings.tolerance.points * PER_SHARE, 0);
  const share = grouped(settings.tolerance.share * PER_SHARE, 0);
  return `${points} percentage points for percentages, ${share}% of the target for all other measures, unless a measure has a tolerance of its own`;
}

/** The rule below every table of measures. */
export function ragRule(settings: Settings): string {
  return (
    'Green: at or better than the target. Amber: within the tolerance. Red: worse than that. ' +
    'Of two thresholds, the better one met is green, between them amber, worse than both red. ' +
    `Tolerance: ${toleranceRule(settings)}. ` +
    (settings.benchmarkFallback
      ? 'Without a target the first benchmark is used and the reason says so; '
      : 'Without a target a measure is not rated; ') +
    'without either it is not rated. An author’s own rating stands.'
  );
}

function comparatorWords(comparator: Settings['comparator']): string {
  if (comparator === 'previous') return 'the one before';
  if (comparator === 'year') return 'the one of the same period a year before';
  return `the mean of the ${comparator.meanOf} periods before`;
}

/** What the arrows tell, and what the latest figure is compared with. */
export function arrowRule(settings: Settings): string {
  const against = `the latest figure against ${comparatorWords(settings.comparator)}`;
  return settings.arrows === 'performance'
    ? `▲ Improving, ▼ Worsening, ► No change: ${against}. The arrow tells better or worse, not larger or smaller.`
    : `▲ the figure rose, ▼ it fell, ► no change: ${against}. The word tells whether that is better.`;
}

/** The statistics behind "Trend", in a reader's words. */
export const TREND_RULE =
  'Trend: a Mann–Kendall test over every period given, at the 5% level, with the Theil–Sen slope for its direction; fewer than 5 figures are too few. It knows nothing of seasons.';

/** The XmR chart behind variation and assurance, in a reader's words. */
export const VARIATION_RULE =
  'Variation: is the latest figure a signal or the usual ups and downs? By an XmR chart of every figure given: the limits are the mean ± 2.66 times the mean moving range, without outlying moving ranges. ' +
  'A special cause is a figure outside the limits, 7 in a row that rise or fall, 2 of 3 near a limit, or 7 in a row on one side of the mean. ' +
  'Blue: special cause improvement. Orange: special cause concern. Purple: a special cause where it isn’t known which way is better. Grey: common cause, no signal. ' +
  'Assurance: a target beyond the limits will be met or missed consistently; within them chance decides. ' +
  'Icons need 13 figures; 6 to 12 give trial limits; figures that add up over the year have neither. It knows nothing of seasons.';

/** How to read a chart. */
export const CHART_RULE =
  'XmR charts: figures with their mean and limits, between which nearly all figures of a process that doesn’t change lie. Special causes are marked: improvement blue, concern orange, unusual purple. Dashed: the target. With fewer than 13 figures the limits are on trial and judge nothing.';

/** What is shown where there is no figure. */
export const MARKS_RULE =
  '–, - and n/a: no figure. <5, *, [c], [x], [z], [k], [low], [u]: a figure that is suppressed or not available; shown as typed, never computed with. (S): a statutory measure.';

/**
 * The bands of risk scores in use on a scale, in words.
 * @example bandRule({ bands: "three-band" }, { probability: 5, impact: 5 })
 *   // "Bands on a scale of 5 × 5: Green 1–5, Amber 6–12, Red 15–25."
 */
export function bandRule(settings: Pick<Settings, 'bands'>, scale: ScaleSize): string {
  const bands = bandsOf(settings, scale).map(
    ({ name, from, to }) => `${name} ${from === to ? from : `${from}–${to}`}`,
  );
  const grid = usesGrid(settings, scale) ? ', by the grid of the settings' : '';
  return `Bands on a scale of ${scale.probability} × ${scale.impact}${grid}: ${bands.join(', ')}.`;
}

/** The rule below every table of risks; a register of several scales has its bands on each of them. */
export function riskRule(settings: Settings, scales: readonly ScaleSize[]): string {
  const bands = scales.map((scale) => bandRule(settings, scale)).join(' ');
  return `Score = probability × impact. The residual score, with controls in place, is the risk’s score. ${bands}`.trim();
}

/** The rule below every table of actions. */
export const ACTION_RULE =
  'Status: the word, or else the colour, of each status cell; the latest one that is filled counts. Blue: complete. No status: neither word nor colour. Overdue: the due date lies before the report date and the action is not complete.';

const ROLL_UP: Record<Settings['rollUp'], string> = {
  worst: 'the worst rating of its measures',
  weighted:
    'the mean of its measures’ ratings (green 3, amber 2, red 1; 2.5 and above green, 1.5 and above amber)',
  majority: 'the most frequent rating of its measures, of equals the worse one',
};

/** How a theme's and the overall status come about. */
export function rollUpRule(settings: Settings): string {
  return `Status of a theme and overall: the author’s word where one is given, else ${ROLL_UP[settings.rollUp]}; measures that are not rated are left out.`;
}
