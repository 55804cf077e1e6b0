import type { ChartSeries, LaidChart, SheetLayout } from '../../../core/report/layout';
import { CHART_TYPE, chartXml } from '../../chartXml';
import type { PlannedSheet } from '../../reportPlan';
import { absoluteArea } from '../../sheetReferences';
import { partKey } from '../package/partNames';
import { relationshipsPartOf } from '../package/relationships';
import { DRAWING_TYPE, drawingXml } from './drawingXml';
import type { Original } from './original';
import { relationshipType } from './original';
import type { NewRelationship } from './relationshipsPatch';
import { newRelationships } from './relationshipsPatch';

/** Sheets of ours and the parts they stand in. */
export interface SheetInPart {
  planned: PlannedSheet;
  part: string;
}

export interface ChartParts {
  /** Parts by name, in the order they are written. */
  parts: Map<string, string>;
  types: { part: string; type: string }[];
  /** Sheets that have a drawing; it is the only thing they point at. */
  drawn: Set<PlannedSheet>;
}

/** How a sheet with charts calls its drawing. */
export const DRAWING_ID = 'rId1';

/**
 * What the charts of our sheets need in the package: a drawing a sheet, a part a chart, and what leads from one to
 * the other. Names that `removed` frees are used again, so that a second refresh gives the same package.
 */
export function chartParts(
  original: Original,
  sheets: readonly SheetInPart[],
  removed: ReadonlySet<string>,
): ChartParts {
  const made: ChartParts = { parts: new Map(), types: [], drawn: new Set() };
  const gone = new Set([...removed].map(partKey));
  const isFree = (name: string): boolean => original.pkg.find(name) === undefined || gone.has(partKey(name));
  const nextDrawing = numbered(`${original.folder}drawings/drawing`, isFree);
  const nextChart = numbered(`${original.folder}charts/chart`, isFree);
  const { outline } = original;
  const nameOf = new Map(sheets.map(({ planned }) => [planned.layout.key, planned.name]));
  for (const { planned, part } of sheets) {
    const { charts, columnWidths } = planned.layout;
    if (charts.length === 0) continue;
    const drawing = nextDrawing();
    const links = charts.map((laid, at): NewRelationship => {
      const name = nextChart();
      made.parts.set(name, chartText(laid, columnWidths, nameOf, outline.strict));
      made.types.push({ part: name, type: CHART_TYPE });
      const type = relationshipType(outline, 'chart');
      return { id: `rId${String(at + 1)}`, type, target: targetFrom(drawing, name) };
    });
    made.parts.set(drawing, drawingXml(charts, outline.strict));
    made.parts.set(relationshipsPartOf(drawing), newRelationships(links));
    made.types.push({ part: drawing, type: DRAWING_TYPE });
    const type = relationshipType(outline, 'drawing');
    const link = { id: DRAWING_ID, type, target: targetFrom(part, drawing) };
    made.parts.set(relationshipsPartOf(part), newRelationships([link]));
    made.drawn.add(planned);
  }
  return made;
}

function chartText(
  { chart, area, source }: LaidChart,
  columnWidths: SheetLayout['columnWidths'],
  nameOf: ReadonlyMap<string, string>,
  strict: boolean,
): string {
  const sheet = nameOf.get(source.sheet);
  if (sheet === undefined) throw new Error(`No sheet "${source.sheet}" holds the figures of a chart.`);
  const { firstRow, lastRow, columns } = source;
  const reference = (series: ChartSeries): string =>
    absoluteArea(sheet, { firstRow, lastRow, firstColumn: columns[series], lastColumn: columns[series] });
  const width = columnWidths
    .slice(area.firstColumn - 1, area.lastColumn)
    .reduce((sum, points) => sum + points, 0);
  return chartXml(chart, { width, reference, strict });
}

/** "…1.xml", "…2.xml" and so on, without those that are taken. */
function numbered(stem: string, isFree: (name: string) => boolean): () => string {
  let number = 0;
  return () => {
    let name: string;
    do name = `${stem}${String(++number)}.xml`;
    while (!isFree(name));
    return name;
  };
}

/** How a part says where another one is: "../drawings/drawing1.xml". */
function targetFrom(part: string, target: string): string {
  const [from, to] = [part.split('/').slice(0, -1), target.split('/')];
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
