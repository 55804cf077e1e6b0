import { gradeOf, judgementsOf } from '../../../src/core/assess/judgements';
import { base } from './registerParts';

test.each([
  ['Outstanding', 1],
  ['good', 2],
  ['Requires improvement', 3],
  ['Requires improvement to be good', 3],
  ['Adequate', 3],
  ['Inadequate', 4],
])('“%s” is grade %i', (judgement, grade) => {
  expect(gradeOf(judgement)).toBe(grade);
});

test('a word off the scale has no grade, is shown as typed and told with its cell', () => {
  const record = { row: 5, aspect: 'Leadership', judgement: 'Goodish', cell: 'B5' };
  const { judgements, checks } = judgementsOf([{ ...base('judgements'), records: [record] }]);
  expect(judgements).toMatchObject([{ judgement: 'Goodish', grade: null }]);
  expect(checks).toMatchObject([{ code: 'judgement-unknown', severity: 'info', cell: 'B5' }]);
});
