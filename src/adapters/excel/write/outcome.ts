/// <reference types="office-js" />
import type { CellLook, LaidCell, SheetLayout } from '../../../core/report/layout';
import { OWNER_MARK_PREFIX } from '../../../core/report/layout';
import { ownSheetsOf } from '../../ownMarks';
import { possibleMarks } from '../../reportPlan';
import { freeSheetName } from '../../sheetNames';
import { quoteSheet, sheetOfReference } from '../../sheetReferences';
import { FONT_NAME, statusLook } from '../../theme';
import { runBatch } from '../batch';
import { contentPieces } from './contentPieces';
import { framePieces } from './framePieces';
import type { OpenShape } from './openShape';
import { readShape } from './openShape';
import { refuseProtected } from './protection';
import { contentOf } from './reportWork';
import { typedText } from './typedText';

/** Names the cell with the outcome, so that the next one goes into the same; a refresh drops it with the cell. */
const OUTCOME_MARK = `${OWNER_MARK_PREFIX}outcome`;
/** Title and subtitle take a few rows, and a blank one ends them. */
const TOP_ROWS = 20;
/** Of the sentence, in points. */
const TYPE_SIZE = 10;
const ROW_HEIGHT = 20;
const WARNING = statusLook('worsening', 'standard');

/**
 * Leaves a failed refresh's sentence where a reader sees it: in the blank row below the subtitle of the front page,
 * which else stays as it is; without a front page, on a new one with nothing but the sentence. The next refresh
 * writes over it.
 *
 * Rejects with a `WorkbookProblem` where the workbook takes no sentence either.
 */
export async function leaveOutcome(sentence: string): Promise<void> {
  await runBatch('write', async (context) => {
    const shape = await readShape(context);
    const names = shape.sheets.map(({ name }) => name);
    const position = ownSheetsOf(possibleMarks(shape), names).get('front');
    const front = position === undefined ? undefined : shape.sheets[position];
    if (position === undefined || front === undefined) {
      refuseProtected(shape, [], true);
      addFrontPage(context, shape, sentence);
    } else {
      refuseProtected(shape, [position], false);
      await writeBelowTitle(context, shape, front, sentence);
    }
    await context.sync();
  });
}

async function writeBelowTitle(
  context: Excel.RequestContext,
  shape: OpenShape,
  { id, name }: OpenShape['sheets'][number],
  sentence: string,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const sheet = worksheets.getItem(id);
  const marked = shape.names.find((entry) => entry.name === OUTCOME_MARK);
  const top = sheet.getRange(`A1:A${String(TOP_ROWS)}`).load('values');
  const before = marked && sheetOfReference(marked.refersTo) === name ? names.getItem(OUTCOME_MARK) : null;
  const last = before?.getRangeOrNullObject().load('rowIndex');
  await context.sync();
  const values = top.values.map(([value]: unknown[]) => value);
  const blank = values.findIndex((value, at) => at > 0 && value === '');
  const row = 1 + (last && !last.isNullObject ? last.rowIndex : blank < 0 ? TOP_ROWS - 1 : blank);

  const place = `A${String(row)}`;
  const cell = sheet.getRange(place);
  cell.values = [[typedText(sentence)]];
  const { format } = cell;
  format.font.name = FONT_NAME;
  format.font.size = TYPE_SIZE;
  format.font.bold = WARNING.bold;
  format.font.color = `#${WARNING.text}`;
  format.horizontalAlignment = 'Left';
  format.verticalAlignment = 'Center';
  format.rowHeight = ROW_HEIGHT;
  if (last && !last.isNullObject) return;
  if (marked) names.getItem(OUTCOME_MARK).delete();
  markOutcome(context, name, place);
}

function markOutcome({ workbook }: Excel.RequestContext, sheet: string, cell: string): void {
  const absolute = cell.replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  workbook.names.add(OUTCOME_MARK, `=${quoteSheet(sheet)}!${absolute}`).visible = false;
}

const OUTCOME_ROW = 3;
const COLUMN_WIDTH = 99;

function addFrontPage(context: Excel.RequestContext, shape: OpenShape, sentence: string): void {
  const { worksheets, names } = context.workbook;
  const name = freeSheetName(
    'Highlights',
    shape.sheets.map((sheet) => sheet.name),
  );
  const sheet = worksheets.add(name);
  const mark = `${OWNER_MARK_PREFIX}front`;
  if (shape.names.some((entry) => entry.name === mark)) names.getItem(mark).delete();
  names.add(mark, `=${quoteSheet(name)}!$A$1`).visible = false;
  if (shape.names.some((entry) => entry.name === OUTCOME_MARK)) names.getItem(OUTCOME_MARK).delete();
  markOutcome(context, name, `A${String(OUTCOME_ROW)}`);
  const layout = frontPageOf(name, sentence);
  const around = { palette: 'standard', date1904: false, sheetNamed: (wanted: string) => wanted } as const;
  const frame = framePieces(layout, '');
  for (const piece of [...contentOf(contentPieces(layout, around)).flat(), ...frame.sizes]) piece.put(sheet);
}

function frontPageOf(name: string, sentence: string): SheetLayout {
  const cell = (row: number, value: string, look: Partial<CellLook>): LaidCell => ({
    row,
    column: 1,
    value,
    look: { role: 'paragraph', align: 'left', wrap: false, ...look },
  });
  return {
    key: 'front',
    name,
    columnWidths: [COLUMN_WIDTH],
    rowHeights: [],
    cells: [cell(1, 'Highlights', { role: 'title' }), cell(OUTCOME_ROW, sentence, { status: 'worsening' })],
    charts: [],
    names: [],
    frozenRows: 0,
    print: {
      titleRows: null,
      breakBefore: [],
      area: { firstRow: 1, firstColumn: 1, lastRow: OUTCOME_ROW, lastColumn: 1 },
    },
  };
}
