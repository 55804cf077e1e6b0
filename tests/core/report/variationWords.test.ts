import { assuranceWords, variationWords } from '../../../src/core/report/variationWords';

describe('words of the icons', () => {
  test.each([
    ['improvement-high', 'Improvement (high)'],
    ['improvement-low', 'Improvement (low)'],
    ['concern-high', 'Concern (high)'],
    ['concern-low', 'Concern (low)'],
    ['neutral-high', 'Unusual (high)'],
    ['neutral-low', 'Unusual (low)'],
    ['common-cause', 'Common cause'],
  ] as const)('a variation of %s reads “%s”', (icon, words) => {
    expect(variationWords(icon)).toBe(words);
  });

  test.each([
    ['pass', 'Will pass'],
    ['fail', 'Will fail'],
    ['inconsistent', 'Hit or miss'],
  ] as const)('an assurance of %s reads “%s”', (assurance, words) => {
    expect(assuranceWords(assurance)).toBe(words);
  });
});
