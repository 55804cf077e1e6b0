import type { CheckFinding } from '../../findings';
import { isConstant } from './limits';
import type { XmrGroup } from './xmrChart';

/** The measure, and the cell of its name. */
interface Measured {
  name: string;
  sheet: string;
  cell: string;
}

/**
 * The check for figures of which nearly all are the same: once outlying changes are screened out only changes of
 * nought are left, so that the limits are the mean itself and every figure lies outside of them. NHSRplotthedots
 * says so too; a reader must know.
 * @example figures 10, 10, 10, 11, 10, 10 … // one check; figures that never change, or vary, none
 */
export function widthCheck(
  { name, sheet, cell }: Measured,
  values: Float64Array,
  group: XmrGroup,
): CheckFinding[] {
  if (group.lower !== group.upper || isConstant(values, group)) return [];
  const message = `Nearly all figures of “${name}” (${sheet}, ${cell}) are the same, so its limits have no width and any other figure counts as unusual; read its icons with care.`;
  return [{ code: 'limits-without-width', severity: 'warning', sheet, cell, message }];
}
