import type { Scalar } from '../../tests/support/workbookBuilder';
import { columnLetters } from '../../tests/support/workbookStyles';
import { type Draft, LOOK, put, putMerged, typedFigure } from './sheetDraft';

/** Reference, name, year before, current, period basis, six months, min, upper, arrow, national, regional, good is. */
export type MeasureRow = [
  ref: Scalar,
  name: string,
  priorYear: Scalar,
  current: Scalar,
  basis: Scalar,
  months: [Scalar, Scalar, Scalar, Scalar, Scalar, Scalar],
  min: Scalar,
  upper: Scalar,
  arrow: Scalar,
  national: Scalar,
  regional: Scalar,
  goodIs?: string,
];

const MONTHS = ['Aug 19', 'Sep 19', 'Oct 19', 'Nov 19', 'Dec 19', 'Jan 20'];
/** 1 August 2019 to 1 January 2020 as Excel's serial days. */
const MONTH_DATES = [43678, 43709, 43739, 43770, 43800, 43831];
const REGIONAL = 'Regional / Stat Neigh';
const NAME_WIDTH_LINES = 46;

interface Place {
  sheet: Draft;
  /** Number of the column of "Ref". */
  first: number;
  top: number;
}

const at = ({ first }: Place, offset: number, row: number): string =>
  `${columnLetters(first + offset)}${row}`;

/** Two header rows with their merged groups; a blank row follows in the tables of the model. */
export function twoRowHeader(place: Place, priorYear: string, dates: boolean, goodIs: boolean): void {
  const { sheet, top } = place;
  ['Ref', 'Performance Measure', priorYear, 'Current', 'Period'].forEach((word, i) =>
    putMerged(sheet, at(place, i, top), at(place, i, top + 1), word, LOOK.head),
  );
  putMerged(sheet, at(place, 5, top), at(place, 10, top), 'Six Month Trend', LOOK.head);
  monthHeads(place, top + 1, dates);
  putMerged(sheet, at(place, 11, top), at(place, 12, top), 'Target', LOOK.head);
  put(sheet, at(place, 13, top), 'Trend', LOOK.head);
  putMerged(sheet, at(place, 14, top), at(place, 15, top), 'Benchmarking', LOOK.head);
  ['Min', 'Upper', 'Month', 'National', REGIONAL].forEach((word, i) =>
    put(sheet, at(place, 11 + i, top + 1), word, LOOK.head),
  );
  if (goodIs) putMerged(sheet, at(place, 16, top), at(place, 16, top + 1), 'Good is', LOOK.head);
  sheet.rowHeights[top + 1] = 30;
}

/** The header as a page break left it: one row, groups gone. */
export function oneRowHeader(place: Place, priorYear: string, dates: boolean, goodIs: boolean): void {
  const { sheet, top } = place;
  ['Ref', 'Performance Measure', priorYear, 'Current', 'Period'].forEach((word, i) =>
    put(sheet, at(place, i, top), word, LOOK.head),
  );
  monthHeads(place, top, dates);
  ['Min', 'Upper', 'Month', 'National', REGIONAL].forEach((word, i) =>
    put(sheet, at(place, 11 + i, top), word, LOOK.head),
  );
  if (goodIs) put(sheet, at(place, 16, top), 'Good is', LOOK.head);
  sheet.rowHeights[top] = 30;
}

function monthHeads(place: Place, row: number, dates: boolean): void {
  MONTHS.forEach((month, i) => {
    const format = dates ? { value: MONTH_DATES[i] ?? null, numberFormat: 'mmm yy' } : {};
    put(place.sheet, at(place, 5 + i, row), month, LOOK.head, format);
  });
}

export function measureRows(place: Place, rows: MeasureRow[]): void {
  rows.forEach(([ref, name, prior, current, basis, months, ...rest], i) => {
    const row = place.top + i;
    put(place.sheet, at(place, 0, row), ref, LOOK.figure);
    put(place.sheet, at(place, 1, row), name, LOOK.text);
    [prior, current, basis, ...months, ...rest].forEach((typed, k) =>
      put(place.sheet, at(place, 2 + k, row), null, LOOK.figure, typedFigure(typed ?? null)),
    );
    place.sheet.rowHeights[row] = name.length > NAME_WIDTH_LINES ? 31 : 18;
  });
}

export function sectionTitle(sheet: Draft, address: string, title: string): void {
  put(sheet, address, title, LOOK.section);
}
