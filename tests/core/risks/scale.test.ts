import type { CellValue } from '../../../src/core/grid/grid';
import type { RisksRegister } from '../../../src/core/recognise/registers';
import { readScale } from '../../../src/core/risks/scale';
import { stepOfShare } from '../../../src/core/risks/scaleStep';
import { register, scored } from './riskRecords';

type Typed = [CellValue, CellValue, CellValue?];

function read(rows: Typed[], scaleWords: RisksRegister['scaleWords'] = { probability: {}, impact: {} }) {
  const records = rows.map((typed, i) => scored(i + 3, ...typed));
  const scale = readScale(register(records, { scaleWords }));
  return {
    size: [scale.probability.size, scale.impact.size],
    probability: records.map(({ residual }) => scale.probability.read(residual.probability).step),
    impact: records.map(({ residual }) => scale.impact.read(residual.impact).step),
    assumed: scale.assumed,
  };
}

describe('numbers', () => {
  const risks = (count: number, largest: number): Typed[] =>
    Array.from({ length: count }, (_, i): Typed => [1, i === 0 ? largest : 1]);

  it.each([
    [2, 3],
    [3, 3],
    [4, 4],
    [5, 5],
  ])('ten risks with a largest value of %s show a scale of %s for both axes', (largest, size) => {
    expect(read(risks(10, largest)).size).toEqual([size, size]);
  });

  it('fewer than ten risks don’t show that a scale is smaller than the usual 5', () => {
    expect(read(risks(9, 3)).size).toEqual([5, 5]);
  });

  it('a scale that only the values tell is an assumption to confirm', () => {
    expect(read(risks(10, 4)).assumed).toBe(
      'probability and impact were taken to run to 4, because no higher number is used',
    );
    expect(read(risks(9, 4)).assumed).toBe(
      'probability and impact were taken to run to 5, the usual scale, though none is above 4',
    );
    expect(read([[3, 5]]).assumed).toBeNull();
  });

  it('one value above 5 is off the scale, two of ten make the scale larger', () => {
    const fives = Array.from({ length: 8 }, (): Typed => [5, 5]);
    expect(read([...fives, [9, 5]]).size).toEqual([5, 5]);
    expect(read([...fives, [9, 5], [8, 10]]).size).toEqual([10, 10]);
  });

  it('numbers typed as text and numbers with words are steps', () => {
    const { probability, impact, size } = read([
      ['4 - Likely', '5: Severe'],
      ['1 – Rare', '(2) Minor'],
      ['Possible (3)', '3 Moderate'],
      ['2.', '4'],
    ]);
    expect(probability).toEqual([4, 1, 3, null]);
    expect(impact).toEqual([5, 2, 3, 4]);
    expect(size).toEqual([5, 5]);
  });
});

describe('words', () => {
  it.each<[string, CellValue[], number[], number]>([
    ['H/M/L', ['H', 'M', 'L'], [3, 2, 1], 3],
    ['High/Medium/Low', ['high', 'Medium ', 'LOW'], [3, 2, 1], 3],
    ['Basso/Medio/Alto', ['Basso', 'Medio', 'Alto'], [1, 2, 3], 3],
    ['Low to Critical', ['Low', 'Medium', 'High', 'Critical'], [1, 2, 3, 4], 4],
    ['Very low to Very high', ['Very low', 'Low', 'Medium', 'High', 'Very High'], [1, 2, 3, 4, 5], 5],
    ['VL to VH', ['VL', 'L', 'M', 'H', 'VH'], [1, 2, 3, 4, 5], 5],
    [
      'Rare to Almost certain',
      ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'],
      [1, 2, 3, 4, 5],
      5,
    ],
    ['part of Rare to Almost certain', ['Unlikely', 'Possible', 'Likely'], [2, 3, 4], 5],
    [
      'Improbable to Frequent',
      ['Improbable', 'Remote', 'Occasional', 'Probable', 'Frequent'],
      [1, 2, 3, 4, 5],
      5,
    ],
    ['Negligible to Severe', ['Negligible', 'Minor', 'Moderate', 'Major', 'Severe'], [1, 2, 3, 4, 5], 5],
    ['Negligible to Catastrophic', ['Negligible', 'Marginal', 'Critical', 'Catastrophic'], [1, 2, 3, 4], 4],
  ])('%s', (_, words, steps, size) => {
    const result = read(words.map((word): Typed => [word, word]));
    expect([result.probability, result.impact]).toEqual([steps, steps]);
    expect(result.size).toEqual([size, size]);
  });

  it('the words of a legend come first, and its largest number is the size', () => {
    const legend = { seldom: 1, 'now and then': 2, likely: 3, daily: 4 };
    const { probability, size } = read(
      [
        ['Now and then', 2],
        ['Likely – every month or so', 5],
        ['4', 1],
      ],
      { probability: legend, impact: {} },
    );
    expect(probability).toEqual([2, 3, 4]);
    expect(size).toEqual([4, 5]);
  });

  it('a legend’s word for no choice is blank', () => {
    const legend = { unspecified: 0, rare: 1, possible: 2, likely: 3 };
    expect(
      read(
        [
          ['Unspecified', 3],
          ['Likely', 3],
        ],
        { probability: legend, impact: {} },
      ).probability,
    ).toEqual([null, 3]);
  });

  it('low, medium and very high are on a scale of 4 unless recorded scores say 5', () => {
    const words: Typed[] = [
      ['Low', 'Very high'],
      ['Medium', 'High'],
    ];
    expect(read(words).size).toEqual([4, 4]);
    expect(
      read([
        ['Low', 'Very high', 10],
        ['Medium', 'High', 12],
      ]),
    ).toMatchObject({ size: [5, 5], probability: [2, 3], impact: [5, 4], assumed: null });
  });

  it('an axis of the same words as a longer one is read on the longer scale', () => {
    expect(
      read([
        ['Low', 'Very low'],
        ['High', 'Very high'],
      ]),
    ).toMatchObject({ size: [5, 5], probability: [2, 4], impact: [1, 5] });
  });

  it('A to E with 1 to 6: A is lowest unless recorded scores say the opposite, and it is said', () => {
    const rows: [CellValue, CellValue][] = [
      ['A', 6],
      ['E', 6],
      ['C', 1],
    ];
    const plain = read(rows);
    expect(plain.size).toEqual([5, 6]);
    expect(plain.probability).toEqual([1, 5, 3]);
    expect(plain.assumed).toContain('“a” as 1');
    const scoredSo = read(rows.map(([p, i], n): Typed => [p, i, [30, 6, 3][n] ?? null]));
    expect(scoredSo).toMatchObject({ probability: [5, 1, 3], assumed: null });
  });

  it('one unknown word does not lose the scale of the others', () => {
    expect(
      read([
        ['High', 1],
        ['Hihg', 1],
        ['Low', 5],
      ]).probability,
    ).toEqual([3, null, 1]);
  });

  it('a word among numbers leaves room for the numbers', () => {
    expect(
      read([
        [5, 5],
        [4, 4],
        ['High', 5],
      ]),
    ).toMatchObject({ size: [5, 5], probability: [5, 4, 4] });
  });
});

describe('shares', () => {
  // five steps of 20 points, the upper end included
  it.each([
    [0, 1],
    [0.2, 1],
    [0.21, 2],
    [0.4, 2],
    [0.6, 3],
    [0.7, 4],
    [0.8, 4],
    [0.81, 5],
    [1, 5],
    [1.01, null],
    [-0.01, null],
  ])('%s is step %s', (share, step) => {
    expect(stepOfShare(share)).toBe(step);
  });

  it('0 to 1 against impact in words', () => {
    expect(
      read([
        [0.7, 'High'],
        [0.1, 'Low'],
        [1, 'Medium'],
      ]),
    ).toMatchObject({ size: [5, 3], probability: [4, 1, 5], impact: [3, 1, 2] });
  });

  it('bare percentages of 0 to 100', () => {
    expect(
      read([
        [70, 'High'],
        [5, 'Low'],
        [100, 'Medium'],
      ]).probability,
    ).toEqual([4, 1, 5]);
  });

  it('ranges stand at their middle, and words with a share at the share', () => {
    const { probability } = read([
      ['75% to 100%', 5],
      ['25%-50%', 5],
      ['<10%', 5],
      ['>80%', 5],
      ['High (0.70)', 5],
      ['50%', 5],
    ]);
    expect(probability).toEqual([5, 2, 1, 5, 4, 3]);
  });

  it('a column of ones is steps, not shares', () => {
    expect(
      read([
        [1, 5],
        [1, 1],
      ]).probability,
    ).toEqual([1, 1]);
  });
});
