import type { CheckFinding, RiskFinding } from '../../../src/core/findings';
import type { RiskRecord, RisksRegister } from '../../../src/core/recognise/registers';
import { assessRisks } from '../../../src/core/risks/assessRisks';
import type { Settings } from '../../../src/core/settings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { cell, record, register, scored, scores } from './riskRecords';

function assess(
  records: RiskRecord[],
  change: Partial<RisksRegister> = {},
  settings: Partial<Settings> = {},
  reportDate: string | null = '2020-01-31',
): { risks: RiskFinding[]; checks: CheckFinding[] } {
  return assessRisks([register(records, change)], { ...DEFAULT_SETTINGS, ...settings }, reportDate, false);
}

const codes = (checks: CheckFinding[]): string[] => checks.map((check) => check.code);
const only = (checks: CheckFinding[], code: string): CheckFinding[] =>
  checks.filter((check) => check.code === code);

describe('the risks of a highlight report of January 2020', () => {
  // probability, impact and score as printed in the report
  const PRINTED: [number, number, number][] = [
    [4, 5, 20],
    [4, 4, 16],
    [4, 4, 16],
    [3, 5, 15],
    [5, 5, 25],
    [3, 4, 12],
    [3, 4, 12],
    [3, 4, 12],
  ];
  const { risks, checks } = assess(PRINTED.map((typed, i) => scored(i + 3, ...typed)));

  it('has the printed scores', () => {
    expect(risks.map((risk) => risk.score)).toEqual([20, 16, 16, 15, 25, 12, 12, 12]);
    expect(risks.map((risk) => risk.recordedScore)).toEqual([20, 16, 16, 15, 25, 12, 12, 12]);
  });

  it('has five red risks and three amber ones', () => {
    expect(risks.map((risk) => risk.band).join(' ')).toBe('Red Red Red Red Red Amber Amber Amber');
    expect(risks[0]?.bandStatus).toBe('red');
  });

  it('gives the reason with the figures and the band', () => {
    expect(risks[0]?.reason).toBe('Red: 4 × 5 = 20; 15 to 25 is red.');
    expect(risks[7]?.reason).toBe('Amber: 3 × 4 = 12; 6 to 12 is amber.');
  });

  it('needs no check', () => {
    expect(checks).toEqual([]);
  });

  it('says where each risk stands and on which scale it was scored', () => {
    expect(risks[3]).toMatchObject({
      id: 'risk-risks-6',
      ref: '6',
      type: 'risk',
      register: 0,
      sheet: 'Risks',
      row: 6,
      cell: 'C6',
      scale: { probability: 5, impact: 5 },
      inherent: null,
      target: null,
      closed: false,
      movement: null,
    });
  });
});

describe('blank and off-scale parts', () => {
  it.each([
    [null, 5, 'Not scored: probability is blank.'],
    [4, null, 'Not scored: impact is blank.'],
    [null, null, 'Not scored: probability and impact are blank.'],
    ['TBC', '-', 'Not scored: probability and impact are blank.'],
  ])('%s and %s give no score, never 0', (probability, impact, reason) => {
    const [risk] = assess([scored(3, probability, impact), scored(4, 5, 5)]).risks;
    expect(risk).toMatchObject({ score: null, band: null, bandStatus: null, scale: null, reason });
  });

  it.each([
    [0, true],
    [1, false],
    [5, false],
    [6, true],
  ])('a probability of %s on a scale of 1 to 5 is off the scale: %s', (probability, off) => {
    const { risks, checks } = assess([scored(3, probability, 5), scored(4, 5, 5)]);
    expect(only(checks, 'off-scale').map((check) => check.cell)).toEqual(off ? ['G3'] : []);
    expect(risks[0]?.score).toBe(off ? null : probability * 5);
  });

  it('an unknown word is off the scale, and the check quotes it', () => {
    const { risks, checks } = assess([scored(3, 'Bananas', 5), scored(4, 'High', 5), scored(5, 'Low', 5)]);
    expect(risks[0]).toMatchObject({ probability: null, score: null });
    expect(only(checks, 'off-scale')[0]).toMatchObject({
      severity: 'error',
      cell: 'G3',
      message:
        'Risk 3 has “Bananas” as its probability in Risks, G3, which is not on the scale of 1 to 3, so it has no score; correct it.',
    });
  });

  it('five values off the scale are five checks, six are one', () => {
    const wrong = (n: number) => Array.from({ length: n }, (_, i) => scored(i + 3, 'Bananas', 5));
    const rest = [scored(20, 'High', 5), scored(21, 'Low', 5)];
    expect(only(assess([...wrong(5), ...rest]).checks, 'off-scale')).toHaveLength(5);
    expect(only(assess([...wrong(6), ...rest]).checks, 'off-scale')).toHaveLength(1);
  });

  it('a recorded score without its parts is kept but not rated', () => {
    const { risks, checks } = assess([scored(3, null, null, 12), scored(4, 5, 5, 25)]);
    expect(risks[0]).toMatchObject({ score: null, recordedScore: 12, band: null });
    expect(only(checks, 'score-without-parts')[0]).toMatchObject({ cell: 'I3', severity: 'warning' });
  });

  it('a 0 that a formula gives over blanks is no recorded score to ask about', () => {
    const { risks, checks } = assess([scored(3, null, null, 0), scored(4, 5, 5, 25)]);
    expect(risks[0]?.score).toBeNull();
    expect(codes(checks)).toEqual([]);
  });

  it('probability without impact is a check at the empty cell', () => {
    const { checks } = assess([scored(3, 4, null), scored(4, 5, 5)]);
    expect(only(checks, 'half-scored')[0]).toMatchObject({ cell: 'H3' });
  });
});

describe('registers that lack a column', () => {
  it('one without impact has one check, at the heading of its probability', () => {
    const rows = [3, 4, 5].map((row) => scored(row, 4, null));
    const { checks } = assess(rows, {
      columns: { ref: 'A', description: 'C', owner: 'F', probability: 'G' },
    });
    expect(only(checks, 'half-scored').map((check) => check.cell)).toEqual(['G2']);
  });
});

describe('recorded scores', () => {
  it('one that differs is an error with both figures, and the computed one stands', () => {
    const { risks, checks } = assess([scored(3, 4, 4, 20), scored(4, 5, 5, 25), scored(5, 1, 2, 2)]);
    expect(risks[0]).toMatchObject({ score: 16, recordedScore: 20, band: 'Red' });
    expect(checks).toEqual([
      {
        code: 'score-mismatch',
        severity: 'error',
        sheet: 'Risks',
        cell: 'I3',
        message:
          'Risk 3 has a recorded score of 20 in Risks, I3, but 4 × 4 = 16; correct the score, the probability or the impact.',
      },
    ]);
  });

  it('scores typed as text are compared like numbers', () => {
    const { risks, checks } = assess([scored(3, '4', '5', '20 (Red)'), scored(4, 5, 5, '25')]);
    expect(risks.map((risk) => risk.recordedScore)).toEqual([20, 25]);
    expect(checks).toEqual([]);
  });

  it('a register that adds instead of multiplying gets one check and keeps both scores', () => {
    const { risks, checks } = assess([
      scored(3, 4, 5, 9),
      scored(4, 2, 2, 4),
      scored(5, 3, 5, 8),
      scored(6, 1, 4, 5),
    ]);
    expect(codes(checks)).toEqual(['score-rule']);
    expect(checks[0]?.message).toContain('3 of 4 recorded scores');
    expect(checks[0]?.message).toContain('most are probability + impact');
    expect(risks.map((risk) => [risk.score, risk.recordedScore])).toEqual([
      [20, 9],
      [4, 4],
      [15, 8],
      [4, 5],
    ]);
  });

  it('a register with a third factor gets one check', () => {
    const { checks } = assess([
      scored(3, 4, 5, 60),
      scored(4, 2, 2, 8),
      scored(5, 3, 5, 15),
      scored(6, 1, 4, 16),
    ]);
    expect(checks.map((check) => check.message)[0]).toContain('a third factor');
    expect(codes(checks)).toEqual(['score-rule']);
  });

  it('with exactly half of the scores wrong each is told alone', () => {
    const { checks } = assess([
      scored(3, 4, 5, 9),
      scored(4, 3, 5, 8),
      scored(5, 3, 5, 15),
      scored(6, 1, 4, 4),
    ]);
    expect(codes(checks)).toEqual(['score-mismatch', 'score-mismatch']);
  });

  it('inherent and target scores are computed and checked too', () => {
    const { risks, checks } = assess([
      record(3, {
        residual: scores(3, 3, 4, 12),
        inherent: scores(3, 5, 5, 25),
        target: scores(3, 2, 2, 5),
      }),
    ]);
    expect(risks[0]).toMatchObject({
      score: 12,
      inherent: { probability: 5, impact: 5, score: 25 },
      target: { probability: 2, impact: 2, score: 4 },
    });
    expect(checks[0]?.message).toContain('recorded target score of 5');
  });
});

describe('references, owners and reviews', () => {
  const fine = (row: number, change: Partial<RiskRecord> = {}) =>
    record(row, { residual: scores(row, 5, 5), ...change });

  it('a reference used twice is a check at the second one, and ids stay unique', () => {
    const { risks, checks } = assess([fine(3, { ref: 'R1' }), fine(4, { ref: 'r1 ' }), fine(5)]);
    expect(only(checks, 'duplicate-reference')).toMatchObject([{ cell: 'A4' }]);
    expect(risks.map((risk) => risk.id)).toEqual(['risk-risks-r1', 'risk-risks-r1-2', 'risk-risks-5']);
  });

  it('a risk without an owner is a check at its owner cell', () => {
    const { checks } = assess([
      fine(3, { owner: null }),
      fine(4),
      fine(5, { owner: 'TBC', status: cell('K5', 'Closed') }),
    ]);
    expect(checks).toMatchObject([{ code: 'missing-owner', cell: 'F3' }]);
  });

  it.each([
    [2, 2],
    [3, 1],
  ])('of four risks %s without an owner give %s checks', (without, expected) => {
    const records = [3, 4, 5, 6].map((row, i) => fine(row, i < without ? { owner: null } : {}));
    expect(only(assess(records).checks, 'missing-owner')).toHaveLength(expected);
  });

  it.each([
    ['2020-01-30', true],
    ['2020-01-31', false],
    ['2020-02-01', false],
  ])('a review due on %s is overdue on 31 January 2020: %s', (day, late) => {
    const [year, month, date] = day.split('-');
    const reviewDate = cell('J3', `${date}/${month}/${year}`);
    const { risks, checks } = assess([fine(3, { reviewDate })]);
    expect(risks[0]?.reviewDate).toBe(day);
    expect(codes(checks)).toEqual(late ? ['review-overdue'] : []);
  });

  it('five overdue reviews are five checks, six are one, without a report date there are none', () => {
    const late = (n: number) =>
      Array.from({ length: n }, (_, i) =>
        fine(i + 3, { reviewDate: cell(`J${i + 3}`, 43800, 'dd/mm/yyyy') }),
      );
    expect(only(assess(late(5)).checks, 'review-overdue')).toHaveLength(5);
    expect(only(assess(late(6)).checks, 'review-overdue')).toHaveLength(1);
    expect(assess(late(6), {}, {}, null).checks).toEqual([]);
  });

  it('closed risks are not asked for owners or reviews', () => {
    const closed = fine(3, {
      owner: null,
      status: cell('K3', 'Closed – board of March'),
      reviewDate: cell('J3', '1 May 2019'),
    });
    const { risks, checks } = assess([closed, fine(4)]);
    expect(risks[0]?.closed).toBe(true);
    expect(checks).toEqual([]);
  });

  it('dates are read in the workbook’s date system', () => {
    const { risks } = assess([fine(3, { dateRaised: cell('D3', 43861, 'dd/mm/yyyy') })]);
    expect(risks[0]?.dateRaised).toBe('2020-01-31');
  });
});

describe('several registers', () => {
  it('a risk names its register’s place among all registers', () => {
    const other = register([scored(3, 5, 5)], { sheet: 'More' });
    const { risks } = assessRisks(
      [register([scored(3, 1, 5)]), { ...other, kind: 'guidance', records: [] }, other],
      DEFAULT_SETTINGS,
      null,
      false,
    );
    expect(risks.map((risk) => [risk.register, risk.id])).toEqual([
      [0, 'risk-risks-3'],
      [2, 'risk-more-3'],
    ]);
  });
});

describe('bands of the settings', () => {
  it('bands that do not fit are a check, and the default bands are used', () => {
    const bands = { bands: [{ name: 'Fine', status: 'green' as const, from: 3 }] };
    const { risks, checks } = assess([scored(3, 5, 5)], {}, { bands });
    expect(risks[0]?.band).toBe('Red');
    expect(checks).toMatchObject([{ code: 'bands', cell: 'I2' }]);
    expect(checks[0]?.message).toContain('the lowest begins above 1');
  });
});

describe('10,000 risks', () => {
  it('with the same words have an id each', () => {
    const many = (n: number) =>
      register(
        Array.from({ length: n }, (_, i) =>
          record(i + 3, {
            ref: null,
            description: 'The same words every time',
            owner: null,
            residual: scores(i + 3, (i % 5) + 1, '4 - Major', (i % 7) + 1),
          }),
        ),
      );
    const { risks } = assessRisks([many(10_000)], DEFAULT_SETTINGS, '2020-01-31', false);
    expect(new Set(risks.map(({ id }) => id)).size).toBe(10_000);
  });
});
