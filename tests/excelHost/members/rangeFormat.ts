import { invalidArgument } from '../hostErrors';
import type { Area } from '../model/area';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/sheetModel';
import { borders } from './borders';
import { change, common } from './formatCells';
import { withPart, type FORMAT_CHECKS } from './formatValues';
import type { ApiSet, Member } from './member';
import { kind } from './member';
import type { AreasTarget } from './rangeTarget';
import { resize, sizeOf, standardise } from './sizes';

type Part = keyof typeof FORMAT_CHECKS;

/** Excel's limits, in points. */
const HIGHEST_ROW = 409.5;
const WIDEST_COLUMN = 1790;
const WHITE = '#FFFFFF';

function part(set: ApiSet, name: Part): Member<AreasTarget> {
  return {
    set,
    get: (target) => common(target, (format) => format[name]),
    put: (target, value) => change(target, (format) => withPart(format, name, value)),
  };
}

/** The size that columns or rows have in all areas. */
function size(
  of: (target: AreasTarget, area: Area) => number | null,
): (target: AreasTarget) => number | null {
  return (target) => {
    const [first = null, ...rest] = target.areas.map((area) => of(target, area));
    return rest.every((one) => one === first) ? first : null;
  };
}

const each = (target: AreasTarget, act: (area: Area) => void) => {
  for (const area of target.areas) act(area);
};

const mustBeTrue = (value: unknown) => {
  if (value !== true) throw invalidArgument('only true can be written');
};

export const formatObject = kind<AreasTarget>('RangeFormat', {
  members: {
    font: { set: '1.1', to: (target) => font(target) },
    fill: { set: '1.1', to: (target) => fill(target) },
    borders: { set: '1.1', to: (target) => borders(target) },
    protection: { set: '1.2', to: (target) => protection(target) },
    horizontalAlignment: part('1.1', 'horizontal'),
    verticalAlignment: part('1.1', 'vertical'),
    wrapText: part('1.1', 'wrap'),
    indentLevel: part('1.9', 'indent'),
    columnWidth: {
      set: '1.2',
      get: size(({ sheet }, { column, columns }) =>
        sizeOf(sheet.columnSizes, column, columns, STANDARD_WIDTH),
      ),
      put: (target, value) =>
        each(target, ({ column, columns }) =>
          resize(target.sheet, target.sheet.columnSizes, column, columns, value, WIDEST_COLUMN),
        ),
    },
    rowHeight: {
      set: '1.2',
      get: size(({ sheet }, { row, rows }) => sizeOf(sheet.rowSizes, row, rows, STANDARD_HEIGHT)),
      put: (target, value) =>
        each(target, ({ row, rows }) =>
          resize(target.sheet, target.sheet.rowSizes, row, rows, value, HIGHEST_ROW),
        ),
    },
    useStandardWidth: {
      set: '1.7',
      put: (target, value) => {
        mustBeTrue(value);
        each(target, ({ column, columns }) =>
          standardise(target.sheet, target.sheet.columnSizes, column, columns),
        );
      },
    },
    useStandardHeight: {
      set: '1.7',
      put: (target, value) => {
        mustBeTrue(value);
        each(target, ({ row, rows }) => standardise(target.sheet, target.sheet.rowSizes, row, rows));
      },
    },
  },
});

const font = kind<AreasTarget>('RangeFont', {
  members: {
    name: part('1.1', 'fontName'),
    size: part('1.1', 'fontSize'),
    color: part('1.1', 'fontColor'),
    bold: part('1.1', 'bold'),
    italic: part('1.1', 'italic'),
    underline: part('1.1', 'underline'),
    strikethrough: part('1.9', 'strikethrough'),
  },
});

/** A cell without a fill says white; only its missing pattern and tint tell it from a white one. */
const fill = kind<AreasTarget>('RangeFill', {
  members: {
    color: {
      set: '1.1',
      get: (target) => common(target, (format) => format.fill ?? WHITE),
      put: (target, value) => change(target, (format) => withPart(format, 'fill', value)),
    },
    pattern: {
      set: '1.9',
      get: (target) => common(target, (format) => (format.fill === null ? null : 'Solid')),
    },
    tintAndShade: {
      set: '1.9',
      get: (target) => common(target, (format) => (format.fill === null ? null : 0)),
    },
    clear: { set: '1.1', call: (target) => change(target, (format) => ({ ...format, fill: null })) },
  },
});

const protection = kind<AreasTarget>('FormatProtection', { members: { locked: part('1.2', 'locked') } });
