import type { RegisterFinding } from '../findings';
import { areaName } from '../grid/address';
import type { Register } from '../recognise/registers';

/** A register as the findings name it: where it is, what it was taken for and why, how many rows count. */
export function registerFinding(register: Register): RegisterFinding {
  const { kind, sheet, area, title, theme, columns, why, records, templateRows, hiddenRows } = register;
  return {
    kind,
    sheet,
    range: areaName(area),
    title,
    theme,
    columns,
    why,
    records: records.length,
    templateRows: templateRows.length,
    hiddenRows: hiddenRows.length,
  };
}
