import { invalidArgument } from '../hostErrors';
import type { Area } from '../model/area';
import type { Line, Side } from '../model/cellFormat';
import { SIDES } from '../model/cellFormat';
import { change, common } from './formatCells';
import { NO_LINE, withLine } from './formatValues';
import type { Member } from './member';
import { kind } from './member';
import type { AreasTarget } from './rangeTarget';

type Edge = Side | 'InsideHorizontal' | 'InsideVertical';
const EDGES: readonly Edge[] = [...SIDES, 'InsideHorizontal', 'InsideVertical'];
/** Lines a report has none of; they can only be taken away. */
const DIAGONALS = ['DiagonalDown', 'DiagonalUp'];

/** Which side of which cells an edge is: one place for an outer edge, two for an inner one. */
interface EdgeTarget extends Pick<AreasTarget, 'sheet'> {
  places: { area: Area; side: Side }[];
}

export const borders = kind<AreasTarget>('RangeBorderCollection', {
  members: {
    getItem: {
      set: '1.1',
      call: ({ sheet, areas }, index) => {
        if (DIAGONALS.includes(String(index))) return diagonal(null);
        const edge = EDGES.find((one) => one === index);
        if (!edge) throw invalidArgument(`${String(index)} is no border`);
        return border({ sheet, places: areas.flatMap((area) => placesOf(area, edge)) });
      },
    },
  },
});

const diagonal = kind<null>('RangeBorder', {
  members: {
    style: {
      set: '1.1',
      put: (_, value) => {
        if (value !== 'None') throw invalidArgument('diagonal lines are not drawn here');
      },
    },
  },
});

const line = (part: keyof Line): Member<EdgeTarget> => ({
  set: '1.1',
  get: ({ sheet, places: [first] }) =>
    first ? common({ sheet, areas: [first.area] }, (format) => (format[first.side] ?? NO_LINE)[part]) : null,
  put: ({ sheet, places }, value) => {
    for (const { area, side } of places) {
      change({ sheet, areas: [area] }, (format) => withLine(format, side, part, value));
    }
  },
});

const border = kind<EdgeTarget>('RangeBorder', {
  members: { style: line('style'), weight: line('weight'), color: line('color') },
});

function placesOf(area: Area, edge: Edge): EdgeTarget['places'] {
  const { row, column, rows, columns } = area;
  switch (edge) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, side: edge }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, side: edge }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, side: edge }];
    case 'EdgeRight':
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, side: edge }];
    case 'InsideHorizontal':
      return rows === 1
        ? []
        : [
            { area: { ...area, rows: rows - 1 }, side: 'EdgeBottom' },
            { area: { ...area, row: row + 1, rows: rows - 1 }, side: 'EdgeTop' },
          ];
    case 'InsideVertical':
      return columns === 1
        ? []
        : [
            { area: { ...area, columns: columns - 1 }, side: 'EdgeRight' },
            { area: { ...area, column: column + 1, columns: columns - 1 }, side: 'EdgeLeft' },
          ];
  }
}
