import { arrowRule, VARIATION_RULE } from '../../../src/core/report/rules';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';

test.each([
  ['previous', 'the latest figure against the one before'],
  ['year', 'the latest figure against the one of the same period a year before'],
  [{ meanOf: 3 }, 'the latest figure against the mean of the 3 periods before'],
] as const)('with the comparator %j the rule of the arrows says %s', (comparator, words) => {
  for (const arrows of ['performance', 'number'] as const) {
    expect(arrowRule({ ...DEFAULT_SETTINGS, comparator, arrows })).toContain(`: ${words}. `);
  }
});

test.each([
  ['the formula of the limits', '2.66 times the mean moving range, without outlying moving ranges'],
  ['what a special cause is', '7 in a row that rise or fall'],
  [
    'what the colours mean',
    'Blue: special cause improvement. Orange: special cause concern. Purple: a special cause where it isn’t known which way is better. Grey: common cause',
  ],
  ['how many figures it takes', 'Icons need 13 figures; 6 to 12 give trial limits'],
  ['that it knows nothing of seasons', 'It knows nothing of seasons'],
])('the rule of variation says %s', (_, words) => expect(VARIATION_RULE).toContain(words));
