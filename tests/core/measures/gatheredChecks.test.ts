import type { CheckFinding } from '../../../src/core/findings';
import { gatherChecks } from '../../../src/core/measures/gatheredChecks';

const checks = (code: string, many: number): CheckFinding[] =>
  Array.from({ length: many }, (_, i) => ({
    code,
    severity: 'info',
    sheet: 'KPIs',
    cell: `A${i + 2}`,
    message: `About measure ${i + 1}.`,
  }));
const count = (code: string, many: number) => gatherChecks('KPIs', checks(code, many)).length;

describe('Checks that say the same of measure after measure', () => {
  test.each(['polarity-unknown', 'no-comparator', 'suppressed'])('%s: five stay, six become one', (code) => {
    expect(count(code, 5)).toBe(5);
    expect(count(code, 6)).toBe(1);
  });

  test.each(['polarity-assumed', 'not-a-figure'])('%s: twenty stay, twenty-one become one', (code) => {
    expect(count(code, 20)).toBe(20);
    expect(count(code, 21)).toBe(1);
  });

  test('say how many there are, at the first one', () => {
    const [check] = gatherChecks('KPIs', checks('polarity-unknown', 200));
    expect(check).toEqual({
      code: 'polarity-unknown',
      severity: 'info',
      sheet: 'KPIs',
      cell: 'A2',
      message:
        'Nothing says whether higher or lower is better for 200 measures on KPIs (from A2 on), so they are not judged; say so in a polarity column or the settings.',
    });
  });

  test('stay apart where each says something else', () => {
    expect(count('rag-differs', 30)).toBe(30);
  });
});
