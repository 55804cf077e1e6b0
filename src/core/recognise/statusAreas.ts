import { parseCell } from '../grid/address';
import type { Area } from '../grid/grid';
import type { Register, SourceCell } from './registers';

/**
 * Where a fill may hold a status: the status columns of actions, the RAG cells of measures and narratives, the overall
 * status of a header and the status of risks; one area a column and register, so that reading them is cheap.
 * @example statusAreas of an action plan with quarters C to F // one area a quarter, from its first to last action
 */
export function statusAreas(registers: Register[]): { sheet: string; area: Area }[] {
  return registers.flatMap((register) =>
    areasByColumn(statusCells(register)).map((area) => ({ sheet: register.sheet, area })),
  );
}

function statusCells(register: Register): SourceCell[] {
  switch (register.kind) {
    case 'actions':
      return register.records.flatMap((record) => record.statuses.map((status) => status.cell));
    case 'measures':
      return present(
        register.records.map((record) => record.rag),
        register.columns.rag,
        register,
      );
    case 'risks':
      return present(
        register.records.map((record) => record.status),
        register.columns.status,
        register,
      );
    case 'narrative':
      return present([register.rag], register.columns.rag, register);
    case 'header':
      return register.records
        .filter((record) => record.field === 'overallStatus')
        .map((record) => record.cell);
    default:
      return [];
  }
}

/** A column of statuses counts whole: where a cell is blank its fill may still say something. */
function present(cells: (SourceCell | null)[], column: string | undefined, register: Register): SourceCell[] {
  const typed = cells.filter((cell) => cell !== null);
  if (column === undefined || register.records.length === 0) return typed;
  const blank = register.records.map(({ row }) => ({
    cell: `${column}${row}`,
    value: null,
    numberFormat: 'General',
  }));
  return [...typed, ...blank];
}

function areasByColumn(cells: SourceCell[]): Area[] {
  const areas = new Map<number, Area>();
  for (const { cell } of cells) {
    const place = parseCell(cell);
    if (!place) continue;
    const { row, column } = place;
    const area = areas.get(column) ?? {
      firstRow: row,
      firstColumn: column,
      lastRow: row,
      lastColumn: column,
    };
    areas.set(column, {
      ...area,
      firstRow: Math.min(area.firstRow, row),
      lastRow: Math.max(area.lastRow, row),
    });
  }
  return [...areas.values()];
}
