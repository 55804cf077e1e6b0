import { blank, grid, only, registersOn } from '../../support/grids';

const HEADER = ['Ref', 'Risk', 'Probability', 'Impact', 'Score', 'Owner'];
const FIRST = ['R1', 'If suppliers fail, the opening may be late.', 4, 5, 20, 'Head of Estates'];
const SECOND = ['R2', 'If key people leave, knowledge may be lost.', 3, 3, 9, 'Head of People'];

describe('A risk register', () => {
  test('is found by its heading words, and says why', () => {
    const risks = only('risks', registersOn(grid('Risks', [HEADER, FIRST, SECOND])));
    expect(risks.columns).toEqual({
      ref: 'A',
      description: 'B',
      probability: 'C',
      impact: 'D',
      score: 'E',
      owner: 'F',
    });
    expect(risks.why).toBe(
      'Header row 1 names Ref, Risk, Probability, Impact, Score and Owner; 2 rows are filled.',
    );
    expect(risks.records[0]?.residual.probability).toEqual({ cell: 'C2', value: 4, numberFormat: 'General' });
  });

  test('keeps numbered rows without words apart as template rows', () => {
    const risks = only(
      'risks',
      registersOn(grid('Risks', [HEADER, FIRST, ['R2', null, null, null, 0], ['R3', null, null, null, 0]])),
    );
    expect(risks.records.map(({ row }) => row)).toEqual([2]);
    expect(risks.templateRows).toEqual([3, 4]);
  });

  test('takes rows of text to be replaced for template rows', () => {
    const rows = [HEADER, ['[R-001]', '[Describe the risk here]', 3, 2, 6, '[Name]'], FIRST];
    const risks = only('risks', registersOn(grid('Risks', rows)));
    expect(risks.records.map(({ ref }) => ref)).toEqual(['R1']);
    expect(risks.templateRows).toEqual([2]);
  });

  test('goes on after 33 blank rows', () => {
    const risks = only('risks', registersOn(grid('Risks', [HEADER, FIRST, ...blank(33), SECOND])));
    expect(risks.records.map(({ row }) => row)).toEqual([2, 36]);
  });

  test('reads hidden rows and names them', () => {
    const sheet = grid('Risks', [HEADER, FIRST, SECOND]);
    const rows = sheet.rows.map((row) => ({ ...row, hidden: row.row === 3 }));
    const risks = only('risks', registersOn({ ...sheet, rows }));
    expect(risks.records).toHaveLength(2);
    expect(risks.hiddenRows).toEqual([3]);
  });

  test('is found below a scale legend, whose words are kept', () => {
    const legend = [
      [null, 'Probability of occurrence'],
      [null, 1, 'Rare'],
      [null, 2, 'Unlikely'],
      [null, 3, 'Possible'],
      [],
      [null, 'Impact'],
      [null, 1, 'Minor – hardly felt'],
      [null, 2, 'Moderate – felt by some'],
      [null, 3, 'Major – felt by all'],
      [],
    ];
    const risks = only('risks', registersOn(grid('Risks', [...legend, HEADER, FIRST])));
    expect(risks.headerRows).toEqual([11]);
    expect(risks.scaleWords).toEqual({
      probability: { rare: 1, unlikely: 2, possible: 3 },
      impact: { minor: 1, moderate: 2, major: 3 },
    });
  });

  test('is found with misspelt, padded, many-lined headings', () => {
    const header = [
      'Risk\u200b ID',
      ' Risk\nDescription ',
      'Likelhood',
      'Concequence',
      'Risk\tRating',
      'Responsibiliy',
    ];
    const risks = only('risks', registersOn(grid('Sheet1', [header, FIRST])));
    expect(risks.columns).toMatchObject({ probability: 'C', impact: 'D', score: 'E', owner: 'F' });
  });

  test('tells an impact in words from an impact in numbers by what stands below', () => {
    const header = ['ID', 'Risk', 'Impact', 'Likelihood', 'Impact', 'Rating'];
    const row = ['1', 'A supplier may fail.', 'The opening would move by three months or more.', 4, 5, 20];
    const risks = only('risks', registersOn(grid('Sheet1', [header, row])));
    expect(risks.columns).toMatchObject({ impact: 'E', probability: 'D', consequence: 'C' });
  });

  test('takes severity for the impact where impact is the product', () => {
    const header = ['ID', 'Risk', 'Likelihood', 'Severity', 'Impact'];
    const rows = [header, ['1', 'A supplier may fail.', 4, 5, 20], ['2', 'People may leave.', 2, 3, 6]];
    const risks = only('risks', registersOn(grid('Sheet1', rows)));
    expect(risks.columns).toMatchObject({ probability: 'C', impact: 'D' });
  });

  test('does not take a cost for a likelihood because a hidden column is called so', () => {
    const header = ['ID', 'Risk', 'Likelihood', 'Likelihood', 'Impact', 'Score'];
    const rows = [
      header,
      ['1', 'A supplier may fail.', 125000, 4, 5, 20],
      ['2', 'People may leave.', 90000, 2, 3, 6],
    ];
    const risks = only('risks', registersOn(grid('Sheet1', rows, { hiddenColumns: [3] })));
    expect(risks.columns).toMatchObject({ probability: 'D', impact: 'E', score: 'F' });
  });

  test('tells integrity from impact beside confidentiality and availability', () => {
    const header = ['ID', 'Risk', 'C', 'I', 'A', 'Likelihood', 'Impact', 'Owner'];
    const risks = only(
      'risks',
      registersOn(grid('Sheet1', [header, ['1', 'Keys may leak.', 1, 2, 3, 4, 5, 'CIO']])),
    );
    expect(risks.columns).toMatchObject({ probability: 'F', impact: 'G' });
  });

  test.each([
    ['Inherent', 'Residual'],
    ['Gross', 'Net'],
    ['Raw', 'Treated'],
    ['Initial', 'Current'],
  ])('reads %s and %s scores side by side', (before, after) => {
    const header = ['ID', 'Risk', `${before} likelihood`, `${before} impact`, `${before} score`];
    const rows = [
      [...header, `${after} likelihood`, `${after} impact`, `${after} score`],
      ['1', 'A supplier may fail.', 5, 5, 25, 2, 3, 6],
    ];
    const [risk] = only('risks', registersOn(grid('Sheet1', rows))).records;
    expect(risk?.inherent.score?.value).toBe(25);
    expect(risk?.residual.score?.value).toBe(6);
  });

  test('reads initial, controlled and target scores under merged headings', () => {
    const rows = [
      [null, null, 'Initial', null, null, 'Controlled', null, null, 'Target', null, null],
      ['ID', 'Risk', 'L', 'I', 'Score', 'L', 'I', 'Score', 'L', 'I', 'Score'],
      ['1', 'A supplier may fail.', 5, 5, 25, 3, 4, 12, 1, 2, 2],
    ];
    const [risk] = only('risks', registersOn(grid('Sheet1', rows))).records;
    expect([risk?.inherent, risk?.residual, risk?.target].map((set) => set?.score?.value)).toEqual([
      25, 12, 2,
    ]);
  });

  test('takes the first of two unnamed assessments for the inherent one', () => {
    const header = ['ID', 'Risk', 'P', 'I', 'Score', 'Controls', 'P', 'I', 'Score'];
    const rows = [header, ['1', 'A supplier may fail.', 5, 5, 25, 'Weekly calls', 3, 4, 12]];
    const [risk] = only('risks', registersOn(grid('Sheet1', rows))).records;
    expect(risk?.inherent.score?.value).toBe(25);
    expect(risk?.residual.score?.value).toBe(12);
  });

  test('stands beside empty columns and knows issues from risks', () => {
    const header = ['Ref', 'Issue / Risk', null, 'Description', 'Probability', 'Impact', null, 'Risk Score'];
    const rows = [
      header,
      ['1', 'Risk', null, 'People may leave.', 3, 4, null, 12],
      ['2', 'Issue', null, 'Posts are empty.', 5, 4, null, 20],
    ];
    const risks = only('risks', registersOn(grid('Sheet1', rows)));
    expect(risks.records.map(({ type }) => type)).toEqual(['Risk', 'Issue']);
    expect(risks.columns.score).toBe('H');
  });

  test('without scores keeps its consequences as words', () => {
    const header = ['Risk', 'Cause', 'Consequence', 'Controls', 'Owner'];
    const rows = [header, ['The site may flood.', 'Rain', 'Closure', 'Pumps', 'Head of Estates']];
    const risks = only('risks', registersOn(grid('Risk register', rows)));
    expect(risks.columns).toMatchObject({ description: 'A', consequence: 'C', mitigation: 'D' });
    expect(risks.records[0]?.residual.impact).toBeNull();
  });

  test('is read once for each of several stacked tables with the same header', () => {
    const registers = registersOn(
      grid('Risks', [['Estates'], HEADER, FIRST, [], ['People'], HEADER, SECOND]),
    );
    expect(registers.map(({ title }) => title)).toEqual(['Estates', 'People']);
  });
});

describe('A scale, a matrix or a list of statuses', () => {
  test('is no risk register, however much it speaks of probability and impact', () => {
    const scales = grid('Scales', [
      ['Impact Level', 'Definition', 'Scale', null, 'Probability', 'Description', 'Percentage (%)', 'Scale'],
      [
        'Severe',
        'Everything stops for a long time.',
        5,
        null,
        'Almost certain',
        'Several times a year.',
        '≥75%',
        5,
      ],
      ['Minor', 'Hardly anyone would notice it.', 1, null, 'Rare', 'Once in ten years.', '<10%', 1],
    ]);
    const matrix = grid('Matrix', [
      ['Probability', 5, 5, 10, 15, 20, 25],
      [null, 4, 4, 8, 12, 16, 20],
      [null, null, 1, 2, 3, 4, 5],
      ['Impact'],
    ]);
    const lists = grid('Lists', [
      ['Status', 'Type', 'Probability', 'Impact'],
      ['Open', 'Risk', 'Low', 'Low'],
      ['Closed', 'Issue', 'High', 'High'],
    ]);
    expect(registersOn(scales, matrix, lists)).toEqual([]);
  });
});

describe('An impact told in words beside one in numbers', () => {
  test('is the consequence, wherever it stands', () => {
    const rows = [
      ['Risk', 'Impact', 'Probability', 'Impact', 'Score', 'Owner'],
      ['Roof leaks', 'Classrooms have to close', 3, 4, 12, 'Site lead'],
      ['Boiler fails', 'School shuts for a week', 2, 5, 10, 'Site lead'],
    ];
    const { columns } = only('risks', registersOn(grid('Risks', rows)));
    expect(columns).toMatchObject({ consequence: 'B', probability: 'C', impact: 'D', score: 'E' });
  });
});

describe('A log of issues', () => {
  const ISSUES = [
    ['Issue ID', 'Issue Description', 'Priority', 'Owner', 'Resolution', 'Status'],
    ['I1', 'Licence lapsed', 'High', 'Operations', 'Renewal booked', 'Open'],
    ['I2', 'No permits', 'Low', 'Estates', 'Council asked', 'Resolved'],
  ];

  test('is a register of issues though it names no risk', () => {
    const { records } = only('risks', registersOn(grid('Log', ISSUES)));
    expect(records.map(({ type, description }) => [type, description])).toEqual([
      ['Issue', 'Licence lapsed'],
      ['Issue', 'No permits'],
    ]);
  });

  test('is an action log when it has a column of actions', () => {
    const rows = [
      ['Ref', 'Issue', 'Action', 'Owner', 'Status'],
      ['1', 'No permits', 'Ask the council', 'Estates', 'Open'],
    ];
    expect(only('actions', registersOn(grid('Log', rows))).records[0]?.objective).toBe('No permits');
  });
});

describe('Ratings that count up by chance', () => {
  test.each(['Under review', 'Plan'])('are no scale legend beside the words of a register (%s)', (word) => {
    const rows = [
      ['ID', 'Risk Statement', 'Mitigation', 'Date Raised', 'Probability', 'Impact'],
      ...[1, 2, 3].map((n) => [`R${n}`, `Supplier ${n} may fail`, `${word} ${n}`, 43831 + n, n, 4]),
    ];
    expect(only('risks', registersOn(grid('Risks', rows))).scaleWords.probability).toEqual({});
  });
});

describe('Ratings to the right of a register', () => {
  const read = (blanks: number) => {
    const gap = Array.from({ length: blanks }, () => null);
    const rows = [
      ['Ref', 'Risk', 'Likelihood', 'Impact', 'Score', 'Owner', ...gap, 'Likelihood', 'Score'],
      ['R1', 'Loss of income', 3, 4, 12, 'Finance lead', ...gap, 1, 5],
      ['R2', 'Loss of trust', 2, 4, 8, 'Director', ...gap, 2, 10],
    ];
    return only('risks', registersOn(grid('Risks', rows))).columns;
  };

  test('across two blank columns are a legend of their own', () => {
    expect(read(2)).toMatchObject({ probability: 'C', impact: 'D', score: 'E' });
  });

  test('across one blank column are a second assessment of the same risks', () => {
    expect(read(1)).toMatchObject({ 'inherent.probability': 'C', score: 'I' });
  });
});
