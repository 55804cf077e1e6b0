import fc from 'fast-check';
import type { Findings } from '../../../src/core/findings';
import type { CellValue, Grid, WorkbookContents } from '../../../src/core/grid/grid';
import { compose } from '../../../src/core/report/compose';
import { layOut } from '../../../src/core/report/layOutReport';
import { gridOfLayout } from '../../../src/core/report/settingsCells';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import type { RiskBandsSetting, Settings } from '../../../src/core/settings';
import type { ChosenSettings } from '../../../src/core/settings/chosenSettings';
import { chosenSettings } from '../../../src/core/settings/chosenSettings';
import { readSettings } from '../../../src/core/settings/readSettings';
import { findings, measure, risk } from '../../support/findings';

const FOUND = findings({
  workbook: {
    name: 'improvement.xlsx',
    sheets: [
      { name: 'KPIs', visibility: 'visible' },
      { name: 'Risks', visibility: 'hidden' },
      { name: ' 2019 ', visibility: 'visible' },
    ],
  },
  measures: [
    measure({ id: 'a', ref: '1.1', name: 'Assessments in time', row: 5 }),
    measure({ id: 'b', ref: '1.2', name: 'Agency staff', row: 6 }),
    measure({ id: 'c', ref: '1.2', name: 'Caseload', row: 7, unit: 'number' }),
    measure({ id: 'd', ref: null, name: 'Sickness', row: 8, unit: 'days' }),
    measure({ id: 'e', ref: null, name: 'Sickness', row: 9, unit: 'currency' }),
  ],
  risks: [risk()],
});

/** The workbook as it reads after a report with these settings was written. */
function written(
  { settings, kept }: Pick<ChosenSettings, 'settings' | 'kept'>,
  found: Findings = FOUND,
): WorkbookContents {
  const sheets = layOut(compose(found, { commentary: [] }, settings, kept));
  const grids = sheets.map(gridOfLayout);
  const own = sheets.map(({ key, name }) => ({ key, sheet: name }));
  return { name: 'improvement.xlsx', date1904: false, sheets: grids, own };
}

const sheetOf = (contents: WorkbookContents): Grid =>
  contents.sheets.find(({ name }) => name === contents.own.find(({ key }) => key === 'settings')!.sheet)!;

/** Types into the cell of a row, named by the label of the row and the heading of the column above it. */
function type(
  contents: WorkbookContents,
  label: string,
  heading: string,
  value: CellValue,
  format = 'General',
): string {
  const sheet = sheetOf(contents);
  const at = sheet.rows.findIndex(({ values }) => values.some((one) => String(one).split('\n')[0] === label));
  const above = sheet.rows.slice(0, at).findLast(({ values }) => values.includes(heading))!;
  const column = above.values.indexOf(heading);
  const row = sheet.rows[at]!;
  row.values[column] = value;
  row.styles[column] = sheet.styles.push({ numberFormat: format, fill: null }) - 1;
  return `${String.fromCharCode('A'.charCodeAt(0) + column)}${String(row.row)}`;
}

const plain = (settings: Settings = DEFAULT_SETTINGS): WorkbookContents => written({ settings, kept: [] });
const read = (contents: WorkbookContents): ChosenSettings => chosenSettings(contents, null);

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = fc.stringMatching(/^[A-Za-z0-9%£“”=+-][ -~é–]{0,30}$/);
const figure = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
const status = fc.constantFrom('red' as const, 'amber' as const, 'green' as const, 'extreme' as const);
const names = fc.uniqueArray(words, {
  minLength: 1,
  maxLength: 6,
  selector: (name) => name.replace(/\s+/g, ' ').trim().toLowerCase(),
});
const ownBands = names.chain((all) =>
  fc.record({
    bands: fc.tuple(...all.map((name) => fc.record({ name: fc.constant(name), status, from: figure }))),
  }),
);
const lookup = fc
  .tuple(names, fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 }))
  .chain(([all, p, i]) =>
    fc.record({
      bands: fc.tuple(...all.map((name) => fc.record({ name: fc.constant(name), status }))),
      grid: fc.array(fc.array(fc.constantFrom(...all), { minLength: i, maxLength: i }), {
        minLength: p,
        maxLength: p,
      }),
    }),
  );
const bands: fc.Arbitrary<RiskBandsSetting> = fc.oneof(
  fc.constantFrom('three-band' as const, 'four-band' as const, 'nhs' as const),
  ownBands,
  lookup,
);
const target = fc.record({ min: figure, upper: figure }, { requiredKeys: [] });
const ofMeasure = fc.record(
  {
    polarity: fc.constantFrom('higher' as const, 'lower' as const, 'band' as const),
    target,
    tolerance: share,
  },
  { requiredKeys: [] },
);
/** By the keys their rows have, and some that no measure has. */
const measures = fc.dictionary(fc.oneof(fc.constantFrom('1.1', 'b', 'c', 'd', 'e'), words), ofMeasure, {
  maxKeys: 5,
});
const anySettings = fc
  .record({
    title: fc.option(words),
    reportDate: fc.option(day),
    arrows: fc.constantFrom('performance' as const, 'number' as const),
    tolerance: fc.record({ points: share, share }),
    rollUp: fc.constantFrom('worst' as const, 'weighted' as const, 'majority' as const),
    benchmarkFallback: fc.boolean(),
    bands,
    palette: fc.constantFrom('standard' as const, 'colour-blind-safe' as const),
    periodsShown: fc.integer({ min: 1, max: 24 }),
    measures,
    leaveOut: fc.uniqueArray(fc.oneof(fc.constantFrom('KPIs', ' 2019 '), words)),
  })
  // As any source gives them: what is not understood is left out.
  .map((raw) => readSettings(raw, 'any').settings);

/** In one order, without measures that say nothing or that a measure answers to by another key first. */
function comparable(settings: Settings): Settings {
  const says = Object.entries(settings.measures).filter(([, setting]) => Object.keys(setting).length > 0);
  return { ...settings, measures: Object.fromEntries(says), leaveOut: [...settings.leaveOut].sort() };
}

describe('the settings sheet', () => {
  it('reads back as the settings it was written with, whatever they are', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const chosen = read(plain(settings));
        expect(chosen.checks).toEqual([]);
        expect(comparable(chosen.settings)).toEqual(comparable(settings));
      }),
      { numRuns: 300 },
    );
  });
});
