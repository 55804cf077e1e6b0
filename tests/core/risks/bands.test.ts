import { bandOf, bandsOf, bandsProblem } from '../../../src/core/risks/bands';
import type { RiskBandsSetting } from '../../../src/core/settings';

const FIVE = { probability: 5, impact: 5 };
const FOUR = { probability: 4, impact: 4 };
const THREE = { probability: 3, impact: 3 };

const printed = (bands: RiskBandsSetting, scale = FIVE): string =>
  bandsOf({ bands }, scale)
    .map(({ name, from, to }) => `${name} ${from}–${to}`)
    .join(', ');
/** The band of a score, from any probability and impact that make it. */
function bandAt(bands: RiskBandsSetting, score: number, scale = FIVE): string | undefined {
  for (let p = 1; p <= scale.probability; p++) {
    const impact = score / p;
    if (Number.isInteger(impact) && impact <= scale.impact) return bandOf(p, impact, scale, { bands })?.name;
  }
  return undefined;
}

describe('presets on 5 × 5', () => {
  it('have the bands that are published for them, ending on scores that can occur', () => {
    expect(printed('three-band')).toBe('Green 1–5, Amber 6–12, Red 15–25');
    expect(printed('four-band')).toBe('Low 1–4, Moderate 5–9, High 10–12, Extreme 15–25');
    expect(printed('nhs')).toBe('Low 1–3, Moderate 4–6, High 8–12, Extreme 15–25');
  });

  it.each<[RiskBandsSetting, [number, string][]]>([
    [
      'three-band',
      [
        [1, 'Green'],
        [5, 'Green'],
        [6, 'Amber'],
        [12, 'Amber'],
        [15, 'Red'],
        [16, 'Red'],
        [25, 'Red'],
      ],
    ],
    [
      'four-band',
      [
        [4, 'Low'],
        [5, 'Moderate'],
        [9, 'Moderate'],
        [10, 'High'],
        [12, 'High'],
        [15, 'Extreme'],
      ],
    ],
    [
      'nhs',
      [
        [3, 'Low'],
        [4, 'Moderate'],
        [6, 'Moderate'],
        [8, 'High'],
        [12, 'High'],
        [15, 'Extreme'],
      ],
    ],
  ])('%s at its limits', (bands, cases) => {
    expect(cases.map(([score]) => bandAt(bands, score))).toEqual(cases.map(([, name]) => name));
  });

  it('rank from green to extreme', () => {
    expect(bandsOf({ bands: 'nhs' }, FIVE).map((band) => band.status)).toEqual([
      'green',
      'amber',
      'red',
      'extreme',
    ]);
  });
});

describe('presets on other scales begin at the same share of the highest score', () => {
  // 6/25 and 15/25 of 9 are 2.16 and 5.4; of 16, 3.84 and 9.6
  it('three bands', () => {
    expect(printed('three-band', THREE)).toBe('Green 1–2, Amber 3–4, Red 6–9');
    expect(printed('three-band', FOUR)).toBe('Green 1–3, Amber 4–9, Red 12–16');
  });

  // 5/25, 10/25 and 15/25 of 16 are 3.2, 6.4 and 9.6
  it('four bands', () => {
    expect(printed('four-band', FOUR)).toBe('Low 1–3, Moderate 4–6, High 8–9, Extreme 12–16');
  });

  it('a risk off the scale has no band', () => {
    expect(bandOf(3, 3, THREE, { bands: 'three-band' })?.name).toBe('Red');
    expect(bandOf(4, 3, THREE, { bands: 'three-band' })).toBeNull();
    expect(bandOf(0, 3, THREE, { bands: 'three-band' })).toBeNull();
  });
});

describe('bands of one’s own', () => {
  const own = (...starts: [string, number][]): RiskBandsSetting => ({
    bands: starts.map(([name, from]) => ({ name, status: 'amber', from })),
  });

  it('begin where they are said to, in any order; 13 is as good as 15', () => {
    expect(printed(own(['Top', 13], ['Low', 1], ['Mid', 5]))).toBe('Low 1–4, Mid 5–12, Top 15–25');
  });

  it.each([
    [own(), 'there are none'],
    [own(['A', 1], ['A', 5]), 'two of them have the same name'],
    [own(['A', 1], ['B', 1]), 'two of them begin at the same score'],
    [own(['A', 2]), 'the lowest begins above 1'],
    [own(['A', 1], ['B', 13], ['C', 14]), 'no score that can occur falls into “B”'],
    [own(['A', 1], ['B', 26]), 'no score that can occur falls into “B”'],
  ])('that are wrong say why and give way to the default (%#)', (bands, problem) => {
    expect(bandsProblem({ bands }, FIVE)).toBe(problem);
    expect(printed(bands)).toBe('Green 1–5, Amber 6–12, Red 15–25');
  });

  it('up to the highest score that can occur are right', () => {
    expect(bandsProblem({ bands: own(['A', 0], ['B', 25]) }, FIVE)).toBeNull();
  });
});

describe('a lookup grid', () => {
  const bands: RiskBandsSetting = {
    grid: [
      ['Low', 'Low', 'High'],
      ['Low', 'High', 'High'],
      ['Low', 'High', 'High'],
    ],
    bands: [
      { name: 'Low', status: 'green' },
      { name: 'High', status: 'red' },
    ],
  };

  it('gives the band by probability and impact, not by their product', () => {
    expect(bandOf(1, 3, THREE, { bands })?.name).toBe('High');
    expect(bandOf(3, 1, THREE, { bands })?.name).toBe('Low');
  });

  it('says the lowest and highest score of each band', () => {
    expect(printed(bands, THREE)).toBe('Low 1–3, High 3–9');
  });

  it('of another size than the scale gives way to the default', () => {
    expect(bandsProblem({ bands }, FOUR)).toBe(
      'the grid hasn’t 4 rows (probability) of 4 cells (impact)'.replace('’', "'"),
    );
    expect(printed(bands, FOUR)).toBe('Green 1–3, Amber 4–9, Red 12–16');
  });

  it('with a name that is no band says so', () => {
    const wrong = { ...bands, bands: [{ name: 'Low', status: 'green' as const }] };
    expect(bandsProblem({ bands: wrong }, THREE)).toBe('“High” in the grid is not one of the bands');
  });
});
