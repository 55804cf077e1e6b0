import type { CheckFinding, MeasureFinding } from '../findings';
import type { Fills } from '../grid/grid';
import type { MeasuresRegister, Register } from '../recognise/registers';
import type { Settings } from '../settings';
import { assessMeasure } from './assessMeasure';
import { gatherChecks } from './gatheredChecks';
import type { MeasureCells } from './measureCells';
import { readMeasureCells } from './measureCells';
import { slug, uniqueId } from '../ids';
import { nameCell } from './nameCell';
import { recordedRag } from './recordedRag';
import { derivableSuppressions } from './suppression';

/**
 * All performance measures of the registers, in workbook order, with their checks. `fills` holds the colours of
 * cells where an author's rating may be; `date1904` tells which day a date is that stands where a figure should.
 */
export function assessMeasures(
  registers: readonly Register[],
  settings: Settings,
  fills: Fills,
  date1904: boolean,
): { measures: MeasureFinding[]; checks: CheckFinding[] } {
  const taken = new Set<string>();
  const assessed = registers.flatMap((register, index) =>
    register.kind === 'measures' ? assessRegister(register, index, settings, fills, date1904, taken) : [],
  );
  return {
    measures: assessed.flatMap(({ measures }) => measures),
    checks: assessed.flatMap(({ checks }) => checks),
  };
}

function assessRegister(
  register: MeasuresRegister,
  index: number,
  settings: Settings,
  fills: Fills,
  date1904: boolean,
  taken: Set<string>,
): { measures: MeasureFinding[]; checks: CheckFinding[] } {
  const { sheet, theme } = register;
  const read = register.records.map((record) => ({
    record,
    cells: readMeasureCells(record, { sheet, date1904 }),
  }));
  const assessed = read.map(({ record, cells }) => {
    const place = {
      id: uniqueId(slug(record.section ?? register.title, cells.name), taken),
      register: index,
      sheet,
      theme,
      cell: nameCell(register, record),
      recorded: recordedRag(record.rag, sheet, fills),
    };
    return assessMeasure(record, cells, place, settings);
  });
  const rows = read.map(({ record, cells }) => ({ ...cells, section: record.section }));
  return {
    measures: assessed.map(({ measure }) => measure),
    checks: [
      ...gatherChecks(
        sheet,
        assessed.flatMap(({ checks }) => checks),
      ),
      ...derivableSuppressions(sheet, rows),
      ...repeatedPeriods(sheet, rows),
      ...typedAsText(sheet, rows),
    ],
  };
}

/** One check for each period that a table has twice. */
function repeatedPeriods(sheet: string, rows: readonly MeasureCells[]): CheckFinding[] {
  const seen = new Set<string>();
  return rows.flatMap(({ repeated, points }) =>
    repeated.flatMap(({ point }) => {
      const { key } = point.period;
      if (seen.has(key)) return [];
      seen.add(key);
      const kept = points.find((each) => each.point.period.key === key)?.point.cell.cell ?? '';
      const { cell } = point.cell;
      const message = `The period “${point.label}” stands twice in the table on ${sheet}: ${kept} was taken and ${cell} left out, so correct one heading or remove a column.`;
      return [{ code: 'duplicate-period', severity: 'warning' as const, sheet, cell, message }];
    }),
  );
}

/** One check for all figures of a table that Excel holds as text. */
function typedAsText(sheet: string, rows: readonly MeasureCells[]): CheckFinding[] {
  const typed = rows.flatMap(({ points }) =>
    points.filter(({ figure }) => figure.kind === 'number' && figure.typedAsText),
  );
  const cell = typed[0]?.point.cell.cell;
  if (cell === undefined) return [];
  const many = typed.length === 1 ? 'One figure is' : `${typed.length} figures are`;
  const message = `${many} typed as text in the table on ${sheet} (from ${cell} on) and were read as numbers; convert them to numbers so that Excel can compute with them too.`;
  return [{ code: 'typed-as-text', severity: 'info', sheet, cell, message }];
}
