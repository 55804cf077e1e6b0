import { reportDateOf } from '../../../src/core/assess/reportDate';
import type { HeaderFinding } from '../../../src/core/findings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { measure } from '../../support/findings';

const set = { ...DEFAULT_SETTINGS, reportDate: '2020-02-02' };
const field = (name: string, value: string): HeaderFinding => ({
  field: name,
  label: name,
  value,
  sheet: 'Report',
  cell: 'B2',
});
const header = [field('meetingDate', '2020-02-10'), field('reportDate', '2020-01-27')];
const measures = [
  measure({ latest: { period: '2019-11', value: 1 } }),
  measure({ latest: { period: '2019-12', value: 1 } }),
  measure({ latest: null }),
];

test('the date asked for counts before the settings, these before the header, this before the periods', () => {
  const dates = [
    reportDateOf('2020-03-03', set, header, measures),
    reportDateOf(null, set, header, measures),
    reportDateOf(null, DEFAULT_SETTINGS, header, measures),
    reportDateOf(null, DEFAULT_SETTINGS, [], measures),
  ];
  expect(dates.map(({ reportDate, basis }) => [reportDate, basis])).toEqual([
    ['2020-03-03', 'option'],
    ['2020-02-02', 'settings'],
    ['2020-01-27', 'header'],
    ['2019-12-31', 'last period'],
  ]);
});

test('a meeting date dates a report that has no date of its own', () => {
  const [meeting] = header;
  const found = reportDateOf(null, DEFAULT_SETTINGS, meeting === undefined ? [] : [meeting], measures);
  expect(found.reportDate).toBe('2020-02-10');
});

test('a header date in words that name no day is passed over', () => {
  const found = reportDateOf(null, DEFAULT_SETTINGS, [field('reportDate', 'Spring')], measures);
  expect(found).toMatchObject({ reportDate: '2019-12-31', basis: 'last period' });
});

test('a workbook without any date has none, and a check says what follows', () => {
  expect(reportDateOf(null, DEFAULT_SETTINGS, [], [])).toMatchObject({
    reportDate: null,
    basis: 'none',
    checks: [{ code: 'no-report-date', severity: 'warning' }],
  });
});
