import type { VariationFinding, VariationIcon } from '../findings';

const ICONS: Record<VariationIcon, string> = {
  'improvement-high': 'Improvement (high)',
  'improvement-low': 'Improvement (low)',
  'concern-high': 'Concern (high)',
  'concern-low': 'Concern (low)',
  'neutral-high': 'Unusual (high)',
  'neutral-low': 'Unusual (low)',
  'common-cause': 'Common cause',
};

/** The word beside a variation icon. @example variationWords('concern-low') // "Concern (low)" */
export const variationWords = (icon: VariationIcon): string => ICONS[icon];

const ASSURANCES: Record<NonNullable<VariationFinding['assurance']>, string> = {
  pass: 'Will pass',
  fail: 'Will fail',
  inconsistent: 'Hit or miss',
};

/** The word beside an assurance icon. @example assuranceWords('inconsistent') // "Hit or miss" */
export const assuranceWords = (assurance: NonNullable<VariationFinding['assurance']>): string =>
  ASSURANCES[assurance];
