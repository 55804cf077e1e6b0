import type { CellLook, LaidCell } from '../../../core/report/layout';
import type { CellStyle, Edges, Line, Palette } from '../../theme';
import { styleOf } from '../../theme';
import { addressLists, columns, rectangles, strips } from './rectangles';
import type { Place } from './rectangles';

/** Cells that are drawn alike, apart from their lines, and where they are. */
export interface LookGroup {
  style: Omit<CellStyle, 'edges'>;
  align: CellLook['align'];
  addresses: string[];
}

/** Cells with the same line on the same side. */
export interface LineGroup {
  side: keyof Edges;
  line: Line;
  addresses: string[];
}

/**
 * In this order lines are drawn. Two cells share the edge between them and the last one drawn wins, so the rule
 * below a row gives way to the stronger line above the next one, as it does in a file.
 */
const SIDES: readonly (keyof Edges)[] = ['bottom', 'left', 'right', 'top'];

export interface SheetLooks {
  looks: LookGroup[];
  lines: LineGroup[];
  /** Where text runs over several lines. */
  wrapped: string[];
}

/** How a sheet's cells look, in as few groups as there are looks. */
export function lookGroups(cells: readonly LaidCell[], palette: Palette): SheetLooks {
  const known = new Map<CellLook, { key: string; style: CellStyle }>();
  const looks = new Map<string, { style: CellStyle; align: CellLook['align']; places: Place[] }>();
  const lines = new Map<string, { side: keyof Edges; line: Line; places: Place[] }>();
  for (const cell of cells) {
    const { look } = cell;
    const { key, style } = known.get(look) ?? resolved(look, palette);
    known.set(look, { key, style });
    placesAt(looks, key, () => ({ style, align: look.align, places: [] })).push(cell);
    for (const side of SIDES) {
      const line = style.edges[side];
      if (line) {
        placesAt(lines, JSON.stringify([side, line]), () => ({ side, line, places: [] })).push(cell);
      }
    }
  }
  const drawn = [...lines.values()].sort((a, b) => SIDES.indexOf(a.side) - SIDES.indexOf(b.side));
  return {
    looks: [...looks.values()].map(({ style, align, places }) => ({
      style: inside(style),
      align,
      addresses: addressLists(rectangles(places)),
    })),
    lines: drawn.map(({ side, line, places }) => ({
      side,
      line,
      addresses: addressLists(side === 'top' || side === 'bottom' ? strips(places) : columns(places)),
    })),
    wrapped: addressLists(rectangles(cells.filter(({ look }) => look.wrap))),
  };
}

function resolved(look: CellLook, palette: Palette): { key: string; style: CellStyle } {
  const style = styleOf(look, palette);
  return { key: JSON.stringify([inside(style), look.align]), style };
}

/** A style without its lines, which are drawn apart. */
function inside({ size, bold, underline, text, fill, vertical, indent }: CellStyle): LookGroup['style'] {
  return { size, bold, underline, text, fill, vertical, indent };
}

function placesAt<T extends { places: Place[] }>(
  groups: Map<string, T>,
  key: string,
  make: () => T,
): Place[] {
  const group = groups.get(key) ?? make();
  groups.set(key, group);
  return group.places;
}
