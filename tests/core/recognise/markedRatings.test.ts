import { grid, only, registersOn } from '../../support/grids';

const HEADER = [
  [null, null, 'Probability', null, null, 'Impact'],
  ['No', 'Risk', 'L', 'M', 'H', 'L', 'M', 'H', 'Owner'],
];
const marked = (...row: (string | number | null)[]) =>
  only(
    'risks',
    registersOn(
      grid('Matrix', [...HEADER, [1, 'Poor ground', null, 'X', null, null, null, 'X', 'Lead'], row]),
    ),
  );

describe('Ratings marked under their steps', () => {
  test('are read as the step the mark stands under, in the marked cell', () => {
    const { records, columns } = marked(2, 'Late permit', null, null, 'x', null, '✓', null, 'Lead');
    expect(records.map(({ residual }) => residual)).toEqual([
      {
        probability: { cell: 'D3', value: 'M', numberFormat: 'General' },
        impact: { cell: 'H3', value: 'H', numberFormat: 'General' },
        score: null,
      },
      {
        probability: { cell: 'E4', value: 'H', numberFormat: 'General' },
        impact: { cell: 'G4', value: 'M', numberFormat: 'General' },
        score: null,
      },
    ]);
    expect(columns).toMatchObject({ 'probability.L': 'C', 'impact.H': 'H', owner: 'I' });
  });

  test('are none where no step or two are marked', () => {
    const { records } = marked(2, 'Late permit', null, null, null, 'X', 'X', null, 'Lead');
    expect(records[1]?.residual).toEqual({ probability: null, impact: null, score: null });
  });
});
