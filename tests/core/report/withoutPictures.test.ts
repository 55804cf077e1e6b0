import type { HighlightTable } from '../../../src/core/report/tables';
import { withoutPictures } from '../../../src/core/report/withoutPictures';

const spark = { values: [1, 2], target: null, words: 'said' };
const table = (cells: HighlightTable['rows'][number]['cells'][]): HighlightTable => ({
  id: 'Measures',
  title: 'Measures',
  description: '',
  columns: ['name', 'line', 'rag'].map((key) => ({ key, heading: key, width: 10, align: 'left' })),
  rows: cells.map((row, i) => ({ key: String(i), cells: row })),
  rule: '',
});

test('a column of pictures is left out, also where some rows have none', () => {
  const { columns, rows } = withoutPictures(
    table([
      [{ text: 'A' }, { text: '▁█', spark }, { text: 'Red' }],
      [{ text: 'B' }, { text: '–' }, { text: 'Green' }],
    ]),
  );
  expect(columns.map(({ key }) => key)).toEqual(['name', 'rag']);
  expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['A', 'Red'],
    ['B', 'Green'],
  ]);
});

test('a table without pictures is the same table', () => {
  const plain = table([[{ text: 'A' }, { text: 'x' }, { text: 'Red' }]]);
  expect(withoutPictures(plain)).toBe(plain);
});
