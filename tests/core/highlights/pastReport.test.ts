import { reportWords } from '../../../src/core/highlights/pastReport';

test('a past report is told by its month, in the same month by its day', () => {
  expect(reportWords('2019-12-31', '2020-01-31')).toBe('December 2019');
  expect(reportWords('2020-01-03', '2020-01-31')).toBe('the report of 3 January 2020');
  expect(reportWords('2019-12-31', null)).toBe('December 2019');
});
