import type { ChangeFinding } from '../../../src/core/findings';
import { changesInWords } from '../../../src/core/history/changesInWords';

const change = (parts: Partial<ChangeFinding>): ChangeFinding => ({
  ...{ kind: 'risk', change: 'score', what: '', before: null, now: null, better: null },
  ...{ text: '', sheet: '', cell: '' },
  ...parts,
});
const words = (...changes: ChangeFinding[]) =>
  changesInWords({ reportDates: [], comparedWith: '2019-12-31', overallBefore: null, changes });

describe('changes in one line', () => {
  it('are counted by kind, the worse of each first', () => {
    expect(
      words(
        change({ kind: 'measure', change: 'status', now: 'Green', better: true }),
        change({ change: 'closed', better: true }),
        change({ better: false }),
        change({ change: 'new' }),
        change({ better: false }),
        ...[1, 2, 3].map(() => change({ kind: 'action', change: 'slipped', better: false })),
        change({ kind: 'action', change: 'completed', better: true }),
      ),
    ).toBe(
      'Since 31 December 2019: 1 measure turned green; 2 risks up, 1 new, 1 closed; 3 actions slipped, 1 completed.',
    );
  });

  it('say that nothing changed, or nothing but the overall status, which stands beside them', () => {
    expect(words()).toBe('Since 31 December 2019: nothing changed.');
    expect(words(change({ kind: 'overall', change: 'status' }))).toBe(
      'Since 31 December 2019: nothing else changed.',
    );
  });

  it('are not said without an earlier report', () => {
    const none = { reportDates: ['2020-01-31'], comparedWith: null, overallBefore: null, changes: [] };
    expect(changesInWords(none)).toBeNull();
  });
});
