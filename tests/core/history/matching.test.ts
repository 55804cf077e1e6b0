import fc from 'fast-check';
import type { Known } from '../../../src/core/history/matching';
import { matched } from '../../../src/core/history/matching';

const known = (ref: string | null, name: string, key = `${ref ?? ''} ${name}`): Known => ({ key, ref, name });

/** Who is who, in words: "1 A = 1 A", with "?" where it isn't certain; what is new and what is gone. */
function told(now: readonly Known[], before: readonly Known[]): string[] {
  const words = ({ ref, name }: Known) => [ref, name].filter((part) => part !== null).join(' ');
  const { matches, fresh, gone } = matched(now, before);
  return [
    ...matches.map(
      ({ now: n, before: b, certain }) => `${words(now[n]!)} = ${words(before[b]!)}${certain ? '' : '?'}`,
    ),
    ...fresh.map((n) => `new ${words(now[n]!)}`),
    ...gone.map((b) => `gone ${words(before[b]!)}`),
  ].sort();
}

const TEN = 'one two three four five six seven eight nine ten';

describe('a record now is a record before', () => {
  test.each<[string, Known, Known, string]>([
    ['of the same name and reference', known('5', 'Posts stay empty'), known('5', 'Posts stay empty.'), ''],
    [
      'of the same name when it was renumbered',
      known('7', 'Posts stay empty'),
      known('5', 'Posts stay empty'),
      '',
    ],
    [
      'of the same name when it lost its reference',
      known(null, 'Posts stay empty'),
      known('5', 'Posts stay empty'),
      '',
    ],
    [
      'of the same reference, one word of ten changed',
      known('5', TEN),
      known('5', TEN.replace('ten', 'last')),
      '',
    ],
    [
      'of the same reference, a word misspelt',
      known('5', 'Recuitment delays'),
      known('5', 'Recruitment delays'),
      '',
    ],
    // 2 · 4 / 10 = 0.8, just sure; 2 · 3 / 9 = 0.67, to be looked at.
    ['of the same reference, just sure', known('5', 'a1 bb cc dd ee'), known('5', 'a1 bb cc dd ff'), ''],
    ['of the same reference, just not sure', known('5', 'aa bb cc dd'), known('5', 'aa bb cc ee ff'), '?'],
    [
      'of the same reference, but with another number in it',
      known('5', `${TEN} 20`),
      known('5', `${TEN} 30`),
      '?',
    ],
    // 2 · 2 / 4 = 0.5, just likely.
    ['of the same reference and half the words', known('5', 'alpha beta'), known('5', 'alpha gamma'), '?'],
    [
      'of another reference and nearly the same words',
      known('8', TEN),
      known('5', TEN.replace('ten', 'last')),
      '?',
    ],
    [
      'without references and of nearly the same words',
      known(null, TEN),
      known(null, TEN.replace('ten', 'last')),
      '?',
    ],
  ])('%s', (_, now, before, sure) => {
    expect(told([now], [before])).toEqual([
      `${now.ref === null ? '' : `${now.ref} `}${now.name} = ${before.ref === null ? '' : `${before.ref} `}${before.name}${sure}`,
    ]);
  });

  test.each<[string, Known, Known]>([
    [
      'of the same reference and other words',
      known('5', 'alpha beta gamma'),
      known('5', 'alpha delta epsilon'),
    ],
    [
      'of another reference and some of the words',
      known('8', TEN),
      known('5', 'one two three four five six seven eight 9'),
    ],
    ['without references, with another number', known(null, `${TEN} 20`), known(null, `${TEN} 30`)],
  ])('not: %s', (_, now, before) => {
    expect(matched([now], [before])).toEqual({ matches: [], fresh: [0], gone: [0] });
  });
});

describe('several records', () => {
  it('are told apart by name when their references were all moved on by one', () => {
    const before = [
      known('1', 'Posts stay empty'),
      known('2', 'Records are poor'),
      known('3', 'Partners leave'),
    ];
    const now = [
      known('1', 'Money runs out'),
      known('2', 'Posts stay empty'),
      known('3', 'Records are poor'),
    ];
    expect(told(now, before)).toEqual([
      '2 Posts stay empty = 1 Posts stay empty',
      '3 Records are poor = 2 Records are poor',
      'gone 3 Partners leave',
      'new 1 Money runs out',
    ]);
  });

  it('of one name and reference are told apart by key, and are not certain without', () => {
    const twins = [known('1', 'Visits', 'theme-1'), known('1', 'Visits', 'theme-2')];
    expect(told([...twins].reverse(), twins)).toEqual(['1 Visits = 1 Visits', '1 Visits = 1 Visits']);
    const moved = twins.map((one) => ({ ...one, key: `${one.key}-b` }));
    expect(told(moved, twins)).toEqual(['1 Visits = 1 Visits?', '1 Visits = 1 Visits?']);
  });

  it('get the one most alike, whichever comes first', () => {
    const before = [known('4', 'aa bb cc dd ee'), known('4', 'aa bb cc dd ff')];
    expect(told([known('4', 'aa bb cc dd ff gg')], before)).toEqual([
      '4 aa bb cc dd ff gg = 4 aa bb cc dd ff',
      'gone 4 aa bb cc dd ee',
    ]);
  });

  const word = fc.constantFrom(
    'posts',
    'stay',
    'empty',
    'vacant',
    'records',
    'poor',
    'late',
    'visits',
    '5',
    '6',
  );
  const record = fc.record({
    ref: fc.option(fc.constantFrom('1', '2', '3', '4'), { nil: null }),
    name: fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')),
  });
  const list = fc
    .array(record, { maxLength: 8 })
    .map((records) => records.map((one, i): Known => ({ ...one, key: `k${String(i)}` })));

  it('are each matched once at most, and none is left out', () => {
    fc.assert(
      fc.property(list, list, (now, before) => {
        const { matches, fresh, gone } = matched(now, before);
        const all = (places: number[]) => [...places].sort((a, b) => a - b);
        expect(all([...matches.map((one) => one.now), ...fresh])).toEqual(now.map((_, i) => i));
        expect(all([...matches.map((one) => one.before), ...gone])).toEqual(before.map((_, i) => i));
      }),
    );
  });

  it('are matched alike in whatever order they stand', () => {
    const orders = fc
      .tuple(list, list)
      .chain(([now, before]) =>
        fc.tuple(
          fc.constant([now, before] as const),
          fc.shuffledSubarray(now, { minLength: now.length }),
          fc.shuffledSubarray(before, { minLength: before.length }),
        ),
      );
    const byKey = (now: readonly Known[], before: readonly Known[]) =>
      matched(now, before)
        .matches.map(({ now: n, before: b, certain }) => [now[n]!.key, before[b]!.key, certain])
        .sort();
    fc.assert(
      fc.property(orders, ([[now, before], nowOtherwise, beforeOtherwise]) => {
        expect(byKey(nowOtherwise, beforeOtherwise)).toEqual(byKey(now, before));
      }),
    );
  });

  it('are all found again when nothing changed, however many they are', () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      known(String(i % 7), `If post ${String(i)} stays empty then visits may be late`, String(i)),
    );
    expect(matched(many, [...many].reverse())).toMatchObject({ fresh: [], gone: [] });
  });
});
