import type { MeasureFinding } from '../../../src/core/findings';
import type { CellValue } from '../../../src/core/grid/grid';
import { assessMeasures } from '../../../src/core/measures/assessMeasures';
import type { MeasureRecord } from '../../../src/core/recognise/registers';
import type { Settings } from '../../../src/core/settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { cell, monthsFrom, record, register } from './measureRecords';

/** 14 months from December 2018, the last one January 2020. */
const FIGURES = [40, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 70, 45];

function compared(
  comparator: Settings['comparator'],
  values: CellValue[] = FIGURES,
  change: Partial<MeasureRecord> = {},
): { measure: MeasureFinding; checks: string[] } {
  const visits = record('Visits', {
    points: monthsFrom('2018-12', values),
    polarity: cell('D5', 'H'),
    ...change,
  });
  const { measures, checks } = assessMeasures(
    [register([visits])],
    { ...DEFAULT_SETTINGS, comparator },
    {},
    false,
  );
  const [measure] = measures;
  if (!measure) throw new Error('no measure');
  return {
    measure,
    checks: checks.flatMap(({ code, message }) => (code === 'no-comparator' ? message : [])),
  };
}
const without = (place: number): CellValue[] => FIGURES.map((value, i) => (i === place ? '-' : value));
const YEAR_BEFORE = { priorYear: { label: '2018/19', cell: cell('E5', 44) } };

describe('what the latest figure is compared with', () => {
  test('the period right before it, unless the settings say otherwise', () => {
    const { measure } = compared('previous');
    expect(measure.comparison).toEqual({ basis: 'previous', words: 'December 2019', value: 70 });
    expect(measure.direction).toEqual({ movement: 'down', judgement: 'worsening' });
  });

  test('the same period of the year before', () => {
    const { measure, checks } = compared('year', FIGURES.slice(0, 13));
    expect(measure.comparison).toEqual({ basis: 'year', words: 'December 2018', value: 40 });
    expect(measure.direction).toEqual({ movement: 'up', judgement: 'improving' });
    expect(measure.previous).toEqual({ period: '2019-11', value: 60 });
    expect(checks).toEqual([]);
  });

  test('of a table that doesn’t reach back so far, the column of the year before by its heading', () => {
    const { measure } = compared('year', [46], YEAR_BEFORE);
    expect(measure.comparison).toEqual({ basis: 'year', words: '2018/19', value: 44 });
    expect(measure.direction.movement).toBe('up');
  });

  test('the mean of the periods right before it', () => {
    const { measure } = compared({ meanOf: 3 });
    expect(measure.comparison).toEqual({ basis: 'mean', words: 'mean of the 3 before', value: 63 });
    expect(measure.direction).toEqual({ movement: 'down', judgement: 'worsening' });
  });

  test.each<[string, Settings['comparator'], CellValue[], string]>([
    [
      'the period before',
      'previous',
      without(12),
      '“Visits” has no figure for 2019-12 in KPIs, R5, so 2020-01 is compared with nothing; fill it in if it is known.',
    ],
    [
      'the same period of the year before',
      'year',
      without(1),
      '“Visits” (KPIs, S5) has no figure for the same period a year before 2020-01, so it is compared with nothing; fill it in if it is known, or choose another comparator.',
    ],
    [
      'a year ago when the table begins later',
      'year',
      FIGURES.slice(2),
      '“Visits” (KPIs, Q5) has no figure for the same period a year before 2019-11, so it is compared with nothing; fill it in if it is known, or choose another comparator.',
    ],
    [
      'the first of the periods of a mean',
      { meanOf: 3 },
      without(10),
      '“Visits” (KPIs, S5) has no figure for each of the 3 periods before 2020-01, so it is compared with nothing; fill it in if it is known, or choose another comparator.',
    ],
    [
      'more periods than there are',
      { meanOf: 14 },
      FIGURES,
      '“Visits” (KPIs, S5) has no figure for each of the 14 periods before 2020-01, so it is compared with nothing; fill it in if it is known, or choose another comparator.',
    ],
  ])(
    'without a figure for %s there is no movement, and a check; never an older one',
    (_, comparator, values, message) => {
      const { measure, checks } = compared(comparator, values);
      expect(measure.comparison).toBeNull();
      expect(measure.direction).toEqual({ movement: 'none', judgement: 'unknown' });
      expect(checks).toEqual([message]);
    },
  );

  test('a mean takes exactly as many periods as it says', () => {
    expect(compared({ meanOf: 13 }).measure.comparison?.value).toBeCloseTo(55, 9);
    expect(compared({ meanOf: 3 }, without(9)).measure.comparison?.value).toBe(63);
    expect(compared({ meanOf: 4 }, without(9)).measure.comparison).toBeNull();
  });

  test('a month without a column is missing too', () => {
    const points = monthsFrom('2018-12', FIGURES).filter((_, i) => i !== 11);
    expect(compared({ meanOf: 3 }, [], { points }).measure.comparison).toBeNull();
    expect(compared({ meanOf: 1 }, [], { points }).measure.comparison?.value).toBe(70);
  });
});
