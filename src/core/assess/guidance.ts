import type { GuidanceFinding } from '../findings';
import type { Register } from '../recognise/registers';

/** What the workbook's author says each status means. */
export function guidanceOf(registers: readonly Register[]): GuidanceFinding[] {
  return registers.flatMap((register) =>
    register.kind !== 'guidance'
      ? []
      : register.records.map(({ row, status, meanings }) => ({
          status,
          meanings,
          sheet: register.sheet,
          row,
        })),
  );
}
