import type { CellLook, LaidCell, SheetLayout } from '../../src/core/report/layout';

const CELL: CellLook = { role: 'table-cell', align: 'left', wrap: true };

function cell(row: number, column: number, value: string | number, look: Partial<CellLook> = {}): LaidCell {
  return { row, column, value, look: { ...CELL, ...look } };
}

const RISKS: [string, string, number, CellLook['status'], string, string][] = [
  ['1', 'Recruitment falls behind the plan and caseloads stay too high', 20, 'red', 'Red', '▲ up'],
  ['2', '=SUM(A1) typed as text, and <b>&amp;</b> too', 12, 'amber', 'Amber', '► same'],
  ['3', 'Partners cannot share records in time', 5, 'green', 'Green', '▼ down'],
  ['4', 'A provider fails & places are lost', 25, 'extreme', 'Extreme', 'new'],
];

/** A report made by hand: a front page that leads to a page of risks. */
export function sampleLayouts(foreignSheet = 'Data'): SheetLayout[] {
  return [frontPage(foreignSheet), riskPage()];
}

function frontPage(foreignSheet: string): SheetLayout {
  const plain = { role: 'paragraph', wrap: true } as const;
  return {
    key: 'front',
    name: 'Highlights',
    columnWidths: [110, 330, 110, 110],
    rowHeights: [30, 18, 30, 30, 20],
    cells: [
      cell(1, 1, "Children's services: improvement programme", { role: 'title', wrap: false }),
      cell(2, 1, 'Report to January 2020', { role: 'subtitle', wrap: false }),
      cell(3, 1, 'Overall status', { role: 'heading', wrap: false }),
      cell(4, 1, 'Amber', { status: 'amber', align: 'centre' }),
      cell(4, 2, 'Contacts are answered faster; assessments on time fell for the second month.', plain),
      { ...cell(5, 1, 'Risks', { ...plain, link: true }), link: { sheet: 'Highlights - Risks', cell: 'A1' } },
      { ...cell(5, 2, 'Source', { ...plain, link: true }), link: { sheet: foreignSheet, cell: 'B2' } },
    ],
    charts: [],
    names: [],
    frozenRows: 0,
    print: {
      titleRows: null,
      breakBefore: [],
      area: { firstRow: 1, firstColumn: 1, lastRow: 5, lastColumn: 4 },
    },
  };
}

function riskPage(): SheetLayout {
  const headings = ['Ref', 'Risk', 'Score', 'Rating', 'Movement', 'Reviewed', 'Likelihood', 'Commentary'];
  const rows = RISKS.flatMap(([ref, text, score, status, word, movement], at): LaidCell[] => {
    const row = at + 4;
    const above = at === 2 ? { lineAbove: 'section' as const } : {};
    return [
      cell(row, 1, ref, above),
      cell(row, 2, text, above),
      cell(row, 3, score, {
        ...above,
        align: 'right',
        emphasis: 'strong',
        number: { kind: 'number', decimals: 0 },
      }),
      cell(row, 4, word, { ...above, align: 'centre', ...(status && { status }) }),
      cell(row, 5, movement, { ...above, ...(at === 0 && { status: 'worsening' as const }) }),
      cell(row, 6, 43861, { ...above, align: 'right', number: { kind: 'date' } }),
      cell(row, 7, 0.158, { ...above, align: 'right', number: { kind: 'percent', decimals: 1 } }),
      cell(row, 8, at === 1 ? 'Reviewed with the board' : '', { role: 'table-input' }),
    ];
  });
  return {
    key: 'risks',
    name: 'Highlights - Risks',
    columnWidths: [40, 260, 50, 70, 70, 80, 70, 180],
    rowHeights: [30, 18, 22, 30, 30, 30, 30, 24],
    cells: [
      cell(1, 1, 'Risks', { role: 'title', wrap: false }),
      cell(2, 1, 'Highest score first.', { role: 'subtitle', wrap: false }),
      ...headings.map((text, at) => cell(3, at + 1, text, { role: 'table-header' })),
      ...rows,
      cell(8, 1, 'Score is probability × impact.', { role: 'caption', wrap: false }),
    ],
    charts: [],
    names: [{ name: 'Highlights_Risks', area: { firstRow: 3, firstColumn: 1, lastRow: 7, lastColumn: 8 } }],
    frozenRows: 3,
    print: {
      titleRows: [3, 3],
      breakBefore: [6],
      area: { firstRow: 1, firstColumn: 1, lastRow: 8, lastColumn: 8 },
    },
  };
}
