import fc from 'fast-check';
import type { CellValue } from '../../../src/core/grid/grid';
import { financialYearKey, periodOfKey, weekOf } from '../../../src/core/grid/period';
import type { RiskBandsSetting, Settings } from '../../../src/core/settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { chosenSettings } from '../../../src/core/settings/chosenSettings';
import { namesOf } from '../../../src/core/settings/measureSetting';
import { readSettings } from '../../../src/core/settings/readSettings';
import { FOUND, plain, sheetOf, type, written } from './settingsSheets';

const read = (contents: ReturnType<typeof plain>) => chosenSettings(contents, null);

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
  selector: (name) => name.replace(/\s+/g, ' ').trim(),
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
/** Years in which two digits and two digits run together name another year are among them: "Q4 1920". */
const year = fc.integer({ min: 1900, max: 2099 });
const quarter = fc.integer({ min: 1, max: 4 });
const period = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => weekOf(date).key).filter((key) => periodOfKey(key) !== null),
  year.map(String),
  year.map(financialYearKey),
  fc.tuple(year, quarter).map(([y, q]) => `${String(y)}-Q${String(q)}`),
  fc.tuple(year, quarter).map(([y, q]) => `${financialYearKey(y)}-Q${String(q)}`),
);
const ofMeasure = fc.record(
  {
    polarity: fc.constantFrom('higher' as const, 'lower' as const, 'band' as const),
    target,
    tolerance: share,
    rebase: fc.array(period, { maxLength: 4 }),
    baseline: fc.integer({ min: 12, max: 120 }),
  },
  { requiredKeys: [] },
);
const ROW_KEYS = ['1.1', 'b', 'c', 'd', 'e'];
/** A measure is set under the key of its row: by another of its names it would come back under that key. */
const OTHER_NAMES = new Set(FOUND.measures.flatMap(namesOf).filter((name) => !ROW_KEYS.includes(name)));
const noMeasure = words.filter((word) => !OTHER_NAMES.has(word.trim()));
const measures = fc.dictionary(fc.oneof(fc.constantFrom(...ROW_KEYS), noMeasure), ofMeasure, {
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
    comparator: fc.oneof(
      fc.constantFrom('previous' as const, 'year' as const),
      fc.record({ meanOf: fc.integer({ min: 2, max: 24 }) }),
    ),
    compareWith: fc.option(day),
    palette: fc.constantFrom('standard' as const, 'colour-blind-safe' as const),
    periodsShown: fc.integer({ min: 1, max: 24 }),
    reportTo: fc.option(words),
    meetingDate: fc.option(words),
    agendaItem: fc.option(words),
    preparedBy: fc.option(words),
    measures,
    leaveOut: fc.uniqueArray(fc.oneof(fc.constantFrom('KPIs', ' 2019 '), words)),
  })
  // As any source gives them: what is not understood is left out.
  .map((raw) => readSettings(raw, 'any').settings);

/** In one order, without measures that say nothing. */
function comparable(settings: Settings): Settings {
  const says = Object.entries(settings.measures).filter(([, setting]) => Object.keys(setting).length > 0);
  return { ...settings, measures: Object.fromEntries(says), leaveOut: [...settings.leaveOut].sort() };
}

/** Sentences of the checks. */
const said = (contents: ReturnType<typeof plain>): string[] =>
  read(contents).checks.map(({ message }) => message);

describe('the settings sheet', () => {
  it('reads back as the settings it was written with, whatever they are', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const chosen = read(plain(settings));
        expect(chosen.checks).toEqual([]);
        expect(comparable(chosen.settings)).toEqual(comparable(settings));
      }),
      { numRuns: 150 },
    );
  });

  it('is read when it was renamed, its tables sorted and rows and columns put in', () => {
    const contents = plain({ ...DEFAULT_SETTINGS, rollUp: 'majority', leaveOut: ['KPIs'] });
    type(contents, '1.1', 'Better when', 'Lower');
    const sheet = sheetOf(contents);
    sheet.name = 'Our choices';
    contents.own.find(({ key }) => key === 'settings')!.sheet = 'Our choices';
    sheet.rows.forEach((row, i) => {
      row.row += i + 2;
      row.values = [null, 'a note', ...row.values];
      row.styles = [0, 0, ...row.styles];
    });
    const table = sheet.rows.findIndex(({ values }) => values.includes('Setting'));
    const rows = sheet.rows.splice(table + 1, 10);
    sheet.rows.splice(table + 1, 0, ...rows.reverse());
    const { settings, checks } = read(contents);
    expect(checks).toEqual([]);
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      rollUp: 'majority',
      leaveOut: ['KPIs'],
      measures: { '1.1': { polarity: 'lower' } },
    });
  });

  it('tells measures of one reference or one name apart', () => {
    const contents = plain();
    const rows = sheetOf(contents).rows.filter(({ values }) => values[0] === '1.2\nCaseload');
    rows[0]!.values[1] = 'Lower';
    const sick = sheetOf(contents).rows.filter(({ values }) => values[0] === 'Sickness');
    sick[1]!.values[1] = 'between';
    expect(read(contents).settings.measures).toEqual({ c: { polarity: 'lower' }, e: { polarity: 'band' } });
  });

  it('keeps settings of measures and sheets that are gone, at the end of their tables', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      measures: { '9.9': { polarity: 'lower' as const } },
      leaveOut: ['Old sheet'],
    };
    const texts = sheetOf(plain(settings)).rows.map(({ values }) => values.slice(0, 3));
    expect(texts).toContainEqual(['9.9', 'Lower', expect.stringMatching(/^Not in this report/)]);
    expect(texts).toContainEqual(['Old sheet', 'No', 'Not in the workbook any more']);
  });

  it('shows what was found beside what is set', () => {
    const found = {
      polarity: { value: 'higher' as const, basis: 'name' as const },
      target: { min: 0.9 },
    };
    const measures = FOUND.measures.map((measure) => ({ ...measure, found, target: { upper: 0.5 } }));
    const sheet = sheetOf(written({ settings: DEFAULT_SETTINGS, kept: [] }, { ...FOUND, measures }));
    expect(sheet.rows.flatMap(({ values }) => values)).toContain(
      'Higher is better, assumed from the name. Target: at least 90.0%.',
    );
  });

  it('takes the sheet of somebody else that is only called like ours for theirs', () => {
    const contents = plain({ ...DEFAULT_SETTINGS, rollUp: 'majority' });
    expect(read({ ...contents, own: [] }).settings).toEqual(DEFAULT_SETTINGS);
  });
});

describe('bands typed on the settings sheet', () => {
  const own = () => {
    const contents = plain();
    type(contents, 'Risk bands', 'Value', 'Your own');
    return contents;
  };

  it('count when the setting says Your own', () => {
    const contents = own();
    type(contents, 'Amber', 'From score', 10);
    expect(read(contents).settings.bands).toEqual({
      bands: [
        { name: 'Green', status: 'green', from: 1 },
        { name: 'Amber', status: 'amber', from: 10 },
        { name: 'Red', status: 'red', from: 15 },
      ],
    });
  });

  it.each([
    ['Green', 'From score', 2, 'the lowest begins above 1'],
    ['Amber', 'From score', 15, 'two of them begin at the same score'],
    ['Amber', 'From score', 'high', '“From score” of “Amber” is “high”, but takes a number'],
    ['Amber', 'Status', 'purple', '“Status” of “Amber” is “purple”, but takes Red, Amber, Green or Extreme'],
    ['Amber', 'Band', 'Red', 'two of them have the same name'],
  ])('are refused as a whole and stay as typed when %s has %s %s', (band, heading, value, why) => {
    const contents = own();
    type(contents, band, heading, value);
    const chosen = read(contents);
    expect(chosen.settings.bands).toBe('three-band');
    expect(chosen.checks.map(({ message }) => message)).toEqual([expect.stringContaining(why)]);
    const after = written(chosen);
    expect(read(after)).toMatchObject({
      settings: chosen.settings,
      kept: chosen.kept.map(({ text }) => ({ text })),
    });
    expect(sheetOf(after).rows.flatMap(({ values }) => values)).toContain('Your own');
  });

  it('make a lookup grid when the setting says so', () => {
    const contents = plain();
    type(contents, 'Risk bands', 'Value', 'Lookup grid');
    type(contents, 'Probability 1', 'Impact 5', 'red');
    const { settings, checks } = read(contents);
    expect(checks).toEqual([]);
    expect(settings.bands).toMatchObject({
      grid: expect.arrayContaining([['Green', 'Green', 'Green', 'Green', 'Red']]),
    });
  });

  it.each(['Purple', null])('leave a grid unused that has %s for a band', (value) => {
    const contents = plain();
    type(contents, 'Risk bands', 'Value', 'Lookup grid');
    const cell = type(contents, 'Probability 1', 'Impact 5', value);
    const chosen = read(contents);
    expect(chosen.settings.bands).toBe('three-band');
    expect(chosen.checks).toMatchObject([{ code: 'setting', cell, severity: 'warning' }]);
    expect(read(written(chosen)).checks).toHaveLength(1);
  });
});

describe('bands typed while a preset is in force', () => {
  it.each([
    ['Amber', 'From score', 10, 'Your own'],
    ['Probability 1', 'Impact 5', 'Red', 'Lookup grid'],
  ])('stay as typed, beside %s, and a note says what makes them count', (label, heading, value, choice) => {
    const contents = plain();
    type(contents, label, heading, value);
    const chosen = read(contents);
    expect(chosen.settings).toEqual(DEFAULT_SETTINGS);
    expect(chosen.checks).toMatchObject([
      { severity: 'info', message: expect.stringContaining(`says ${choice}`) },
    ]);
    const again = written(chosen);
    expect(read(again)).toEqual(chosen);
    type(again, 'Risk bands', 'Value', choice);
    expect(read(again).checks).toEqual([]);
    expect(read(again).settings.bands).toHaveProperty('bands');
  });

  it('give way to another preset chosen on the sheet or from outside', () => {
    const contents = plain();
    type(contents, 'Risk bands', 'Value', 'NHS');
    expect(read(contents)).toMatchObject({ settings: { bands: 'nhs' }, checks: [], kept: [] });
    const typed = plain();
    type(typed, 'Amber', 'From score', 10);
    const chosen = chosenSettings(typed, { raw: { bands: 'nhs' }, source: 'the pane' });
    expect(chosen).toMatchObject({ settings: { bands: 'nhs' }, checks: [], kept: [] });
  });

  it('are those of one’s own before a preset was chosen again', () => {
    const contents = plain({
      ...DEFAULT_SETTINGS,
      bands: { bands: [{ name: 'All', status: 'amber', from: 1 }] },
    });
    type(contents, 'Risk bands', 'Value', 'Three bands');
    const chosen = read(contents);
    expect(chosen.settings.bands).toBe('three-band');
    const again = written(chosen);
    type(again, 'Risk bands', 'Value', 'Your own');
    expect(read(again).settings.bands).toEqual({ bands: [{ name: 'All', status: 'amber', from: 1 }] });
  });
});

describe('a damaged settings sheet', () => {
  it('gives the defaults and a check when it was cleared', () => {
    const contents = plain({ ...DEFAULT_SETTINGS, rollUp: 'majority' });
    sheetOf(contents).rows = [];
    expect(read(contents).settings).toEqual(DEFAULT_SETTINGS);
    expect(said(contents)).toEqual([expect.stringContaining('has lost its table “Report”')]);
  });

  it('tells of a column that is gone', () => {
    const contents = plain();
    for (const row of sheetOf(contents).rows) row.values.splice(5, 1);
    expect(said(contents)).toEqual([expect.stringContaining('has lost its column “Tolerance”')]);
  });

  it('keeps and tells of a row that names no setting', () => {
    const contents = plain();
    type(contents, 'Arrows', 'Setting', 'Arrow colour');
    const chosen = read(contents);
    expect(said(contents)).toEqual([expect.stringContaining('There is no setting “Arrow colour”')]);
    expect(read(written(chosen)).kept).toMatchObject([{ row: 'Arrow colour', text: 'Better or worse' }]);
  });

  it('is never more than defaults and checks, whatever became of its cells', () => {
    const value: fc.Arbitrary<CellValue> = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.double(),
      fc.string(),
      fc.constantFrom(
        '#REF!',
        'Measure',
        'Impact 3',
        'Probability 2',
        'Your own',
        'Lookup grid',
        'Value',
        '–',
      ),
    );
    const damage = fc.array(fc.tuple(fc.nat(70), fc.nat(10), value), { maxLength: 40 });
    const gone = fc.array(fc.nat(60), { maxLength: 5 });
    fc.assert(
      fc.property(anySettings, damage, gone, fc.nat(9), (settings, cells, rows, column) => {
        const contents = plain(settings);
        const sheet = sheetOf(contents);
        for (const [row, at, typed] of cells) {
          const there = sheet.rows[row];
          if (there !== undefined && at < there.values.length) there.values[at] = typed;
        }
        for (const row of rows) sheet.rows.splice(row, 1);
        if (column < 5) for (const row of sheet.rows) row.values.splice(column, 1);
        const chosen = read(contents);
        // What is read is sound, and reading what is written from it settles.
        expect(read(written(chosen)).settings).toEqual(read(written(read(written(chosen)))).settings);
        expect(chosen.checks.every(({ code, message }) => code === 'setting' && message.length > 0)).toBe(
          true,
        );
      }),
      { numRuns: 150 },
    );
  });
});
