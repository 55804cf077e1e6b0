import type { BuiltCell } from '../support/workbookBuilder';
import type { Chance } from './chance';
import { cell } from './facts';
import { MISSING, SUPPRESSED } from './vocabulary';

export type UnitDrawn = 'share' | 'count';

/** A figure as it is and as somebody typed it. */
export function drawFigure(
  chance: Chance,
  unit: UnitDrawn,
  asWords: boolean,
): { value: number; cell: BuiltCell } {
  if (unit === 'count') {
    const value = chance.whole(0, 4000);
    if (asWords) return { value, cell: cell(value.toLocaleString('en-GB')) };
    return { value, cell: cell(value, chance.happens(0.5) ? { numberFormat: '#,##0' } : {}) };
  }
  const thousandths = chance.whole(0, 1000);
  const value = thousandths / 1000;
  if (asWords) return { value, cell: cell(`${(thousandths / 10).toFixed(1)}%`) };
  return { value, cell: cell(value, { numberFormat: '0.0%' }) };
}

/** No figure: a mark for missing, or one for suppressed. */
export function drawGap(chance: Chance): BuiltCell {
  return cell(chance.happens(0.25) ? chance.pick(SUPPRESSED) : chance.pick(MISSING));
}
