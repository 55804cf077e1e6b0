import { readSettings } from '../../../src/core/settings/readSettings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

const read = (raw: unknown) => readSettings(raw, 'settings.json');

test('settings that say nothing are the defaults', () => {
  expect(read({})).toEqual({ settings: DEFAULT_SETTINGS, checks: [] });
});

test('a value that is understood is taken', () => {
  const raw = {
    title: 'Improvement programme',
    reportDate: '2020-01-31',
    rollUp: 'majority',
    tolerance: { points: 0.1 },
    comparator: { meanOf: 24 },
    compareWith: '2019-12-31',
    measures: { '1.2.1': { polarity: 'lower', target: { upper: 0.15 }, rebase: ['2019-04'], baseline: 12 } },
  };
  const { settings, checks } = read(raw);
  expect(checks).toEqual([]);
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, ...raw, tolerance: { points: 0.1, share: 0.05 } });
});

test('a value that is not understood leaves the default and is a check that says what is taken', () => {
  const { settings, checks } = read({ rollUp: 'best' });
  expect(settings.rollUp).toBe('worst');
  expect(checks).toEqual([
    {
      code: 'setting',
      severity: 'warning',
      sheet: 'settings.json',
      cell: '',
      message:
        'Setting rollUp is “best”, but takes worst, weighted or majority: the default is used until it is mended.',
    },
  ]);
});

test.each([
  ['reportDate', '2020-13-01'],
  ['reportDate', '31/01/2020'],
  ['reportDate', '2020-02-30'],
  ['title', '–'],
  ['tolerance', { points: 1.01 }],
  ['tolerance', { share: -0.01 }],
  ['periodsShown', 0],
  ['periodsShown', 25],
  ['bands', 'five-band'],
  ['bands', { bands: [{ name: 'High', status: 'purple', from: 1 }] }],
  ['bands', { grid: [['Low', 'Huge']], bands: [{ name: 'Low', status: 'green' }] }],
  ['bands', { bands: [{ name: 'High', status: 'red', from: 2 }] }],
  ['bands', { grid: [['Low'], ['Low', 'Low']], bands: [{ name: 'Low', status: 'green' }] }],
  ['measures', { a: { polarity: 'up' } }],
  ['measures', { '–': { polarity: 'higher' } }],
  ['measures', { a: { target: { min: 'ten' } } }],
  ['measures', { a: { rebase: '2019-04' } }],
  ['measures', { a: { rebase: ['2019-04', 'soon'] } }],
  ['measures', { a: { rebase: [2019] } }],
  ['measures', { a: { baseline: 11 } }],
  ['measures', { a: { baseline: 12.5 } }],
  ['measures', { a: { baseline: 121 } }],
  ['comparator', { meanOf: 1 }],
  ['comparator', { meanOf: 25 }],
  ['comparator', 'mean'],
  ['compareWith', '31/12/2019'],
  ['leaveOut', 'Sheet1'],
  ['benchmarkFallback', 'yes'],
])('setting %s refuses %j', (name, value) => {
  const { settings, checks } = read({ [name]: value });
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(checks).toHaveLength(1);
});

test('a name that is no setting is a check, even one that objects carry by nature', () => {
  const { settings, checks } = read(JSON.parse('{ "__proto__": 1, "constructor": 2, "colour": 3 }'));
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(checks).toHaveLength(3);
});

test.each([null, 3, 'text', []])('settings that are %j give the defaults and one check', (raw) => {
  expect(read(raw).checks).toHaveLength(1);
});

test('bands of one’s own and a lookup grid are taken', () => {
  const bands = {
    bands: [
      { name: 'High', status: 'red', from: 10 },
      { name: 'Low', status: 'green', from: 1 },
    ],
  };
  const grid = {
    grid: [['Low', 'High']],
    bands: [
      { name: 'Low', status: 'green' },
      { name: 'High', status: 'red' },
    ],
  };
  expect(read({ bands }).settings.bands).toEqual(bands);
  expect(read({ bands: grid }).settings.bands).toEqual(grid);
});

test('null puts a setting back to its default', () => {
  const { settings, checks } = read({ title: null, rollUp: null, tolerance: { points: null, share: 0.1 } });
  expect(checks).toEqual([]);
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, tolerance: { points: 0.05, share: 0.1 } });
});

test('a measure that is not understood leaves the others as they are given', () => {
  const { settings, checks } = read({ measures: { a: { polarity: 'up' }, b: { polarity: 'lower' } } });
  expect(settings.measures).toEqual({ b: { polarity: 'lower' } });
  expect(checks.map(({ message }) => message)).toEqual([expect.stringContaining('“a”')]);
});

test('the periods a measure’s chart starts anew with are put in time order, each once, and none say nothing', () => {
  const rebase = ['Jan 2020', '2019-04', '2020-01'];
  const { settings, checks } = read({ measures: { a: { rebase }, b: { rebase: [] } } });
  expect(settings.measures).toEqual({ a: { rebase: ['2019-04', '2020-01'] }, b: {} });
  expect(checks).toEqual([]);
});
