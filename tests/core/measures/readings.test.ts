import fc from 'fast-check';
import { readFigure } from '../../../src/core/grid/figures';
import { decimalsOfFormat } from '../../../src/core/measures/decimals';
import { decimalsToTellApart, printFigure } from '../../../src/core/measures/figurePrint';
import { slug, uniqueId } from '../../../src/core/ids';
import { readName } from '../../../src/core/measures/measureName';
import { percentScale } from '../../../src/core/measures/percentScale';
import { readPeriodBasis } from '../../../src/core/measures/periodBasis';
import type { PolarityClues } from '../../../src/core/measures/polarity';
import { polarityOf, polarityOfName, readPolarityWord } from '../../../src/core/measures/polarity';
import { readTarget, sidesOf, targetOf } from '../../../src/core/measures/target';
import { readUnitWord, unitOf, unitOfName } from '../../../src/core/measures/unit';

describe('polarity', () => {
  test.each([
    ['H', 'higher'],
    ['Bigger is better', 'higher'],
    ['Good is: High', 'higher'],
    ['Increase', 'higher'],
    ['▲', 'higher'],
    ['↑', 'higher'],
    ['L', 'lower'],
    ['Smaller is better', 'lower'],
    ['Good is: Low', 'lower'],
    ['decrease', 'lower'],
    ['↓', 'lower'],
    ['T', 'band'],
    ['Within range', 'band'],
    ['Neutral', 'unknown'],
    ['neutral', 'unknown'],
    ['', null],
    ['n/a', null],
    ['High or low', null],
  ])('a column that says “%s” means %s', (word, expected) => expect(readPolarityWord(word)).toBe(expected));

  test.each([
    '% with 3 or more placements',
    '% placed out of LA more than 20 miles away',
    '% Vacancies (QSW roles only)',
    '% Turnover',
    '% Agency Staff',
    'Number of complaints',
    'Children missing from care',
    'Re-referrals within 12 months',
    '% repeat child protection plans',
    'Overdue reviews',
    'Average length of care proceedings (days)',
    'Sickness absence',
    '% of assessments not completed within timescales',
  ])('less of “%s” is assumed to be better', (name) => expect(polarityOfName(name)).toBe('lower'));

  test.each([
    'Long term placement stability %',
    '% of assessments completed within 45 working days',
    '% qualified social worker supervisions',
    '% of children receiving a visit within 10 workdays',
    'Percentage leaving care who are adopted',
    'Customer satisfaction',
    '% of complaints answered within 10 days',
    '% of schools good or outstanding',
    'Cases reviewed within required timescales',
  ])('more of “%s” is assumed to be better', (name) => expect(polarityOfName(name)).toBe('higher'));

  test.each(['Number of contacts', 'Number of looked after children', 'Caseload'])(
    '“%s” does not tell',
    (name) => expect(polarityOfName(name)).toBeNull(),
  );

  const of = (clues: Partial<PolarityClues>) =>
    polarityOf({ column: null, settings: null, targetSides: 'none', name: '', ...clues });

  test('the column comes first, then the settings, then the targets, then the name', () => {
    const all = { column: 'H', settings: 'band', targetSides: 'upper', name: '% agency' } as const;
    expect(of(all)).toEqual({ value: 'higher', basis: 'column' });
    expect(of({ ...all, column: null })).toEqual({ value: 'band', basis: 'settings' });
    expect(of({ ...all, column: null, settings: null })).toEqual({ value: 'lower', basis: 'target' });
    expect(of({ name: '% agency' })).toEqual({ value: 'lower', basis: 'name' });
    expect(of({ name: 'Number of contacts' })).toEqual({ value: 'unknown', basis: 'none' });
  });

  test('a column that says neutral is not overruled by the name', () => {
    expect(of({ column: 'Neutral', name: '% agency' })).toEqual({ value: 'unknown', basis: 'column' });
  });

  test('a pair of thresholds means higher is better, unless the name or their order says lower', () => {
    expect(of({ targetSides: 'both' })).toEqual({ value: 'higher', basis: 'target' });
    expect(of({ targetSides: 'limits' })).toEqual({ value: 'band', basis: 'target' });
    expect(of({ targetSides: 'both', name: '% vacancies' })).toEqual({ value: 'lower', basis: 'name' });
    expect(of({ targetSides: 'reversed' })).toEqual({ value: 'lower', basis: 'target' });
    expect(of({ targetSides: 'min' })).toEqual({ value: 'higher', basis: 'target' });
  });
});

describe('unit', () => {
  const figures = (format: string, ...values: (number | string)[]) =>
    values.map((value) => readFigure(value, format));

  test('the unit column, the figures, then the name tell', () => {
    expect(unitOf('£', '% of visits', figures('0%', 0.5))).toBe('currency');
    expect(unitOf(null, 'Visits', figures('0%', 0.5, 0.6))).toBe('percent');
    expect(unitOf(null, 'Visits', figures('General', '50%', '60%', '-'))).toBe('percent');
    expect(unitOf(null, '% of visits', figures('General', 95))).toBe('percent');
    expect(unitOf(null, 'Visits', figures('General', 95, 96))).toBe('count');
    expect(unitOf(null, 'Visits', figures('General', 95.5, 96))).toBe('number');
    expect(unitOf(null, 'Spend', figures('£#,##0', 95.5))).toBe('currency');
    expect(unitOf(null, 'Time taken', figures('General', '93 days'))).toBe('days');
    expect(unitOf(null, 'Visits', [])).toBe('count');
  });

  test.each([
    ['% of visits', 'percent'],
    ['Placement stability %', 'percent'],
    ['The percentage of children seen', 'percent'],
    ['Proportion of posts filled', 'percent'],
    ['Number of visits', 'count'],
    ['Average length of proceedings in days', 'days'],
    ['Average time (days)', 'days'],
    ['Spend (£)', 'currency'],
    ['Staff ratio', 'ratio'],
    ['Posts above 20% of plan', null],
    ['Visits', null],
  ])('the name “%s” tells %s', (name, unit) => expect(unitOfName(name)).toBe(unit));

  test.each([
    ['%', 'percent'],
    ['Percentage', 'percent'],
    ['£000', 'currency'],
    ['Days', 'days'],
    ['Number', 'count'],
    ['Ratio', 'ratio'],
    ['wibble', null],
  ])('the unit column “%s” tells %s', (word, unit) => expect(readUnitWord(word)).toBe(unit));
});

describe('percentages typed in two ways', () => {
  const scaled = (...cells: [number | string, string][]) => {
    const figures = cells.map(([value, format]) => readFigure(value, format));
    return figures.map(percentScale(figures)).map((each) => each?.value);
  };

  test('95 beside 0.99 are 95% and 99%', () => {
    expect(scaled([95, 'General'], [0.99, 'General'])).toEqual([0.95, 0.99]);
  });
  test('0.5 beside 2.1 and 1.8 are all per cent', () => {
    expect(scaled([0.5, 'General'], [2.1, 'General'], [1.8, 'General'])).toEqual([0.005, 0.021, 0.018]);
  });
  test('numbers up to 1.5 are shares when nothing says otherwise, those above are per cent', () => {
    expect(scaled([0.5, 'General'], [1.5, 'General'])).toEqual([0.5, 1.5]);
    expect(scaled([1.51, 'General'])).toEqual([0.0151]);
  });
  test('what carries a % sign is taken as it is, and 0 is 0', () => {
    expect(scaled(['63%', 'General'], [1.2, '0%'], [0, 'General'])).toEqual([0.63, 1.2, 0]);
  });
});

describe('targets', () => {
  const cell = (value: string | number, numberFormat = 'General') => ({ cell: 'L5', value, numberFormat });
  test.each([
    ['≥ 90%', 0.9, 'min'],
    ['>=90%', 0.9, 'min'],
    ['At least 90%', 0.9, 'min'],
    ['90% or above', 0.9, 'min'],
    ['90%+', 0.9, 'min'],
    ['<5', 5, 'upper'],
    ['≤ 10 days', 10, 'upper'],
    ['No more than 10', 10, 'upper'],
    ['10 or fewer', 10, 'upper'],
    ['90%', 0.9, null],
  ])('“%s” is a target of %d on the side %s', (text, value, side) => {
    expect(readTarget(cell(text))).toMatchObject({ figure: { kind: 'number', value }, side });
  });

  test.each(['Increase', 'TBC', 'up to date'])('“%s” is no figure', (text) =>
    expect(readTarget(cell(text)).figure.kind).not.toBe('number'),
  );

  const none = { min: null, upper: null, single: null, singleSide: null };
  test('a single target is a minimum when higher is better and an upper limit when lower is', () => {
    expect(targetOf({ ...none, single: 0.8 }, 'higher')).toEqual({ min: 0.8 });
    expect(targetOf({ ...none, single: 0.8 }, 'lower')).toEqual({ upper: 0.8 });
    expect(targetOf({ ...none, min: 0.8 }, 'lower')).toEqual({ upper: 0.8 });
    expect(targetOf({ ...none, single: 0.8 }, 'unknown')).toEqual({ min: 0.8 });
    expect(targetOf({ ...none, single: 0.8 }, 'band')).toEqual({ min: 0.8, upper: 0.8 });
    expect(targetOf(none, 'higher')).toBeNull();
  });
  test('a pair is put in order, and tells its sides', () => {
    const pair = { ...none, min: 0.8, upper: 0.7 };
    expect(targetOf(pair, 'lower')).toEqual({ min: 0.7, upper: 0.8 });
    expect(sidesOf(pair)).toBe('reversed');
    expect(sidesOf({ ...none, min: 0.7, upper: 0.8 })).toBe('both');
    expect(sidesOf({ ...none, single: 0.8 })).toBe('none');
    expect(sidesOf({ ...none, single: 5, singleSide: 'upper' })).toBe('upper');
  });
});

describe('printing', () => {
  test.each([
    [0.864, 'percent', 1, '86.4%'],
    [0.9, 'percent', 0, '90%'],
    [1204, 'count', 0, '1,204'],
    [1200000, 'currency', 0, '£1,200,000'],
    [-1200.5, 'currency', 2, '-£1,200.50'],
    [93, 'days', 0, '93 days'],
    [1, 'days', 0, '1 day'],
    [0.125, 'number', 2, '0.13'],
    [1.005, 'number', 2, '1.01'],
    [-0.001, 'number', 1, '0.0'],
    [1234567.891, 'number', 1, '1,234,567.9'],
    [1e-7, 'number', 2, '0.00'],
  ] as const)('%d as %s with %i decimals reads “%s”', (value, unit, decimals, text) =>
    expect(printFigure(value, unit, decimals)).toBe(text),
  );

  test('two different figures are told apart, the same one twice is not', () => {
    expect(decimalsToTellApart(0.7995, [0.8], 'percent', 1)).toBe(2);
    expect(decimalsToTellApart(0.79, [0.8], 'percent', 0)).toBe(0);
    expect(decimalsToTellApart(0.3, [0.1 + 0.2], 'percent', 0)).toBe(0);
  });

  test('a printed figure reads back to within half of its last place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (value, places) => {
          const back = readFigure(printFigure(value, 'number', places), 'General');
          expect(back.kind === 'number' && Math.abs(back.value - value) <= 0.5000001 * 10 ** -places).toBe(
            true,
          );
        },
      ),
    );
  });

  test.each([
    ['0.0%', 1],
    ['0%', 0],
    ['#,##0.00;[Red]-#,##0.00', 2],
    ['0 "days"', 0],
    ['[$£-809]#,##0.00', 2],
    ['General', null],
    ['@', null],
  ])('the format %s shows %s decimals', (format, places) => expect(decimalsOfFormat(format)).toBe(places));
});

describe('names', () => {
  test('the mark of a statutory measure is read and taken off, other words stay', () => {
    expect(readName('Placement stability % (S)')).toEqual({ name: 'Placement stability %', statutory: true });
    expect(readName('Staff (social workers)')).toEqual({ name: 'Staff (social workers)', statutory: false });
    expect(readName('(S)').name).toBe('(S)');
  });

  test('an id is made of the words of section and name, and is given once', () => {
    expect(slug('Adoption', '% adopted (in year)')).toBe('adoption-percent-adopted-in-year');
    expect(slug(null, '–')).toBe('measure');
    const taken = new Set<string>();
    expect([uniqueId('a', taken), uniqueId('a', taken), uniqueId('a', taken)]).toEqual(['a', 'a-2', 'a-3']);
  });

  test.each([
    ['Snapshot', 'snapshot'],
    ['MS', 'snapshot'],
    ['YTD', 'ytd'],
    ['Year to date', 'ytd'],
    ['R12M', 'period'],
    ['Q', 'period'],
    ['A', 'period'],
    ['Daily', 'period'],
    ['', null],
    ['Team', null],
  ])('the period column “%s” means %s', (text, basis) => expect(readPeriodBasis(text)).toBe(basis));
});
