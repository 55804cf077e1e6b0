import type { ChangeFinding, HistoryFinding, RiskFinding } from '../../../src/core/findings';
import { highRisks } from '../../../src/core/highlights/highRisks';
import { findings, risk } from '../../support/findings';

const noHistory = findings().history;
const december: HistoryFinding = { ...noHistory, comparedWith: '2019-12-31' };
const plain = { mitigation: null, owner: 'Director', description: 'Plans drift.' };

const said = (parts: Partial<RiskFinding>, history = noHistory, date = '2020-01-31') =>
  highRisks([risk({ ...plain, ...parts })], history, date)[0];

const change = (before: string): ChangeFinding => ({
  kind: 'risk',
  change: 'score',
  what: '1 Plans drift.',
  before,
  now: '20 (4 × 5)',
  better: false,
  text: 'Up.',
  sheet: 'Risks',
  cell: 'B3',
});

test('a risk is its reference and words, its score with its parts, and what is done about it', () => {
  expect(said({ mitigation: 'A campaign for new staff.' })).toEqual({
    kind: 'high-risk',
    subject: 'Risk 1: Plans drift.',
    words: 'scores 20 (4 × 5); mitigation: A campaign for new staff.',
    sheet: 'Risks',
    cell: 'B3',
  });
});

test('without a mitigation its owner is named, without both that is said', () => {
  expect(said({})?.words).toBe('scores 20 (4 × 5); owner: Director.');
  expect(said({ owner: null })?.words).toBe('scores 20 (4 × 5); no mitigation or owner is named.');
});

test('a long mitigation is cut to a few words', () => {
  expect(said({ mitigation: 'Plan. '.repeat(40) })?.words).toMatch(
    /^scores 20 \(4 × 5\); mitigation: .{80,90}…\.$/,
  );
});

test('an issue is called one, and a title stands for the description', () => {
  expect(said({ type: 'issue', ref: null, title: 'Staffing' })?.subject).toBe('Issue: Staffing');
});

test('where the score came from is told by the history', () => {
  expect(said({ movement: 'up' }, { ...december, changes: [change('12 (3 × 4)')] })?.words).toMatch(
    /^scores 20 \(4 × 5\), up from 12 in December 2019;/,
  );
  expect(said({ movement: 'new' }, december)?.words).toMatch(
    /^scores 20 \(4 × 5\), new since December 2019;/,
  );
  expect(said({ movement: 'same' }, december)?.words).toMatch(/^scores 20 \(4 × 5\); owner/);
  expect(said({ movement: 'up' }, noHistory)?.words).toMatch(/^scores 20 \(4 × 5\); owner/);
});

test('a report of the same month is told by its day', () => {
  expect(said({ movement: 'new' }, december, '2019-12-15')?.words).toContain(
    'new since the report of 31 December 2019',
  );
});

test('only open risks of the highest band are said, the highest score first', () => {
  const scored = (ref: string, score: number, parts: Partial<RiskFinding> = {}) =>
    risk({ ...plain, ref, score, probability: 5, impact: score / 5, ...parts });
  const refs = highRisks(
    [
      scored('1', 20),
      scored('5', 25),
      scored('7', 25, { closed: true }),
      scored('8', 10, { bandStatus: 'amber' }),
    ],
    noHistory,
    null,
  ).map(({ subject }) => subject);
  expect(refs).toEqual(['Risk 5: Plans drift.', 'Risk 1: Plans drift.']);
});
