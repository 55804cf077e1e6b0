import fc from 'fast-check';
import type { Grid } from '../../../src/core/grid/grid';
import {
  historyCell,
  HISTORY_COLUMNS,
  HISTORY_HEADINGS,
  HISTORY_SUBTITLE,
} from '../../../src/core/history/historyColumns';
import type { HistoryRow } from '../../../src/core/history/historyRow';
import { readHistory } from '../../../src/core/history/readHistory';
import { withSnapshot } from '../../../src/core/history/withSnapshot';
import { historyWith, measureRow, row, sheetOf, textsOn, typeInto, written } from './historySheets';

const HEADER = 4;
const columnOf = (heading: string): number => Object.values(HISTORY_HEADINGS).indexOf(heading) + 1;
const place = (line: number, heading: string) => ({ row: HEADER + line, column: columnOf(heading) });

const TWO_MONTHS = [
  row(),
  row({ ref: '2', name: 'If records are poor, then plans drift.', score: 12, status: 'Amber' }),
  measureRow(),
].flatMap((one) => [one, { ...one, date: '2020-01-31' }]);
const inOrder = [...TWO_MONTHS].sort((a, b) => a.date.localeCompare(b.date));
const twoMonths = () => written(historyWith(...TWO_MONTHS));

/** What is left when the damaged sheet is read, recorded on and written. */
function refreshed(contents: ReturnType<typeof twoMonths>, date = '2020-02-29') {
  const history = withSnapshot(readHistory(contents), date, [row({ date })]);
  const after = written(history);
  return { history, after, sheet: sheetOf(after), again: readHistory(after) };
}

describe('the history sheet', () => {
  const text = fc.stringMatching(/^[A-Za-z0-9%£“”=+'@(][ -~é–]{0,40}$/);
  const day = fc
    .date({ min: new Date('1900-03-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const figure = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  const anyRow = fc.record<HistoryRow>({
    date: day,
    kind: fc.constantFrom('Overall', 'Theme', 'Measure', 'Risk', 'Action', 'Highlight'),
    key: text,
    ref: fc.option(text, { nil: null }),
    name: text,
    period: fc.option(fc.constantFrom('2019-12', '2019/20', '2019-Q3', '2020-01-31'), { nil: null }),
    figure: fc.option(figure, { nil: null }),
    unit: fc.constantFrom('percent', 'count', 'days', 'currency', 'ratio', 'number', null),
    status: fc.option(text, { nil: null }),
    probability: fc.option(figure, { nil: null }),
    impact: fc.option(figure, { nil: null }),
    score: fc.option(figure, { nil: null }),
    due: fc.option(day, { nil: null }),
    state: fc.constantFrom('Open', 'Closed', 'Complete', null),
    words: fc.option(text, { nil: null }),
    draft: fc.option(text, { nil: null }),
  });

  it('reads back as the rows it was written with, whatever they say', () => {
    const rows = fc.uniqueArray(anyRow, {
      minLength: 1,
      selector: ({ date, kind, key }) => date + kind + key,
    });
    fc.assert(
      fc.property(rows, (some) => {
        const sorted = [...some].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
        const { rows: read, checks, kept } = readHistory(written(historyWith(...some)));
        expect({ read, checks, kept }).toEqual({ read: sorted, checks: [], kept: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('is read when it was renamed, sorted by name and its columns were turned round', () => {
    const contents = twoMonths();
    const sheet = sheetOf(contents);
    sheet.name = 'Past reports';
    contents.own[0]!.sheet = 'Past reports';
    const at = sheet.rows.findIndex(({ values }) => values[0] === 'Report date');
    const body = sheet.rows
      .splice(at + 1)
      .sort((a, b) => String(a.values[4]).localeCompare(String(b.values[4])));
    sheet.rows.push(...body);
    for (const one of sheet.rows.slice(at)) {
      one.values = [null, ...one.values.reverse()];
      one.styles = [0, ...one.styles.reverse()];
    }
    const { rows, checks } = readHistory(contents);
    expect(checks).toEqual([]);
    expect(new Set(rows)).toEqual(new Set(TWO_MONTHS));
    expect(rows.map(({ date }) => date)).toEqual(inOrder.map(({ date }) => date));
  });

  it('is read when its headings were sorted to the end with the rows, or a second row of headings stands between', () => {
    const contents = twoMonths();
    const sheet = sheetOf(contents);
    const at = sheet.rows.findIndex(({ values }) => values[0] === 'Report date');
    const [header] = sheet.rows.splice(at, 1);
    sheet.rows.push({ ...header!, row: 100 });
    expect(readHistory(contents)).toMatchObject({ rows: inOrder, checks: [], kept: [] });
    sheet.rows.splice(4, 0, { ...header! });
    expect(readHistory(contents)).toMatchObject({ rows: inOrder, checks: [], kept: [] });
  });

  it('takes days, percentages and references in the forms Excel and people give them', () => {
    const contents = twoMonths();
    const sheet = sheetOf(contents);
    typeInto(sheet, place(1, 'Report date'), 43_830, 'dd/mm/yyyy');
    typeInto(sheet, place(1, 'Reference'), 1);
    typeInto(sheet, place(1, 'Kind'), ' risk ');
    typeInto(sheet, place(3, 'Report date'), '31/12/2019');
    typeInto(sheet, place(3, 'Period'), 43_800, 'mmm-yy');
    typeInto(sheet, place(3, 'Figure'), '86.4%');
    expect(readHistory(contents)).toMatchObject({ rows: inOrder, checks: [] });
  });

  it('is empty in a workbook without one, and a sheet that only has its name is not read', () => {
    const contents = twoMonths();
    expect(readHistory({ ...contents, own: [] })).toMatchObject({ sheet: '', rows: [], checks: [] });
    expect(readHistory({ ...contents, sheets: [], own: [] })).toMatchObject({
      sheet: 'Highlight history',
      rows: [],
      checks: [],
    });
  });
});

describe('a history sheet damaged by hand', () => {
  it('keeps a word where a figure should be, names its cell, and uses the rest of the row', () => {
    const contents = twoMonths();
    typeInto(sheetOf(contents), place(2, 'Score'), 'quite high');
    const { history, sheet, again } = refreshed(contents);
    expect(history.rows[1]).toEqual({ ...inOrder[1], score: null });
    expect(history.checks).toMatchObject([{ code: 'history', sheet: 'Highlight history', cell: 'L6' }]);
    expect(history.checks[0]!.message).toBe(
      'Score is “quite high”, but takes a number: it stays as typed and counts as not known until it is mended.',
    );
    expect(textsOn(sheet)).toContain('quite high');
    expect(again.checks).toEqual(history.checks);
  });

  it('keeps a row whose date is no date as it was typed, at the end, and names its cell there', () => {
    const contents = twoMonths();
    typeInto(sheetOf(contents), place(1, 'Report date'), 'New Year');
    const { history, sheet, again } = refreshed(contents);
    expect(history.rows).toHaveLength(6);
    expect(history.kept).toHaveLength(1);
    const last = sheet.rows.at(-1)!;
    expect(last.values.slice(0, 5)).toEqual(['New Year', 'Risk', 'risk-1', '1', row().name]);
    expect(history.checks).toMatchObject([{ severity: 'warning', cell: `A${String(last.row)}` }]);
    expect(again.kept).toEqual(history.kept);
  });

  it('says what is missing when a heading was renamed, and has it all back when it is named so again', () => {
    const contents = twoMonths();
    typeInto(sheetOf(contents), { row: HEADER, column: columnOf('Kind') }, 'Sort');
    const { history, after, sheet } = refreshed(contents);
    expect(history.rows).toEqual([row({ date: '2020-02-29' })]);
    expect(history.checks[0]).toMatchObject({ cell: 'B4', severity: 'warning' });
    expect(history.checks[0]!.message).toContain('No column of the history sheet is headed “Kind” any more');
    const renamed = sheet.rows.find((one) => one.row === HEADER)!.values.indexOf('Sort');
    expect(renamed).toBe(HISTORY_COLUMNS.length);
    typeInto(sheet, { row: HEADER, column: renamed + 1 }, 'Kind');
    expect(readHistory(after)).toMatchObject({
      rows: [...inOrder, row({ date: '2020-02-29' })],
      kept: [],
      added: [],
    });
  });

  it('counts the first of two rows that say the same, and asks to delete the other', () => {
    const contents = twoMonths();
    const sheet = sheetOf(contents);
    const first = sheet.rows.find((one) => one.row === HEADER + 1)!;
    sheet.rows.push({ ...first, row: 50, values: first.values.map((value) => (value === 20 ? 25 : value)) });
    const { history, again } = refreshed(contents);
    expect(history.rows).toEqual([...inOrder, row({ date: '2020-02-29' })]);
    expect(history.lines).toHaveLength(8);
    expect(history.checks).toMatchObject([{ cell: 'A8' }]);
    expect(history.checks[0]!.message).toContain('says again what A5 says');
    expect(again.lines).toEqual(history.lines);
  });

  it('keeps columns people added with their rows, headed or not, and a number as a number', () => {
    const contents = twoMonths();
    const sheet = sheetOf(contents);
    const added = HISTORY_COLUMNS.length + 1;
    typeInto(sheet, { row: HEADER, column: added }, 'Discussed');
    typeInto(sheet, { row: HEADER + 2, column: added }, 'Scrutiny in March');
    typeInto(sheet, { row: HEADER + 4, column: added }, 17);
    typeInto(sheet, { row: HEADER + 3, column: added + 1 }, 'by telephone');
    const { sheet: after, history } = refreshed(contents);
    const heading = after.rows.find((one) => one.row === HEADER)!.values;
    expect(heading.slice(-2)).toEqual(['Discussed', 'Notes']);
    const ofRow = (name: string, date: string) =>
      after.rows.find(({ values }) => values[0] === date && values[4] === name)!.values.slice(-2);
    expect(ofRow('If records are poor, then plans drift.', '2019-12-31')).toEqual(['Scrutiny in March', '–']);
    expect(ofRow('Visits in time', '2019-12-31')).toEqual(['–', 'by telephone']);
    expect(ofRow(row().name, '2020-01-31')).toEqual([17, '–']);
    expect(history.checks).toEqual([]);
  });

  it('starts again with a check when the sheet was emptied', () => {
    const contents = twoMonths();
    sheetOf(contents).rows = [];
    const { history } = refreshed(contents);
    expect(history.rows).toEqual([row({ date: '2020-02-29' })]);
    expect(history.checks[0]!.message).toContain('Nothing stood on the history sheet');
  });

  it('takes the usual order of columns, with a check, when the title and headings were deleted', () => {
    const contents = twoMonths();
    const sheet = sheetOf(contents);
    sheet.rows = sheet.rows.slice(3).map((one, i) => ({ ...one, row: i + 1 }));
    const { history } = refreshed(contents);
    expect(history.rows).toEqual([...inOrder, row({ date: '2020-02-29' })]);
    expect(history.checks).toMatchObject([{ cell: 'A4', severity: 'warning' }]);
  });

  it('says one thing once, however many rows are wrong', () => {
    const contents = written(
      historyWith(...Array.from({ length: 6 }, (_, i) => row({ ref: String(i), key: `risk-${String(i)}` }))),
    );
    for (let line = 1; line <= 6; line++) typeInto(sheetOf(contents), place(line, 'Kind'), 'hazard');
    expect(readHistory(contents).checks).toHaveLength(1);
  });
});

describe('any damage', () => {
  type Damage = { what: string; row: number; column: number; number: boolean };
  const damage = fc.record<Damage>({
    what: fc.constantFrom(
      'type',
      'type',
      'type',
      'clear',
      'delete row',
      'copy row',
      'move row',
      'delete column',
      'move column',
    ),
    row: fc.integer({ min: 1, max: 14 }),
    column: fc.integer({ min: 1, max: HISTORY_COLUMNS.length + 3 }),
    number: fc.boolean(),
  });

  function apply(sheet: Grid, { what, row: at, column, number }: Damage, nth: number): void {
    const found = sheet.rows.findIndex((one) => one.row === at);
    const [there] = sheet.rows.slice(found, found + 1);
    const columns = (change: (cells: unknown[]) => void) =>
      sheet.rows.forEach((one) => [one.values, one.styles].forEach(change));
    if (what === 'type') typeInto(sheet, { row: at, column }, number ? 70_001 + nth : `typed ${String(nth)}`);
    if (what === 'clear') typeInto(sheet, { row: at, column }, null);
    if (what === 'delete column') columns((cells) => cells.splice(column - 1, 1));
    if (what === 'move column') columns((cells) => cells.push(...cells.splice(column - 1, 1)));
    if (found < 0 || there === undefined) return;
    if (what === 'delete row') sheet.rows.splice(found, 1);
    if (what === 'copy row')
      sheet.rows.push({ ...there, values: [...there.values], styles: [...there.styles] });
    if (what === 'move row') sheet.rows.push(...sheet.rows.splice(found, 1));
  }

  it('never throws and never loses a text that stood on the sheet, however often it is refreshed', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 12 }), (damages) => {
        const contents = twoMonths();
        const sheet = sheetOf(contents);
        damages.forEach((one, nth) => apply(sheet, one, nth));
        const ours = ['History', HISTORY_SUBTITLE, '–', ...Object.values(HISTORY_HEADINGS)];
        const before = [...textsOn(sheet)].filter((text) => !ours.includes(text));
        const lost = (after: Grid) => before.filter((text) => !textsOn(after).has(text));
        const once = refreshed(contents);
        expect(lost(once.sheet)).toEqual([]);
        const twice = refreshed(once.after, '2020-03-31');
        expect(lost(twice.sheet)).toEqual([]);
        expect(once.again.lines).toEqual(once.history.lines);
      }),
      { numRuns: 200 },
    );
  });

  it('is told at the cell where the text stands afterwards', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 6 }), (damages) => {
        const contents = twoMonths();
        damages.forEach((one, nth) => apply(sheetOf(contents), one, nth));
        const { history, sheet } = refreshed(contents);
        for (const { cell, message } of history.checks) {
          const [, typed] = / is “(.+)”, but takes/.exec(message) ?? [];
          if (typed === undefined) continue;
          const stands = HISTORY_COLUMNS.flatMap((column, i) =>
            sheet.rows.flatMap(({ row: at, values }) =>
              historyCell(column, at - HEADER - 1) === cell ? [String(values[i])] : [],
            ),
          );
          expect(stands).toHaveLength(1);
          expect(stands[0]).toContain(typed.replace(/…$/, ''));
        }
      }),
    );
  });
});
