import type { Area } from '../../../core/grid/grid';
import { columnsOf, rowsOf } from './chunks';

/** Blocks a side: 64 questions, each some 500 bytes of a request. */
const BLOCKS = 8;

/** An area cut into at most 8 × 8 blocks of about the same size, row by row. */
export function blocksOf(area: Area): Area[] {
  const rows = cuts(area.firstRow, rowsOf(area));
  const columns = cuts(area.firstColumn, columnsOf(area));
  return rows.flatMap(([firstRow, lastRow]) =>
    columns.map(([firstColumn, lastColumn]) => ({ firstRow, firstColumn, lastRow, lastColumn })),
  );
}

function cuts(first: number, length: number): [number, number][] {
  const step = Math.ceil(length / BLOCKS);
  const count = Math.ceil(length / step);
  return Array.from({ length: count }, (_, at) => [
    first + at * step,
    first + Math.min(length, (at + 1) * step) - 1,
  ]);
}
