import type { VariationIcon } from '../../../src/core/findings';
import { assuranceCell, variationCell } from '../../../src/core/report/variationCells';
import { chartFinding } from '../../support/charts';
import { measure } from '../../support/findings';

const with_ = (icon: VariationIcon, assurance: 'pass' | 'fail' | 'inconsistent' | null) =>
  measure({ variation: { mean: 1, lower: 0, upper: 2, icon, assurance, reason: '' } });
const figures = (n: number) => Array.from({ length: n }, (_, i) => i);

describe('the cell of variation', () => {
  it.each([
    ['improvement-high', 'Improvement (high)', 'improvement'],
    ['improvement-low', 'Improvement (low)', 'improvement'],
    ['concern-high', 'Concern (high)', 'concern'],
    ['concern-low', 'Concern (low)', 'concern'],
    ['neutral-high', 'Unusual (high)', 'neutral-cause'],
    ['neutral-low', 'Unusual (low)', 'neutral-cause'],
    ['common-cause', 'Common cause', 'common-cause'],
  ] as const)('says the icon %s as “%s”', (icon, text, status) => {
    expect(variationCell(with_(icon, null))).toEqual({ text, status, icon });
  });

  it('tells how many of the 13 figures there are', () => {
    expect(variationCell(measure({ chart: chartFinding(figures(6), { trial: true }) })).text).toBe(
      'Too few figures (6 of 13)',
    );
    expect(variationCell(measure({ chart: chartFinding(figures(12), { trial: true }) })).text).toBe(
      'Too few figures (12 of 13)',
    );
    expect(variationCell(measure({ chart: null })).text).toBe('Too few figures (2 of 13)');
  });

  it('counts the figures since the last new group, gaps not among them', () => {
    const chart = chartFinding([1, 2, 3, 4, 5, 6, null, 8, 9], { trial: true, rebasedAt: [2, 5] });
    expect(variationCell(measure({ chart })).text).toBe('Too few figures (3 of 13)');
  });

  it('says that figures which add up over the year have no limits', () => {
    expect(variationCell(measure({ periodBasis: 'ytd' })).text).toBe('Year to date: no limits');
  });

  it('has nothing to say of a measure without figures', () => {
    expect(variationCell(measure({ points: [] })).text).toBe('–');
  });
});

describe('the cell of assurance', () => {
  it.each([
    ['pass', 'Will pass', 'improvement'],
    ['fail', 'Will fail', 'concern'],
    ['inconsistent', 'Hit or miss', 'common-cause'],
  ] as const)('says the icon %s as “%s”', (assurance, text, status) => {
    expect(assuranceCell(with_('common-cause', assurance))).toEqual({ text, status, icon: assurance });
  });

  it('has nothing to say without a target or without limits', () => {
    expect(assuranceCell(with_('common-cause', null)).text).toBe('–');
    expect(assuranceCell(measure()).text).toBe('–');
  });
});
