import type { ReportSheetKey } from '../../../core/grid/grid';
import type { SheetLayout } from '../../../core/report/layout';
import { reportTitleOf, sheetLinkedTo } from '../../linkTargets';
import type { ExistingName, PlannedSheet, ReportPlan } from '../../reportPlan';
import { planReport } from '../../reportPlan';
import type { Palette } from '../../theme';
import { chartPieces } from './chartPieces';
import type { ContentPieces } from './contentPieces';
import { contentPieces, linksOnTop } from './contentPieces';
import type { FramePieces } from './framePieces';
import { CLEARING, framePieces } from './framePieces';
import type { OpenSheet, OpenShape } from './openShape';
import type { Piece } from './pieces';
import { ACTION_BYTES, bytesOf, RANGE_BYTES } from './pieces';

/** A report sheet with everything to be done on it. */
export interface SheetWork {
  planned: PlannedSheet;
  /** The sheet as it is now; `null` for a new one. */
  existing: OpenSheet | null;
  content: ContentPieces;
  /** Its links once more, for when its cells were copied. */
  linksOnTop: () => Piece[];
  frame: FramePieces;
  charts: Piece[];
}

/** A report as work on the workbook that is open. */
export interface ReportWork {
  shape: OpenShape;
  plan: ReportPlan<ExistingName>;
  sheets: SheetWork[];
  removed: OpenSheet[];
}

/** What writing depends on besides the report. */
export interface Writing {
  palette: Palette;
  date1904: boolean;
}

/** Works out what is to be done; nothing is. Throws at a number that is none. */
export function reportWork(
  shape: OpenShape,
  layouts: readonly SheetLayout[],
  { palette, date1904 }: Writing,
): ReportWork {
  const plan = planReport(shape, layouts);
  const sheetNamed = sheetLinkedTo(
    plan.sheets,
    shape.sheets.map(({ name }) => name),
  );
  const title = reportTitleOf(plan.sheets);
  const around = { palette, date1904, sheetNamed };
  const nameOf = (wanted: ReportSheetKey): string =>
    plan.sheets.find(({ layout }) => layout.key === wanted)?.name ?? wanted;
  const sheets = plan.sheets.map((planned) => ({
    planned,
    existing: planned.replaces === null ? null : (shape.sheets[planned.replaces] ?? null),
    content: contentPieces(planned.layout, around),
    linksOnTop: () => linksOnTop(planned.layout, around),
    frame: framePieces(planned.layout, title),
    charts: chartPieces(planned.layout, nameOf),
  }));
  return { shape, plan, sheets, removed: shape.sheets.filter((_, at) => plan.removed.has(at)) };
}

/** In the order in which they are done. */
export function contentOf({ links, values, numberFormats, looks, wrapping }: ContentPieces) {
  return [links, values, numberFormats, looks, wrapping];
}

/** Bytes of a sheet's cells in a request. */
export function contentBytes({ content }: SheetWork): number {
  return contentOf(content).reduce((sum, pieces) => sum + bytesOf(pieces), 0);
}

/** Bytes of everything else about the report. */
export function frameBytes({ sheets, plan, removed }: ReportWork): number {
  const frames = sheets.reduce(
    (sum, { frame, charts }) => sum + bytesOf(frame.sizes) + bytesOf(frame.page) + bytesOf(charts),
    0,
  );
  const gone = sheets.reduce((sum, { existing }) => sum + (existing?.charts.length ?? 0), 0);
  const steps = sheets.length + plan.names.length + plan.dropped.size + removed.length + gone;
  return frames + sheets.length * CLEARING.bytes + steps * (RANGE_BYTES + 2 * ACTION_BYTES);
}
