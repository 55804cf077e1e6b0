import type { MeasureFinding, VariationIcon } from '../findings';
import { FIGURES_NEEDED, figuresForLimits } from './chartFigures';
import type { AssuranceIcon, Status, TableCell } from './tables';
import { assuranceWords, variationWords } from './variationWords';
import { NOTHING } from './wording';

const VARIATIONS: Record<VariationIcon, Status> = {
  'improvement-high': 'improvement',
  'improvement-low': 'improvement',
  'concern-high': 'concern',
  'concern-low': 'concern',
  'neutral-high': 'neutral-cause',
  'neutral-low': 'neutral-cause',
  'common-cause': 'common-cause',
};
const ASSURANCES: Record<AssuranceIcon, Status> = {
  pass: 'improvement',
  fail: 'concern',
  inconsistent: 'common-cause',
};

/** The variation icon of the latest figure with its words; without one, why there is none. */
export function variationCell(measure: MeasureFinding): TableCell {
  if (measure.variation !== null) {
    const { icon } = measure.variation;
    return { text: variationWords(icon), status: VARIATIONS[icon], icon };
  }
  return { text: whyNone(measure), emphasis: 'muted' };
}

function whyNone(measure: MeasureFinding): string {
  if (measure.periodBasis === 'ytd') return 'Year to date: no limits';
  const figures = figuresForLimits(measure);
  if (figures === 0) return NOTHING;
  if (figures >= FIGURES_NEEDED) return 'No limits';
  return `Too few figures (${String(figures)} of ${String(FIGURES_NEEDED)})`;
}

/** The assurance icon with its words; "–" where nothing can be said of the target. */
export function assuranceCell({ variation }: MeasureFinding): TableCell {
  const assurance = variation?.assurance ?? null;
  if (assurance === null) return { text: NOTHING, emphasis: 'muted' };
  return { text: assuranceWords(assurance), status: ASSURANCES[assurance], icon: assurance };
}
