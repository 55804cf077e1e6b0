import type { ChangeFinding, HistoryFinding, RiskFinding } from '../../../src/core/findings';
import { highRisks } from '../../../src/core/highlights/highRisks';
import { lastingWords } from '../../../src/core/highlights/lastingWords';
import { overdueActions } from '../../../src/core/highlights/overdueActions';
import { action, findings, risk } from '../../support/findings';

const alone = findings().history;
const since = (date: string, changes: ChangeFinding[] = []): HistoryFinding => ({
  ...alone,
  comparedWith: date,
  changes,
});

describe('an overdue action', () => {
  const late = action({ due: '2019-06-30', dueText: '2019-06-30', overdue: true, owner: 'Head of service' });
  const slip: ChangeFinding = {
    kind: 'action',
    change: 'slipped',
    what: 'Publish',
    before: '31 May 2019',
    now: '30 June 2019',
    better: false,
    text: 'Slipped.',
    sheet: late.sheet,
    cell: late.cell,
  };
  const fact = (date: string, history = alone, one = late): string =>
    lastingWords('overdue', overdueActions([one], history, date)[0]?.words ?? '');

  test('tells the same fact in every report while its due date stays', () => {
    expect(fact('2019-07-01')).toBe('due 30 June 2019, Head of service.');
    expect(fact('2020-01-31')).toBe(fact('2019-07-01'));
    expect(fact('2019-07-31', since('2019-06-30', [slip]))).toBe(fact('2019-07-01'));
  });

  test('tells another one when its due date or its owner is another', () => {
    const moved = { ...late, due: '2019-07-31', dueText: '2019-07-31' };
    expect(fact('2020-01-31', alone, moved)).not.toBe(fact('2020-01-31'));
    expect(fact('2020-01-31', alone, { ...late, owner: 'Director' })).not.toBe(fact('2020-01-31'));
  });
});

describe('a high risk', () => {
  const up: ChangeFinding = {
    kind: 'risk',
    change: 'score',
    what: '1 Plans drift.',
    before: '12 (3 × 4)',
    now: '20 (4 × 5)',
    better: false,
    text: 'Up.',
    sheet: 'Risks',
    cell: 'B3',
  };
  const fact = (parts: Partial<RiskFinding>, history = alone): string =>
    lastingWords('high-risk', highRisks([risk(parts)], history, '2020-01-31')[0]?.words ?? '');

  test('tells the same fact in every report while its score stays', () => {
    const december = since('2019-12-31');
    const stays = fact({ movement: 'same' }, december);
    expect(stays).toMatch(/^scores 20 \(4 × 5\); /);
    expect(fact({ movement: 'new' }, december)).toBe(stays);
    expect(fact({ movement: 'up' }, since('2019-12-31', [up]))).toBe(stays);
    expect(fact({ movement: 'down' }, december)).toBe(stays);
  });

  test('tells another one when its score or what is done about it is another', () => {
    expect(fact({ score: 25, probability: 5 })).not.toBe(fact({}));
    expect(fact({ mitigation: 'A campaign.' })).not.toBe(fact({}));
    const dated = (month: string) => fact({ mitigation: `A campaign, new since ${month}` });
    expect(dated('May')).not.toBe(dated('June'));
  });
});

test('a measure’s words are a fact as they stand', () => {
  const words = '80 in January 2020, up from 70 in December 2019; new since then.';
  expect(lastingWords('improved', words)).toBe(words);
});
