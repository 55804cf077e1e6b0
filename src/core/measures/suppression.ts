import type { CheckFinding } from '../findings';
import { cleanText } from '../grid/cleanText';
import { sameFigure } from './figurePrint';
import type { ReadPoint } from './points';

/** A measure's read points with its name, for comparing the rows of a table with each other. */
export interface ReadMeasure {
  name: string;
  section: string | null;
  points: readonly ReadPoint[];
}

const TOTAL = /^(grand |sub-?)?total\b|\btotal$|^all\b|^overall$/i;

/**
 * Warnings for suppressed figures that anyone can work out: in a section with a total row, a period in which exactly
 * one of the other rows is suppressed, all the others have figures, and these don't exceed the total.
 */
export function derivableSuppressions(sheet: string, measures: readonly ReadMeasure[]): CheckFinding[] {
  return measures
    .filter((measure) => TOTAL.test(cleanText(measure.name)))
    .flatMap((total) => {
      const others = measures.filter(
        (other) => other.section === total.section && !TOTAL.test(cleanText(other.name)),
      );
      return total.points.flatMap((point) => derivable(sheet, point, others) ?? []);
    });
}

function derivable(sheet: string, total: ReadPoint, others: readonly ReadMeasure[]): CheckFinding | null {
  if (total.figure.kind !== 'number' || total.figure.unit === 'percent') return null;
  const period = total.point.period.key;
  const column = others.flatMap(
    (other) => other.points.find((each) => each.point.period.key === period) ?? [],
  );
  const hidden = column.filter((each) => each.figure.kind === 'suppressed');
  const [only] = hidden;
  const known = column.flatMap((each) => (each.figure.kind === 'number' ? each.figure.value : []));
  if (only === undefined || hidden.length !== 1 || known.length === 0 || known.length + 1 !== column.length)
    return null;
  const sum = known.reduce((a, b) => a + b, 0);
  if (sum > total.figure.value && !sameFigure(sum, total.figure.value)) return null;
  const { cell } = only.point.cell;
  const message = `The suppressed figure in ${sheet}, ${cell} can be worked out from the total in ${total.point.cell.cell}; suppress a second figure or the total.`;
  return { code: 'suppression-derivable', severity: 'warning', sheet, cell, message };
}
