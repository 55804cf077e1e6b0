import type { ChartFinding, MeasureFinding } from '../findings';
import { periodHeading } from '../report/periodHeadings';
import { assuranceWords, variationWords } from '../report/variationWords';
import { directionCell, figureText, NOTHING, ragCell, ragReason, standingRag } from '../report/wording';
import type { Settings } from '../settings';

/** A part of a rating that may change by itself: how the report says it, and why in one sentence. */
export interface RatingPart {
  said: string;
  reason: string;
}

/** What settings may change of a measure, in the order of its weight. */
export function measureParts(
  measure: MeasureFinding,
  arrows: Settings['arrows'],
): Record<'status' | 'direction' | 'icons' | 'chart', RatingPart> {
  return {
    status: { said: ragCell(standingRag(measure)).text, reason: ragReason(measure) },
    direction: directionPart(measure, arrows),
    icons: iconsPart(measure),
    chart: chartPart(measure),
  };
}

const POLARITIES: Record<MeasureFinding['polarity']['value'], string> = {
  higher: 'higher is better',
  lower: 'lower is better',
  band: 'within the band is good',
  unknown: 'it is not known which way is better',
};
const ARROWS: Record<Settings['arrows'], string> = {
  performance: '▲ says that it is better',
  number: '▲ says that the figure is larger',
};

function directionPart(measure: MeasureFinding, arrows: Settings['arrows']): RatingPart {
  const { comparison, polarity } = measure;
  const direction = directionCell(measure, arrows).text;
  if (direction === NOTHING || comparison === null) {
    return { said: 'No direction', reason: 'There is no figure to compare the latest one with.' };
  }
  const figure = shown(measure, comparison.value);
  const reason = `Compared with ${comparison.words}, ${figure}: ${POLARITIES[polarity.value]}; ${ARROWS[arrows]}.`;
  return { said: direction, reason };
}

function iconsPart({ variation, chartNote }: MeasureFinding): RatingPart {
  if (variation === null) {
    return { said: 'No icon', reason: `${chartNote ?? 'It has too few figures for an icon'}.` };
  }
  const { icon, assurance, reason } = variation;
  const said = variationWords(icon);
  return { said: assurance === null ? said : `${said}, ${assuranceWords(assurance).toLowerCase()}`, reason };
}

function chartPart(measure: MeasureFinding): RatingPart {
  const { chart, chartNote } = measure;
  if (chart === null) return { said: 'no chart', reason: `${chartNote ?? 'It has too few figures'}.` };
  const starts = startsOf(chart);
  const reason =
    starts === ''
      ? 'Its mean and limits are worked out once for the whole chart.'
      : `Its mean and limits are worked out anew from ${starts}.`;
  return { said: `${starts === '' ? '' : `anew from ${starts}: `}${limitsText(measure, chart)}`, reason };
}

/** Where groups begin by the settings. @example "Apr 19 and Jan 20" */
function startsOf({ points, rebasedAt }: ChartFinding): string {
  return rebasedAt
    .map((at) => periodHeading(points[at]?.period ?? ''))
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');
}

/** Of the last group, which the icons go by. */
function limitsText(measure: MeasureFinding, { points }: ChartFinding): string {
  const { mean = null, lower = null, upper = null } = points.at(-1) ?? {};
  if (mean === null) return 'no mean';
  const limits =
    lower === null || upper === null
      ? 'no limits'
      : `limits ${shown(measure, lower)} to ${shown(measure, upper)}`;
  return `mean ${shown(measure, mean)}, ${limits}`;
}

const shown = ({ unit, decimals }: MeasureFinding, value: number): string =>
  figureText(value, unit, decimals);
