import { unzipSync, zipSync } from 'fflate';
import { isoToSerial } from '../../src/core/grid/dates';
import type { BuiltCell, BuiltSheet } from '../support/workbookBuilder';
import { buildWorkbook } from '../support/workbookBuilder';

/** One programme's workbook as its people left it at the end of three months. Wording and figures are invented. */

type Value = BuiltCell | string | number | null;

const day = (date: string): BuiltCell => ({ value: isoToSerial(date, false), numberFormat: 'dd/mm/yyyy' });
const share = (value: number): BuiltCell => ({ value, numberFormat: '0%' });

function sheet(name: string, rows: Value[][]): BuiltSheet {
  const cells: Record<string, BuiltCell> = {};
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === null) return;
      cells[`${String.fromCharCode('A'.charCodeAt(0) + c)}${String(r + 1)}`] =
        typeof value === 'object' ? value : { value };
    }),
  );
  return { name, cells };
}

const MEASURES = ['Ref', 'Performance measure', 'Polarity', 'Target'];
const RISKS = ['Ref', 'Risk description', 'Owner', 'Probability', 'Impact', 'Score', 'Status'];
const ACTIONS = ['Ref', 'Action', 'Owner', 'Due date', 'Status'];

const measure = (ref: string, name: string, target: number, ...figures: number[]): Value[] => [
  ref,
  name,
  'Higher is better',
  share(target),
  ...figures.map(share),
];
const risk = (ref: string, words: string, p: number, i: number, status = 'Open'): Value[] => [
  ref,
  words,
  'Director',
  p,
  i,
  p * i,
  status,
];
const action = (ref: string, words: string, due: string, status: string): Value[] => [
  ref,
  words,
  'Head of service',
  day(due),
  status,
];

const POSTS = 'If posts stay empty over the winter then visits to families may be late';
const RECORDS = 'If records are poor then plans may drift without anybody seeing it';
const SYSTEM = 'If the new case system is late then staff may keep two sets of records';
const PARTNERS = 'If partners withdraw funding then shared services may have to close';
const BUILDING = 'If the lease of the building ends then teams may have to move twice';
const MONEY = 'If savings are not found in time then the budget may be overspent';
const COURT = 'Partners may not agree the joint protocol for court work';

export const REPORT_DATES = ['2019-12-31', '2020-01-31', '2020-02-29'] as const;

const MONTHS: BuiltSheet[][] = [
  [
    sheet('KPIs', [
      [...MEASURES, 'Nov 19', 'Dec 19'],
      measure('1.1', 'Visits in time', 0.85, 0.81, 0.82),
      measure('1.2', 'Plans in time', 0.85, 0.9, 0.9),
      measure('1.3', 'Reviews in time', 0.85, 0.71, 0.7),
    ]),
    sheet('Risk register', [
      RISKS,
      risk('R1', POSTS, 4, 5),
      risk('R2', RECORDS, 3, 4),
      risk('R3', SYSTEM, 2, 3),
      risk('R4', PARTNERS, 3, 3, 'Closed'),
      risk('R5', BUILDING, 4, 4),
      risk('R7', COURT, 2, 5),
    ]),
    sheet('Action plan', [
      ACTIONS,
      action('A1', 'Fill the vacant posts in the two assessment teams', '2020-01-31', 'Amber'),
      action('A2', 'Agree the audit programme with the board', '2020-02-29', 'Green'),
      action('A3', 'Publish the practice standards', '2020-01-15', 'Green'),
      action('A4', 'Appoint a programme lead', '2019-12-15', 'Complete'),
    ]),
  ],
  // January: references of two measures moved on by one; R3 and R7 are worded otherwise, R7 by more than a little.
  [
    sheet('KPIs', [
      [...MEASURES, 'Nov 19', 'Dec 19', 'Jan 20'],
      measure('1.1', 'Visits in time', 0.85, 0.81, 0.82, 0.86),
      measure('1.3', 'Plans in time', 0.85, 0.9, 0.9, 0.9),
      measure('1.4', 'Reviews in time', 0.85, 0.71, 0.7, 0.83),
    ]),
    sheet('Risk register', [
      RISKS,
      risk('R1', POSTS, 5, 5),
      risk('R2', RECORDS, 2, 4),
      risk('R3', SYSTEM.replace('two sets', 'several sets'), 2, 3),
      risk('R4', PARTNERS, 3, 3),
      risk('R5', BUILDING, 4, 4, 'Closed'),
      risk('R6', MONEY, 3, 5),
      risk('R7', 'Partners might not sign the joint agreement for court work', 2, 5),
    ]),
    sheet('Action plan', [
      ACTIONS,
      action('A1', 'Fill the vacant posts in the two assessment teams', '2020-03-31', 'Red'),
      action('A2', 'Agree the audit programme with the board', '2020-02-15', 'Green'),
      action('A3', 'Publish the practice standards', '2020-01-15', 'Complete'),
      action('A4', 'Appoint a programme lead', '2019-12-15', 'Complete'),
      action('A5', 'Train the new chairs', '2020-06-30', 'Green'),
    ]),
  ],
  // February: R2 is renumbered, R3 was taken out, A4 was done and taken out.
  [
    sheet('KPIs', [
      [...MEASURES, 'Nov 19', 'Dec 19', 'Jan 20', 'Feb 20'],
      measure('1.1', 'Visits in time', 0.85, 0.81, 0.82, 0.86, 0.79),
      measure('1.3', 'Plans in time', 0.85, 0.9, 0.9, 0.9, 0.91),
      measure('1.4', 'Reviews in time', 0.85, 0.71, 0.7, 0.83, 0.84),
    ]),
    sheet('Risk register', [
      RISKS,
      risk('R1', POSTS, 5, 5),
      risk('R12', RECORDS, 2, 4),
      risk('R4', PARTNERS, 3, 3),
      risk('R5', BUILDING, 4, 4, 'Closed'),
      risk('R6', MONEY, 4, 5),
      risk('R7', 'Partners might not sign the joint agreement for court work', 2, 5),
    ]),
    sheet('Action plan', [
      ACTIONS,
      action('A1', 'Fill the vacant posts in the two assessment teams', '2020-04-30', 'Red'),
      action('A2', 'Agree the audit programme with the board', '2020-02-15', 'Complete'),
      action('A3', 'Publish the practice standards', '2020-01-15', 'Amber'),
      action('A5', 'Train the new chairs', '2020-06-30', 'Green'),
    ]),
  ],
];

/** All looks in one order, so that the sheets of any month fit the styles of any other. */
const LOOKS = sheet('Notes', [
  [
    { value: 'Days', numberFormat: 'dd/mm/yyyy' },
    { value: 'Shares', numberFormat: '0%' },
  ],
]);

/** The workbook as people made it at the end of a month (0 to 2), without any report in it. */
export function month(n: number): Uint8Array {
  return buildWorkbook({ sheets: [LOOKS, ...(MONTHS[n] ?? [])], strings: 'inline' });
}

const PEOPLES_SHEETS = [1, 2, 3, 4].map((n) => `xl/worksheets/sheet${String(n)}.xml`);

/** A refreshed workbook after people brought their own sheets up to a month; the sheets of the report stay. */
export function broughtTo(n: number, refreshed: Uint8Array): Uint8Array {
  const [report, theirs] = [unzipSync(refreshed), unzipSync(month(n))];
  for (const part of PEOPLES_SHEETS) {
    const sheetPart = theirs[part];
    if (sheetPart === undefined || report[part] === undefined) throw new Error(`no ${part}`);
    report[part] = sheetPart;
  }
  return zipSync(report);
}
