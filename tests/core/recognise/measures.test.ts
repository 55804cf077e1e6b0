import { blank, grid, only, registersOn } from '../../support/grids';

const MONTHS = ['Aug 19', 'Sep 19', 'Oct 19', 'Nov 19', 'Dec 19', 'Jan 20'];
const KEYS = ['2019-08', '2019-09', '2019-10', '2019-11', '2019-12', '2020-01'];
const UPPER = [
  'Ref',
  'Performance Measure',
  '2018/19',
  'Current',
  'Period',
  'Six Month Trend',
  ...Array(5).fill(null),
];
const TWO_ROWS = [
  [...UPPER, 'Target', null, 'Trend', 'Benchmarking', null],
  [null, null, null, null, null, ...MONTHS, 'Min', 'Upper', 'Month', 'National', 'Regional / Stat Neigh'],
];
const VISITS = [
  '1.1',
  'Visits on time (S)',
  '70%',
  0.64,
  'Snapshot',
  0.7,
  0.74,
  '-',
  0.78,
  0.73,
  0.64,
  0.7,
  0.8,
  '↓',
  0.83,
  'n/a',
];
const REVIEWS = [null, 'Reviews on time', null, 0.9, 'YTD', 0.9, 0.92, 0.91, 0.9, 0.9, 0.9];

describe('A measure table', () => {
  test('is read through two header rows with merged groups', () => {
    const measures = only(
      'measures',
      registersOn(grid('KPIs', [['Timeliness'], [], ...TWO_ROWS, [], VISITS, REVIEWS])),
    );
    expect(measures).toMatchObject({ title: 'Timeliness', headerRows: [3, 4], layout: 'across' });
    const [visits] = measures.records;
    expect(visits?.points.map(({ period }) => period.key)).toEqual(KEYS);
    expect(visits).toMatchObject({
      ref: '1.1',
      name: 'Visits on time (S)',
      section: 'Timeliness',
      current: { cell: 'D6', value: 0.64 },
      priorYear: { label: '2018/19', cell: { value: '70%' } },
      target: { min: { value: 0.7 }, upper: { value: 0.8 }, single: null },
      periodBasis: { value: 'Snapshot' },
    });
    expect(visits?.benchmarks.map(({ name }) => name)).toEqual(['National', 'Regional / Stat Neigh']);
  });

  test('keeps a blank or marked figure as a point of its period', () => {
    const [visits] = only('measures', registersOn(grid('KPIs', [...TWO_ROWS, VISITS]))).records;
    expect(visits?.points.map(({ cell }) => cell.value)).toEqual([0.7, 0.74, '-', 0.78, 0.73, 0.64]);
  });

  test('goes on under a new section title without a header of its own', () => {
    const rows = [['Timeliness'], ...TWO_ROWS, VISITS, [], ['Oversight'], REVIEWS];
    const [first, second] = registersOn(grid('KPIs', rows));
    expect(first).toMatchObject({ title: 'Timeliness', headerRows: [2, 3] });
    expect(second).toMatchObject({ kind: 'measures', title: 'Oversight', headerRows: [] });
    expect(second?.records).toMatchObject([{ name: 'Reviews on time', section: 'Oversight' }]);
  });

  test('gives its measures the section row they stand under', () => {
    const rows = [...TWO_ROWS, [null, 'Visits'], VISITS, [null, 'Reviews'], REVIEWS];
    const { records } = only('measures', registersOn(grid('KPIs', rows)));
    expect(records.map(({ section }) => section)).toEqual(['Visits', 'Reviews']);
  });

  test('is a register though its section is still empty', () => {
    const rows = [['Adoption'], ...TWO_ROWS, [], ['Permanence'], ...TWO_ROWS, VISITS];
    const registers = registersOn(grid('KPIs', rows));
    expect(registers.map(({ title, records }) => [title, records.length])).toEqual([
      ['Adoption', 0],
      ['Permanence', 1],
    ]);
  });

  test('stands in the theme whose heading is above it, else in the one its sheet is named after', () => {
    const rows = [['Theme two: Practice'], [], ['Timeliness'], ...TWO_ROWS, VISITS];
    expect(only('measures', registersOn(grid('KPIs', rows))).theme).toBe('Theme two: Practice');
    const named = grid('Theme 2 KPIs', [...TWO_ROWS, VISITS]);
    expect(only('measures', registersOn(named)).theme).toBe('Theme 2');
  });

  test('puts newest-first periods in time order', () => {
    const rows = [
      ['Measure', 'Q3 2019', 'Q2 2019', 'Q1 2019'],
      ['Calls answered', 3, 2, 1],
    ];
    const [calls] = only('measures', registersOn(grid('KPIs', rows))).records;
    expect(calls?.points.map(({ period, cell }) => [period.key, cell.value])).toEqual([
      ['2019-Q1', 1],
      ['2019-Q2', 2],
      ['2019-Q3', 3],
    ]);
  });

  test.each([
    ['true dates', [43678, 43709, 43739].map((value) => ({ value, format: 'mmm-yy' })), '2019-08'],
    [
      'first days of months',
      [43678, 43709, 43739].map((value) => ({ value, format: 'dd/mm/yyyy' })),
      '2019-08',
    ],
    ['weeks', ['w/c 06/01/2020', 'w/c 13/01/2020', 'w/c 20/01/2020'], '2020-W02'],
    ['financial years', ['2016/17', '2017/18', '2018/19'], '2016/17'],
    ['years as numbers', [2016, 2017, 2018], '2016'],
  ])('reads %s as its periods', (_, periods, first) => {
    const rows = [
      ['Indicator', ...periods],
      ['Calls answered', 3, 2, 1],
      ['Calls lost', 5, 4, 4],
    ];
    const [calls] = only('measures', registersOn(grid('KPIs', rows))).records;
    expect(calls?.points.map(({ period }) => period.key)[0]).toBe(first);
    expect(calls?.points).toHaveLength(3);
  });

  test('places month names under the year merged over them', () => {
    const rows = [
      [null, '2019/20', null, null],
      ['Measure', 'JANUARY', 'February', 'Mar'],
      ['Calls answered', 3, 2, 1],
    ];
    const [calls] = only('measures', registersOn(grid('KPIs', rows))).records;
    expect(calls?.points.map(({ period }) => period.key)).toEqual(['2020-01', '2020-02', '2020-03']);
  });

  test('places month names in the year of its title', () => {
    const rows = [['Performance 2019/20'], ['Measure', 'Apr', 'May', 'Jun'], ['Calls answered', 3, 2, 1]];
    const [calls] = only('measures', registersOn(grid('KPIs', rows))).records;
    expect(calls?.points.map(({ period }) => period.key)).toEqual(['2019-04', '2019-05', '2019-06']);
  });

  test('reads goal, forecast and actual under each quarter as a target and a figure a period', () => {
    const rows = [
      ['KPI', 'Q1 2023', null, null, 'Q2 2023', null, null],
      [null, 'Goal', 'Forecast', 'Actual', 'Goal', 'Forecast', 'Actual'],
      ['Calls answered', 10, 11, 12, 20, 21, 22],
    ];
    const [calls] = only('measures', registersOn(grid('KPIs', rows))).records;
    expect(calls?.points.map(({ cell }) => cell.value)).toEqual([12, 22]);
    expect(calls?.periodTargets.map(({ cell }) => cell.value)).toEqual([10, 20]);
  });

  test('leaves totals and averages out and says so', () => {
    const rows = [
      ['Measure', 'Q1 2023', 'Q2 2023'],
      ['Calls', 3, 2],
      ['Letters', 1, 1],
      ['Total', 4, 3],
      ['Average', 2, 1.5],
    ];
    const measures = only('measures', registersOn(grid('KPIs', rows)));
    expect(measures.records.map(({ name }) => name)).toEqual(['Calls', 'Letters']);
    expect(measures.why).toContain('2 rows of totals or averages left out');
  });

  test('knows the target and the outturn of a year by their words', () => {
    const header = ['Indicator', '2018/19 outturn', 'Q1 2019/20', 'Q2 2019/20', 'Target 2019/20'];
    const [calls] = only('measures', registersOn(grid('KPIs', [header, ['Calls', 1, 2, 3, 4]]))).records;
    expect(calls).toMatchObject({
      priorYear: { label: '2018/19 outturn', cell: { value: 1 } },
      target: { single: { value: 4 } },
      current: null,
    });
  });

  test('needs no periods when it has targets and actuals', () => {
    const rows = [
      ['KPI', 'Target', 'Actual', 'RAG'],
      ['Calls answered', '90%', '86%', 'Amber'],
      ['Letters answered', '95%', '97%', 'Green'],
    ];
    const [calls] = only('measures', registersOn(grid('KPIs', rows))).records;
    expect(calls).toMatchObject({
      target: { single: { value: '90%' } },
      current: { value: '86%' },
      rag: { value: 'Amber' },
    });
  });
});

describe('Measures in columns', () => {
  const day = (text: string) => text;
  test('go with the target columns named after them; running totals of the year are left out', () => {
    const rows = [
      [null, 'Calls', 'Calls Target', 'Letters', 'Year Calls', 'Year Calls Target'],
      [null, 1, 2, 0, 1, 2],
      [day('2024-01-14'), 3, 2, 1, 4, 4],
      [day('2024-01-21'), 4, 2, 2, 8, 6],
      [null, 5, 2, 2, 13, 8],
      [day('2024-02-04'), 6, 2, 3, 19, 10],
      [day('2024-02-11'), 7, 2, 3, 26, 12],
    ];
    const measures = only('measures', registersOn(grid('Sheet1', rows)));
    expect(measures).toMatchObject({ layout: 'down', headerRows: [1], area: { firstRow: 1, lastRow: 7 } });
    expect(measures.records.map(({ name }) => name)).toEqual(['Calls', 'Letters']);
    const [calls] = measures.records;
    expect(calls?.points.map(({ cell }) => cell.value)).toEqual([3, 4, 6, 7]);
    expect(calls?.periodTargets).toHaveLength(4);
    expect(measures.why).toContain('2 without a period left out');
  });
});

describe('A row a figure', () => {
  test('becomes a measure for each indicator and area', () => {
    const header = ['area_code', 'area_name', 'period', 'indicator', 'unit', 'value'];
    const rows = [
      header,
      ['E1', 'North', '2016/17', 'Young people not in work', 'Persons', 2.3],
      ['E2', 'South', '2016/17', 'Young people not in work', 'Persons', 3.7],
      ['E1', 'North', '2017/18', 'Young people not in work', 'Persons', 2.1],
      ['E2', 'South', '2017/18', 'Young people not in work', 'Persons', 3.9],
    ];
    const measures = only('measures', registersOn(grid('Long', rows)));
    expect(measures).toMatchObject({ layout: 'long', columns: { period: 'C', name: 'D', value: 'F' } });
    expect(measures.records.map(({ points }) => points.map(({ cell }) => cell.value))).toEqual([
      [2.3, 2.1],
      [3.7, 3.9],
    ]);
  });
});

describe('Tables that only look like measures', () => {
  const dates = ['06/01/2020', '13/01/2020', '20/01/2020'];
  test.each([
    [
      'an attendance sheet of words',
      [
        ['Name', ...dates],
        ['Officer one', 'Present', 'Apologies', 'Present'],
        ['Officer two', 'Present', 'Present', 'Present'],
      ],
    ],
    [
      'an attendance sheet of ones and noughts',
      [
        ['Name', ...dates],
        ['Officer one', 1, 0, 1],
        ['Officer two', 1, 1, 1],
      ],
    ],
    [
      'a rota',
      [
        ['Staff', ...dates],
        ['Officer one', 'Early', 'Late', 'Off'],
        ['Officer two', 'Late', 'Off', 'Early'],
      ],
    ],
    [
      'a ledger',
      [
        ['Date', 'Payee', 'Invoice', 'Amount'],
        ['01/01/2020', 'Printer', 'A1', 12.5],
        ['08/01/2020', 'Caterer', 'A2', 99],
        ['09/01/2020', 'Stationer', 'A3', 5],
      ],
    ],
    [
      'a contact list',
      [
        ['Name', 'Role', 'Telephone', 'Email'],
        ['Officer one', 'Lead', '01000 000000', 'one@council.example'],
      ],
    ],
    [
      'a list of statuses',
      [
        ['RAG', 'Type', 'Basis'],
        ['Red', 'Risk', 'YTD'],
        ['Amber', 'Issue', 'Snapshot'],
      ],
    ],
    [
      'a list of targets without figures',
      [
        ['ref', 'measure_name', 'unit', 'target'],
        ['1', 'Calls', '%', 0.9],
        ['2', 'Letters', '%', 0.8],
      ],
    ],
  ])('%s is no register', (_, rows) => {
    expect(registersOn(grid('Sheet1', [...blank(2), ...rows]))).toEqual([]);
  });
});

describe('Headings of several parts', () => {
  test('quarters written before Actual and Target are dated figures and dated targets', () => {
    const rows = [
      ['KPI', 'Q1 Actual', 'Q1 Target', 'Q2 Actual', 'Q2 Target', 'Lead'],
      ['Families supported', 120, 100, 134, 110, 'Services'],
    ];
    const { columns } = only('measures', registersOn(grid('Dashboard 2023-24', rows)));
    expect(columns).toEqual({
      name: 'A',
      'period.2023/24-Q1': 'B',
      'period.2023/24-Q2': 'D',
      'target.2023/24-Q1': 'C',
      'target.2023/24-Q2': 'E',
      owner: 'F',
    });
  });

  test('“Target (May 24)” is the target of that month', () => {
    const rows = [
      ['KPI', 'Actual (Apr 24)', 'Target (Apr 24)', 'Actual (May 24)', 'Target (May 24)'],
      ['Calls answered', 0.8, 0.9, 0.85, 0.9],
    ];
    const { columns } = only('measures', registersOn(grid('Calls', rows)));
    expect(columns).toMatchObject({ 'period.2024-05': 'D', 'target.2024-05': 'E' });
  });

  test('years over months over their figures take three rows, and a target at the end is one for all', () => {
    const rows = [
      ['Ref', 'Indicator', 'Performance'],
      [null, null, 2023, null, 2024],
      [null, null, 'November', 'December', 'January', 'February', 'Target'],
      ['K1', 'Calls answered', 0.81, 0.83, 0.85, 0.84, 0.85],
    ];
    const { columns, headerRows, records } = only('measures', registersOn(grid('KPI', rows)));
    expect(headerRows).toEqual([1, 2, 3]);
    expect(records).toHaveLength(1);
    expect(columns).toEqual({
      ref: 'A',
      name: 'B',
      'period.2023-11': 'C',
      'period.2023-12': 'D',
      'period.2024-01': 'E',
      'period.2024-02': 'F',
      target: 'G',
    });
  });

  test('the same with the names in the lowest of the three rows', () => {
    const rows = [
      [null, 'Performance'],
      [null, 2023, null, 2024],
      ['Indicator', 'November', 'December', 'January', 'February'],
      ['Calls answered', 0.81, 0.83, 0.85, 0.84],
    ];
    const { columns } = only('measures', registersOn(grid('KPI', rows)));
    expect(columns).toMatchObject({ 'period.2023-12': 'C', 'period.2024-02': 'E' });
  });
});

describe('Lists with figures that are no measures', () => {
  test('answers to numbered questions by date are none', () => {
    const rows = [
      ['Response ID', 'Date', 'Q1', 'Q2'],
      [1, '02/01/2024', 5, 4],
      [2, '03/01/2024', 4, 4],
      [3, '04/01/2024', 1, 2],
    ];
    expect(registersOn(grid('Survey', rows))).toEqual([]);
  });

  test('a price list by month is none, but products with a measure named are', () => {
    const months = ['Jan 2024', 'Feb 2024', 'Mar 2024'];
    expect(
      registersOn(
        grid('Prices', [
          ['Product', ...months],
          ['Widget', 1.99, 1.99, 2.09],
        ]),
      ),
    ).toEqual([]);
    const rows = [
      ['Product', 'KPI', ...months],
      ['Widget', 'Returns', 3, 2, 2],
    ];
    expect(registersOn(grid('Returns', rows)).map(({ kind }) => kind)).toEqual(['measures']);
  });
});

describe('A pair of limits', () => {
  const pair = (low: string, high: string) => {
    const rows = [
      ['Parameter', low, high, 'Jan 24', 'Feb 24'],
      ['Water temperature', 50, 60, 55, 57],
    ];
    return only('measures', registersOn(grid('Water', rows))).records[0]?.target.limits;
  };

  test('headed minimum and maximum is to be stayed between', () => {
    expect(pair('Min', 'Max')).toBe(true);
    expect(pair('Lower limit', 'Upper limit')).toBe(true);
  });

  test('headed min and upper or stretch is a pair of thresholds', () => {
    expect(pair('Min', 'Upper')).toBeUndefined();
    expect(pair('Minimum', 'Stretch')).toBeUndefined();
  });
});

describe('Outturns of several years', () => {
  test.each([
    ['oldest first', ['2021/22 Outturn', '2022/23 Outturn'], 'C'],
    ['newest first', ['2022/23 Outturn', '2021/22 Outturn'], 'B'],
  ])('%s: the latest one is the prior year', (_, outturns, column) => {
    const rows = [
      ['Measure', ...outturns, 'Q1 2023/24', 'Q2 2023/24'],
      ['Calls answered', 0.8, 0.82, 0.85, 0.86],
    ];
    expect(only('measures', registersOn(grid('Calls', rows))).columns['priorYear']).toBe(column);
  });
});
