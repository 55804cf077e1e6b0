import type { Findings } from '../../../src/core/findings';
import type { CellValue, Grid, WorkbookContents } from '../../../src/core/grid/grid';
import { compose } from '../../../src/core/report/compose';
import type { SheetLayout } from '../../../src/core/report/layout';
import { layOut } from '../../../src/core/report/layOutReport';
import { type PreviousReport, readPreviousReport } from '../../../src/core/report/previousReport';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { action, findings, measure, risk } from '../../support/findings';

/** What a host reads of a written sheet: cells only. */
function gridOf(sheet: SheetLayout, name = sheet.name): Grid {
  const rows = new Map<number, CellValue[]>();
  for (const { row, column, value } of sheet.cells) {
    const values = rows.get(row) ?? [];
    values[column - 1] = value;
    rows.set(row, values);
  }
  return {
    name,
    visibility: 'visible',
    rows: [...rows].map(([row, values]) => ({
      row,
      hidden: false,
      values: Array.from(values, (value) => value ?? null),
      styles: Array.from(values, () => 0),
    })),
    styles: [{ numberFormat: 'General', fill: null }],
    hiddenColumns: [],
    uncalculated: [],
  };
}

function workbookOf(found: Findings, previous: PreviousReport = { commentary: [] }): WorkbookContents {
  const sheets = layOut(compose(found, previous, DEFAULT_SETTINGS));
  return {
    name: 'x.xlsx',
    date1904: false,
    sheets: sheets.map((sheet) => gridOf(sheet)),
    own: sheets.map(({ key, name }) => ({ key, sheet: name })),
  };
}

/** The row of the front page that is about a record. */
function rowOf(contents: WorkbookContents, kind: string): { values: CellValue[] } {
  const row = contents.sheets[0]!.rows.find(({ values }) => values[0] === kind);
  if (row === undefined) throw new Error(`no row about a ${kind}`);
  return row;
}

const COMMENTARY = 9;
const red = findings({ measures: [measure()], risks: [risk()], actions: [action()] });
const shownBeside = (contents: WorkbookContents, kind: string): CellValue =>
  rowOf(contents, kind).values[COMMENTARY] ?? null;

describe('commentary typed into the report', () => {
  it('stands beside its record again after a refresh', () => {
    const before = workbookOf(red);
    rowOf(before, 'Measure').values[COMMENTARY] = 'Recruiting two assessors.';
    rowOf(before, 'Risk').values[COMMENTARY] = '=not a formula';
    const after = workbookOf(red, readPreviousReport(before));
    expect(shownBeside(after, 'Measure')).toBe('Recruiting two assessors.');
    expect(shownBeside(after, 'Risk')).toBe('=not a formula');
    expect(shownBeside(after, 'Action')).toBe('–');
  });

  it('is found when the figures and so the reason have changed', () => {
    const before = workbookOf(red);
    rowOf(before, 'Measure').values[COMMENTARY] = 'Recruiting.';
    const later = measure({ rag: { ...measure().rag, reason: 'Red: 60.0% against 70%.' } });
    const after = workbookOf(findings({ measures: [later] }), readPreviousReport(before));
    expect(shownBeside(after, 'Measure')).toBe('Recruiting.');
  });

  it('is found when the table was sorted, its columns moved and the sheet renamed', () => {
    const before = workbookOf(red);
    rowOf(before, 'Action').values[COMMENTARY] = 'Out for consultation.';
    const front = before.sheets[0]!;
    front.name = 'Front page';
    before.own[0]!.sheet = 'Front page';
    const header = front.rows.findIndex(({ values }) => values[0] === 'About');
    const table = front.rows.slice(header + 1, header + 4).reverse();
    front.rows.splice(header + 1, 3, ...table);
    for (const row of front.rows.slice(header)) {
      row.values = [...Array.from({ length: 10 }, (_, i) => row.values[i] ?? null)].reverse();
    }
    const after = workbookOf(red, readPreviousReport(before));
    expect(shownBeside(after, 'Action')).toBe('Out for consultation.');
  });

  it('waits on the checks sheet while its record is no exception, and comes back with it', () => {
    const before = workbookOf(red);
    rowOf(before, 'Risk').values[COMMENTARY] = 'Discussed at the board.';
    const calm = findings({ risks: [risk({ bandStatus: 'amber', band: 'Amber', score: 12 })] });
    const waiting = workbookOf(calm, readPreviousReport(before));
    const checks = waiting.sheets.find(({ name }) => name === 'Highlights - Checks')!;
    expect(checks.rows.some(({ values }) => values[2] === 'Discussed at the board.')).toBe(true);
    const again = workbookOf(calm, readPreviousReport(waiting));
    const back = workbookOf(red, readPreviousReport(again));
    expect(shownBeside(back, 'Risk')).toBe('Discussed at the board.');
    expect(
      back.sheets.find(({ name }) => name === 'Highlights - Checks')!.rows.flatMap(({ values }) => values),
    ).not.toContain('Commentary kept');
  });

  it('keeps a number as the text it was shown as', () => {
    const before = workbookOf(red);
    const row = before.sheets[0]!.rows.find(({ values }) => values[0] === 'Risk')!;
    row.values[COMMENTARY] = 0.85;
    row.styles[COMMENTARY] = 1;
    before.sheets[0]!.styles.push({ numberFormat: '0%', fill: null });
    expect(readPreviousReport(before).commentary).toMatchObject([{ kind: 'Risk', text: '85%' }]);
  });

  it('stays whole when it is longer than a row can be high', () => {
    const before = workbookOf(red);
    const long = Array.from({ length: 900 }, (_, i) => `word${String(i)}`).join(' ');
    rowOf(before, 'Measure').values[COMMENTARY] = long;
    const once = readPreviousReport(workbookOf(red, readPreviousReport(before)));
    expect(once.commentary).toHaveLength(1);
    expect(once.commentary[0]!.text).toBe(long);
  });

  it('belongs to its own record when two are called the same', () => {
    const twins = findings({ risks: [risk(), risk({ row: 9, score: 25 })] });
    const before = workbookOf(twins);
    const rows = before.sheets[0]!.rows.filter(({ values }) => values[0] === 'Risk');
    rows[1]!.values[COMMENTARY] = 'The second one.';
    const after = workbookOf(twins, readPreviousReport(before));
    const texts = after.sheets[0]!.rows.filter(({ values }) => values[0] === 'Risk').map(
      ({ values }) => values[COMMENTARY],
    );
    expect(texts).toEqual(['–', 'The second one.']);
  });

  it('is not read from a sheet of the user that is only called like ours', () => {
    const before = workbookOf(red);
    rowOf(before, 'Risk').values[COMMENTARY] = 'Theirs.';
    expect(readPreviousReport({ ...before, own: [] }).commentary).toEqual([]);
  });
});
