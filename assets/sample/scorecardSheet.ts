import type { BuiltCell, Scalar } from '../../tests/support/workbookBuilder';
import { columnLetters } from '../../tests/support/workbookStyles';
import { SCORECARD, type ScorecardRow } from './scorecardFigures';
import { type Draft, draft, LOOK, put, putMerged } from './sheetDraft';

const MONTHS = 24;
const MONTHS_A_YEAR = 12;
const FIRST_MONTH = 5;
const TARGET = FIRST_MONTH + MONTHS;
const HEAD = 3;
const TOP = HEAD + 2;
/** 1 January 2018 as Excel's serial day. */
const JANUARY_2018 = 43101;
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const DAYS_A_YEAR = 365;
/** Headings that somebody typed over the dates. */
const TYPED_HEADINGS: Record<number, string> = { 8: 'Sept 18', 17: 'June 19' };
const FORMATS: Record<ScorecardRow['unit'], string> = {
  percent: '0.0%',
  count: '0',
  days: '0',
  currency: '"£"#,##0',
};
const PER_CENT = 100;

const at = (column: number, row: number): string => `${columnLetters(column)}${row}`;

function heads(sheet: Draft): void {
  ['Ref', 'Performance measure', 'Period', 'Good is'].forEach((word, i) =>
    putMerged(sheet, at(1 + i, HEAD), at(1 + i, HEAD + 1), word, LOOK.head),
  );
  [2018, 2019].forEach((year, i) => {
    const from = FIRST_MONTH + i * MONTHS_A_YEAR;
    putMerged(sheet, at(from, HEAD), at(from + MONTHS_A_YEAR - 1, HEAD), String(year), {
      ...LOOK.band,
      align: 'center',
    });
  });
  for (let month = 0; month < MONTHS; month++) {
    const year = Math.floor(month / MONTHS_A_YEAR);
    const day = JANUARY_2018 + year * DAYS_A_YEAR + (DAYS_BEFORE[month % MONTHS_A_YEAR] ?? 0);
    const typed = TYPED_HEADINGS[month];
    const heading = typed === undefined ? { value: day, numberFormat: 'mmm-yy' } : { value: typed };
    put(sheet, at(FIRST_MONTH + month, HEAD + 1), null, LOOK.head, heading);
  }
  putMerged(sheet, at(TARGET, HEAD), at(TARGET, HEAD + 1), 'Target', LOOK.head);
}

function figure(unit: ScorecardRow['unit'], typed: Scalar): BuiltCell {
  if (typeof typed !== 'number') return { value: typed };
  const value = unit === 'percent' ? Number((typed / PER_CENT).toFixed(3)) : typed;
  return { value, numberFormat: FORMATS[unit] };
}

/** Two years of monthly figures, a target that changes every April on a row of its own, a sum that restarts then. */
export function scorecardSheet(): Draft {
  const months = Array.from({ length: MONTHS }, (_, i) => [columnLetters(FIRST_MONTH + i), 8]);
  const widths = { A: 6, B: 44, C: 10, D: 9, ...Object.fromEntries(months), [columnLetters(TARGET)]: 10 };
  const sheet = draft('Service scorecard', widths, { tabColour: '7030A0', freeze: at(FIRST_MONTH, TOP) });
  putMerged(sheet, 'A1', at(TARGET, 1), 'Service scorecard', LOOK.theme);
  sheet.rowHeights[1] = 24;
  heads(sheet);
  SCORECARD.forEach(({ ref, name, period, goodIs, unit, figures, target }, i) => {
    const row = TOP + i;
    [ref, name, period, goodIs].forEach((word, k) =>
      put(sheet, at(1 + k, row), word, k === 1 ? LOOK.text : LOOK.figure),
    );
    figures.forEach((typed, month) =>
      put(sheet, at(FIRST_MONTH + month, row), null, LOOK.figure, figure(unit, typed)),
    );
    put(sheet, at(TARGET, row), null, LOOK.figure, figure(unit, target));
    sheet.rowHeights[row] = 31;
  });
  const below = TOP + SCORECARD.length + 1;
  put(
    sheet,
    at(1, below),
    'Fewer than five children are shown as <5; - is a month without a return.',
    LOOK.note,
  );
  return sheet;
}
