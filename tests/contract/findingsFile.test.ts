import { readFileSync } from 'node:fs';
import { findingsFile } from '../../src/core/findingsFile';
import { findingsOf } from '../support/findingsOf';

/**
 * The shape of the findings file as its readers know it, written down apart from the types, so that a renamed field
 * fails here. A list of words stands for one of them; a type in brackets may be null.
 */
type Shape = string | readonly string[] | { [field: string]: Shape } | [Shape];

const POINT = { period: 'string', value: 'number' };
const SCORE = { probability: 'number', impact: 'number', score: 'number' };
const RAG = ['Red', 'Amber', 'Green', 'null'];

const SHAPE: { [field: string]: Shape } = {
  schema: ['highlight-report/1'],
  workbook: { name: 'string', sheets: [{ name: 'string', visibility: ['visible', 'hidden', 'veryHidden'] }] },
  reportDate: 'date?',
  registers: [
    {
      kind: 'measures risks actions concerns developments budget narrative guidance header judgements'.split(
        ' ',
      ),
      sheet: 'string',
      range: 'string',
      title: 'string?',
      columns: 'object',
    },
  ],
  measures: [
    {
      id: 'string',
      ref: 'string?',
      name: 'string',
      register: 'number',
      sheet: 'string',
      row: 'number',
      unit: ['percent', 'count', 'days', 'currency', 'ratio', 'number'],
      periodBasis: ['snapshot', 'ytd', 'period', 'null'],
      statutory: 'boolean',
      points: [{ period: 'string', label: 'string', value: 'number?', cell: 'cell' }],
      latest: { '?': '', ...POINT },
      previous: { '?': '', ...POINT },
      priorYear: 'number?',
      current: 'number?',
      target: 'object?',
      benchmarks: [{ name: 'string', value: 'number' }],
      polarity: {
        value: ['higher', 'lower', 'band', 'unknown'],
        basis: ['column', 'settings', 'target', 'name', 'none'],
      },
      direction: {
        movement: ['up', 'down', 'flat', 'none'],
        judgement: ['improving', 'worsening', 'stable', 'unknown'],
      },
      trend: {
        slope: 'number?',
        pValue: 'number?',
        judgement: ['improving', 'worsening', 'no trend', 'too few points'],
      },
      comparison: { '?': '', basis: ['previous', 'year', 'mean'], words: 'string', value: 'number' },
      variation: {
        '?': '',
        mean: 'number',
        lower: 'number?',
        upper: 'number?',
        icon: 'improvement-high improvement-low concern-high concern-low neutral-high neutral-low common-cause'.split(
          ' ',
        ),
        assurance: ['pass', 'fail', 'inconsistent', 'null'],
        reason: 'string',
      },
      chart: {
        '?': '',
        trial: 'boolean',
        points: [
          {
            period: 'string',
            label: 'string',
            value: 'number?',
            mean: 'number?',
            lower: 'number?',
            upper: 'number?',
            cause: ['outside', 'trend', 'two-in-three', 'run', 'null'],
            judgement: ['improvement', 'concern', 'neutral', 'null'],
            target: 'object?',
          },
        ],
        rebasedAt: 'object',
      },
      chartNote: 'string?',
      rag: { status: RAG, basis: ['target', 'benchmark', 'none'], reason: 'string' },
    },
  ],
  risks: [
    {
      id: 'string',
      ref: 'string?',
      type: ['risk', 'issue', 'null'],
      description: 'string',
      owner: 'string?',
      sheet: 'string',
      row: 'number',
      probability: 'number?',
      impact: 'number?',
      score: 'number?',
      recordedScore: 'number?',
      band: 'string?',
      inherent: { '?': '', ...SCORE },
      closed: 'boolean',
      movement: ['new', 'up', 'down', 'same', 'null'],
    },
  ],
  actions: [
    {
      objective: 'string?',
      action: 'string',
      owner: 'string?',
      due: 'date?',
      sheet: 'string',
      row: 'number',
      statuses: [{ label: 'string', rag: [...RAG, 'Blue'], cell: 'cell' }],
      latestRag: [...RAG, 'Blue'],
    },
  ],
  highlights: [
    {
      kind: ['improved', 'worsened', 'off-target', 'high-risk', 'overdue', 'data-problem'],
      subject: 'string',
      text: 'string',
      sheet: 'string',
      cell: 'cell',
    },
  ],
  checks: [
    {
      code: 'string',
      severity: ['error', 'warning', 'info'],
      sheet: 'string',
      cell: 'string',
      message: 'string',
    },
  ],
};

const PATTERNS: Record<string, RegExp> = { date: /^\d{4}-\d{2}-\d{2}$/, cell: /^[A-Z]{1,3}[1-9]\d*$/ };

function faults(value: unknown, shape: Shape, path: string): string[] {
  if (typeof shape === 'string')
    return isOf(value, shape) ? [] : [`${path} is ${JSON.stringify(value)}, not ${shape}`];
  if (Array.isArray(shape)) {
    if (shape.every((word) => typeof word === 'string')) {
      return shape.includes(String(value))
        ? []
        : [`${path} is ${String(value)}, not one of ${shape.join(', ')}`];
    }
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((one, i) => faults(one, shape[0] as Shape, `${path}[${i}]`));
  }
  const fields = shape as { [field: string]: Shape };
  if (value === null && '?' in fields) return [];
  if (typeof value !== 'object' || value === null) return [`${path} is no record`];
  return Object.entries(fields).flatMap(([field, inner]) =>
    field === '?' ? [] : faults((value as Record<string, unknown>)[field], inner, `${path}.${field}`),
  );
}

function isOf(value: unknown, type: string): boolean {
  if (type.endsWith('?')) return value === null || isOf(value, type.slice(0, -1));
  const pattern = PATTERNS[type];
  if (pattern) return typeof value === 'string' && pattern.test(value);
  return typeof value === type && value !== null;
}

test('the findings file of the sample has the fields its readers rely on', () => {
  const bytes = readFileSync('assets/sample/Improvement programme.xlsx');
  const findings = JSON.parse(findingsFile(findingsOf(bytes, 'Improvement programme.xlsx')));
  expect(faults(findings, SHAPE, 'findings')).toEqual([]);
  for (const list of ['registers', 'measures', 'risks', 'actions', 'highlights', 'checks']) {
    expect(findings[list].length).toBeGreaterThan(0);
  }
});
