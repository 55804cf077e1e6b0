import type {
  ActionFinding,
  CheckFinding,
  ConcernFinding,
  Findings,
  MeasureFinding,
  RiskFinding,
} from '../../src/core/findings';

/** Hand-made findings: each builder gives a plain record, and the test says only what it is about. */
export function findings(parts: Partial<Findings> = {}): Findings {
  return {
    schema: 'highlight-report/1',
    workbook: { name: 'improvement.xlsx', sheets: [] },
    reportDate: '2020-01-31',
    reportDateBasis: 'header',
    registers: [],
    header: [],
    narratives: [],
    measures: [],
    risks: [],
    actions: [],
    concerns: [],
    developments: [],
    budget: [],
    guidance: [],
    judgements: [],
    themes: [],
    overall: {
      theme: null,
      status: null,
      basis: 'none',
      computed: null,
      recorded: null,
      rated: 0,
      of: 0,
      reason: 'Nothing is rated.',
    },
    history: { reportDates: [], comparedWith: null, overallBefore: null, changes: [] },
    highlights: [],
    checks: [],
    ...parts,
  };
}

export function measure(parts: Partial<MeasureFinding> = {}): MeasureFinding {
  const row = parts.row ?? 5;
  return {
    id: `m${String(row)}`,
    ref: null,
    name: 'Assessments completed in 45 days',
    register: 0,
    sheet: 'KPIs',
    row,
    cell: `B${String(row)}`,
    theme: null,
    section: null,
    owner: null,
    unit: 'percent',
    decimals: 1,
    periodBasis: 'snapshot',
    statutory: false,
    points: [
      { period: '2019-12', label: 'Dec 19', value: 0.61, cell: 'F5' },
      { period: '2020-01', label: 'Jan 20', value: 0.64, cell: 'G5' },
    ],
    latest: { period: '2020-01', value: 0.64 },
    previous: { period: '2019-12', value: 0.61 },
    priorYear: null,
    current: null,
    target: { min: 0.7, upper: 0.8 },
    benchmarks: [],
    polarity: { value: 'higher', basis: 'target' },
    direction: { movement: 'up', judgement: 'improving' },
    trend: { slope: null, pValue: null, movement: 'none', judgement: 'too few points' },
    comparison: { basis: 'previous', words: 'December 2019', value: 0.61 },
    variation: null,
    chart: null,
    chartNote: null,
    rag: {
      status: 'Red',
      basis: 'target',
      reason: 'Red: 64.0% against a target of 70% to 80%; higher is better.',
      recorded: null,
    },
    commentary: null,
    ...parts,
  };
}

export function risk(parts: Partial<RiskFinding> = {}): RiskFinding {
  const row = parts.row ?? 3;
  return {
    id: `r${String(row)}`,
    ref: '1',
    type: 'risk',
    title: null,
    description: 'If posts stay empty, then visits may be late.',
    category: null,
    owner: 'Director',
    mitigation: 'A campaign for new staff.',
    status: null,
    register: 0,
    sheet: 'Risks',
    row,
    cell: `B${String(row)}`,
    probability: 4,
    impact: 5,
    score: 20,
    recordedScore: 20,
    band: 'Red',
    bandStatus: 'red',
    reason: 'Red: 4 × 5 = 20, in the band from 15.',
    inherent: null,
    target: null,
    scale: { probability: 5, impact: 5 },
    closed: false,
    dateRaised: null,
    reviewDate: null,
    movement: null,
    ...parts,
  };
}

export function action(parts: Partial<ActionFinding> = {}): ActionFinding {
  const row = parts.row ?? 4;
  return {
    id: `a${String(row)}`,
    ref: null,
    objective: 'A stable workforce',
    action: 'Publish the workforce strategy',
    owner: null,
    due: null,
    dueText: null,
    register: 0,
    sheet: 'Actions',
    row,
    cell: `B${String(row)}`,
    theme: null,
    narrative: null,
    meetingDate: null,
    minute: null,
    statuses: [
      { label: 'Q2', rag: 'Amber', cell: 'C4' },
      { label: 'Q3', rag: 'Red', cell: 'D4' },
    ],
    latestRag: 'Red',
    reason: 'cell colour C00000',
    complete: false,
    overdue: false,
    ...parts,
  };
}

export function concern(parts: Partial<ConcernFinding> = {}): ConcernFinding {
  return {
    ref: '1',
    description: 'Recruitment is slow.',
    owner: 'Head of service',
    due: null,
    byWhen: 'Ongoing',
    overdue: false,
    sheet: 'Concerns',
    row: 3,
    cell: 'B3',
    ...parts,
  };
}

export function check(parts: Partial<CheckFinding> = {}): CheckFinding {
  return {
    code: 'score-mismatch',
    severity: 'error',
    sheet: 'Risks',
    cell: 'I7',
    message: 'The score is 20, but 4 × 4 is 16: correct one of them.',
    ...parts,
  };
}
