import { isClosed, readType } from '../../../src/core/risks/riskWords';

describe('closed risks', () => {
  it.each([
    'Closed',
    'CLOSED ',
    'Close',
    'Resolved',
    'Retired',
    'Complete',
    'Completed – May',
    'Withdrawn',
    '5. Closed',
    'Risk closed',
    'No longer a risk',
  ])('“%s” is closed', (status) => {
    expect(isClosed(status)).toBe(true);
  });

  it.each([
    'Open',
    'Accepted',
    'Not closed',
    'Incomplete',
    'To be closed',
    'Mitigated',
    'Dormant',
    'Closely watched',
    '',
  ])('“%s” is open', (status) => {
    expect(isClosed(status)).toBe(false);
  });

  it('a blank status is open', () => {
    expect(isClosed(null)).toBe(false);
  });
});

describe('risk or issue', () => {
  it.each([
    ['Risk', 'risk'],
    ['issue ', 'issue'],
    ['I', 'issue'],
    ['R', 'risk'],
    ['Opportunity', 'risk'],
    ['Action', null],
    ['', null],
    [null, null],
  ])('“%s” is %s', (typed, expected) => {
    expect(readType(typed)).toBe(expected);
  });
});
