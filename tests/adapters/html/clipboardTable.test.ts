import fc from 'fast-check';
import { clipboardTable } from '../../../src/adapters/html/clipboardTable';
import { statusLook } from '../../../src/adapters/theme';
import type { HighlightTable, TableCell } from '../../../src/core/report/tables';
import { sampleReport, tablesOf } from './sampleReport';

const WIDE = 300;

function tableWith(cells: TableCell[], parts: Partial<HighlightTable> = {}): HighlightTable {
  return {
    id: 'Risks',
    title: 'Risks',
    description: 'A row a risk.',
    rule: 'The rule.',
    columns: cells.map((_, i) => ({
      key: `c${String(i)}`,
      heading: `Heading ${String(i)}`,
      width: WIDE,
      align: 'left',
    })),
    rows: [{ key: 'one', cells }],
    ...parts,
  };
}

const copied = (cells: TableCell[], parts?: Partial<HighlightTable>) =>
  clipboardTable(tableWith(cells, parts), 'standard', 'portrait');

/** What stands between the tags of the cells. */
const cellsIn = (html: string): string[] =>
  [...html.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, text]) => text ?? '');

describe('The HTML of a copied table', () => {
  const tables = tablesOf(sampleReport());

  test('has a caption, one header row of column headings, and as many cells in every row', () => {
    for (const table of tables) {
      const { html } = clipboardTable(table, 'standard', 'landscape');
      expect(html.match(/<caption>/g)).toHaveLength(1);
      expect(html.match(/<thead><tr>/g)).toHaveLength(1);
      expect(html.match(/<th scope="col"/g)).toHaveLength(table.columns.length);
      expect(html).not.toMatch(/(?:col|row)span/);
      for (const row of html.split('<tbody>')[1]?.split('</tr>').slice(0, -1) ?? []) {
        expect(cellsIn(row)).toHaveLength(table.columns.length);
        expect(cellsIn(row)).not.toContain('');
      }
    }
  });

  test('names no face, no class and no style sheet: only table, th and td say how they look', () => {
    for (const table of tables) {
      const { html } = clipboardTable(table, 'standard', 'portrait');
      const styled = new Set([...html.matchAll(/<(\w+)[^>]* style=/g)].map(([, name]) => name));
      expect([...styled].filter((name) => !['table', 'th', 'td'].includes(name ?? ''))).toEqual([]);
      expect(html).not.toMatch(/class=|<style|font-family|<script|<img|href/);
    }
  });

  test.each([
    ['portrait', 451, 601],
    ['landscape', 697, 929],
  ] as const)('is as wide as the text of an A4 %s page, in points and in pixels', (page, points, pixels) => {
    for (const table of tables) {
      const head = /<thead>.*<\/thead>/s.exec(clipboardTable(table, 'standard', page).html)?.[0] ?? '';
      const sum = (pattern: RegExp) =>
        [...head.matchAll(pattern)].reduce((total, [, width]) => total + Number(width), 0);
      expect(sum(/[";]width:(\d+)pt/g)).toBe(points);
      expect(sum(/ width="(\d+)"/g)).toBe(pixels);
    }
  });

  test.each(['standard', 'colour-blind-safe'] as const)(
    'says a status by word, by fill and by colour in the %s palette',
    (palette) => {
      const { html } = clipboardTable(tableWith([{ text: 'Amber', status: 'amber' }]), palette, 'portrait');
      const { fill, text } = statusLook('amber', palette);
      expect(html).toContain(`bgcolor="#${String(fill)}"`);
      expect(html).toContain(`background-color:#${String(fill)}`);
      expect(html).toContain(`color:#${text}`);
      expect(cellsIn(html)).toEqual(['Amber']);
    },
  );

  test('breaks lines inside a cell and keeps what looks like markup as text', () => {
    const { html } = copied([
      { text: 'One\nTwo' },
      { text: '<img src=x onerror=alert(1)>' },
      { text: 'A & "B"' },
    ]);
    expect(cellsIn(html)).toEqual([
      'One<br>Two',
      '&lt;img src=x onerror=alert(1)&gt;',
      'A &amp; &quot;B&quot;',
    ]);
  });

  test('tells Excel that what looks like a formula is text', () => {
    const { html } = copied([{ text: '=HYPERLINK("https://x.example","Click")' }, { text: 'plain' }]);
    expect(html.match(/mso-number-format:'\\@'/g)).toHaveLength(1);
  });

  test('lets text from the right find its own direction, and no other', () => {
    const { html } = copied([{ text: 'سجل المخاطر' }, { text: 'Risks' }]);
    expect(html.match(/dir="auto"/g)).toHaveLength(1);
  });

  test('gives Word the title above the table, since it drops captions, and the description as alternative text', () => {
    const { html } = copied([{ text: 'x' }], { title: 'Risks & issues' });
    expect(html).toMatch(/^<!--\[if gte mso 9\]><p><b>Risks &amp; issues<\/b><\/p><!\[endif\]--><table /);
    expect(html).toContain('title="Risks &amp; issues" summary="A row a risk."');
  });

  test('shows a cell with nothing in it as a dash', () => {
    expect(cellsIn(copied([{ text: '' }, { text: ' \u0007' }]).html)).toEqual(['–', '–']);
  });

  test('shows a line of figures as its text', () => {
    const spark = { values: [1, 2], target: null, words: 'Aug 19 1, Sep 19 2; no target' };
    const { html, text } = copied([{ text: '▁█', spark }]);
    expect(cellsIn(html)).toEqual(['▁█']);
    expect(text).toBe('Heading 0\n▁█');
  });
});

describe('The plain text of a copied table', () => {
  test('is a line a row with tabs between, lines of a cell joined by a stroke', () => {
    const { text } = copied([{ text: 'One\nTwo' }, { text: 'a\tb' }]);
    expect(text).toBe('Heading 0\tHeading 1\nOne / Two\ta b');
  });

  test('is never a formula, while figures and dashes stay as they are', () => {
    const starts = ['=1+1', '@SUM(A1)', "-2+3+cmd|' /C calc'!A0", '+44 20 7946 0000', '-5.0%', '- a point'];
    const { text } = copied(starts.map((text) => ({ text })));
    expect(text.split('\n')[1]?.split('\t')).toEqual([
      "'=1+1",
      "'@SUM(A1)",
      "'-2+3+cmd|' /C calc'!A0",
      '+44 20 7946 0000',
      '-5.0%',
      '- a point',
    ]);
  });
});

describe('Whatever stands in a cell', () => {
  const hard = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme-composite' }),
    fc.constantFrom(
      '</td></tr></table>',
      '<!--',
      '-->',
      '<![endif]-->',
      ']]>',
      '\u202Eabc',
      '\ud800',
      'a\r\nb\u2028c\tD',
      '👩‍👩‍👧',
    ),
  );

  test('the table keeps its rows and columns in HTML and in text', () => {
    fc.assert(
      fc.property(fc.array(hard, { minLength: 1, maxLength: 4 }), hard, (texts, title) => {
        const { html, text } = copied(
          texts.map((one) => ({ text: one })),
          { title, description: title },
        );
        expect(html.match(/<\/?\w+/g)?.filter((tag) => tag !== '<br')).toEqual([
          ...['<p', '<b', '</b', '</p', '<table', '<caption', '</caption', '<thead', '<tr'],
          ...texts.flatMap(() => ['<th', '</th']),
          ...['</tr', '</thead', '<tbody', '<tr'],
          ...texts.flatMap(() => ['<td', '</td']),
          ...['</tr', '</tbody', '</table'],
        ]);
        expect(html.match(/<!/g)).toHaveLength(2);
        expect(html).not.toMatch(/\p{Cs}/u);
        expect(text.split('\n').map((line) => line.split('\t').length)).toEqual([texts.length, texts.length]);
      }),
    );
  });
});
