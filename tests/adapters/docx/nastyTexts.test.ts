import { wordPaper } from '../../../src/adapters/docx/wordPaper';
import { reportWith, tableOfCells } from '../../support/paperTables';
import { readWordDocument, type WordTable } from '../../support/wordDocument';
import { all, first } from '../../support/xmlTree';

async function tableWith(text: string, title = 'Improvement programme'): Promise<WordTable | undefined> {
  const report = reportWith(tableOfCells([{ text }], { title: text, description: text }), { title });
  const paper = readWordDocument(await wordPaper(report, { reportTo: text }, 'standard'));
  return paper.tables[1];
}

const cellOf = (table: WordTable | undefined) => table?.rows[1]?.cells[1];

test.each([
  ['markup', '<img src=x onerror=alert(1)> & "quoted" </w:t></w:r>'],
  ['a formula', '=HYPERLINK("http://example.org";"click")'],
  ['a field code', '{ INCLUDETEXT "C:\\\\secret.txt" }'],
  ['an entity', '&lt;b&gt; &#0; &unknown;'],
  ['emoji', 'Done 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ['an end of CDATA', ']]> <!-- -->'],
])('%s is shown as it was typed', async (_, text) => {
  const table = await tableWith(text, text);
  expect(cellOf(table)?.text).toBe(text);
  expect(table?.title).toBe(text);
});

test('control characters and halves of pairs don’t damage the file', async () => {
  const table = await tableWith('a\u0000b\u0008\u000B\u001F\uFFFEc\uD800d\u0085e');
  expect(cellOf(table)?.text).toBe('abc\uFFFDd\ne');
});

test('a cell as long as Excel allows is there to its last letter, and its row may go on overleaf', async () => {
  const text = `${'word '.repeat(6553)}end`;
  const table = await tableWith(text);
  expect(cellOf(table)?.text).toBe(text);
  expect(table?.rows[1]?.mayNotSplit).toBe(false);
  expect(table?.rows[0]?.mayNotSplit).toBe(true);
});

test('a word without an end turns the page on its side, but its table is no wider than the page', async () => {
  const table = await tableWith('x'.repeat(32_000));
  expect(table?.widths.reduce((sum, width) => sum + width, 0)).toBe(14_570);
});

test('a text that begins from the right is a paragraph from the right, its words runs from the right', async () => {
  const cell = cellOf(await tableWith('יעד לשנה Q4 הבאה'));
  expect(cell && first(cell.element, 'w:bidi')).toBeDefined();
  expect(cell && all(cell.element, 'w:rtl')).toHaveLength(2);
  expect(cell?.text).toBe('יעד לשנה Q4 הבאה');
});

test('lines of a cell are paragraphs, and what a row is known by has its name in bold above its reason', async () => {
  const table = tableOfCells([{ text: 'one\ntwo' }]);
  const rows = [{ key: 'a', cells: [{ text: 'Name\nReason' }, { text: 'one\ntwo' }] }];
  const paper = readWordDocument(
    await wordPaper(reportWith({ ...table, rows }), { reportTo: 'Board' }, 'standard'),
  );
  const [named, plain] = paper.tables[1]?.rows[1]?.cells ?? [];
  expect([named?.text, plain?.text]).toEqual(['Name\nReason', 'one\ntwo']);
  const bold = (element: typeof named) =>
    element && all(element.element, 'w:r').map((run) => first(run, 'w:b')?.attributes['w:val'] !== 'false');
  expect(bold(named)).toEqual([true, false]);
  expect(bold(plain)).toEqual([false, false]);
});
