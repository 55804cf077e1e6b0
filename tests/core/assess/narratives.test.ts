import { narrativesOf } from '../../../src/core/assess/narratives';
import type { CellValue, Fills } from '../../../src/core/grid/grid';
import { base, cell } from './registerParts';

function read(rag: CellValue, fills: Fills = {}) {
  const records = [{ row: 2, text: 'First.\n\n Second.\r\nThird.', cell: 'A2' }];
  return narrativesOf(
    [{ ...base('narrative'), theme: 'Workforce', records, rag: cell('L2', rag) }],
    fills,
  )[0];
}

test('each line of a narrative is a paragraph, blank lines left out', () => {
  expect(read('RED')?.paragraphs).toEqual(['First.', 'Second.', 'Third.']);
});

test('the author’s rating is the typed word, else the colour of its cell, else none', () => {
  expect(read('RED')?.recorded).toBe('Red');
  expect(read(null, { Report: { L2: 'FFC000' } })?.recorded).toBe('Amber');
  expect(read(null)?.recorded).toBeNull();
});
