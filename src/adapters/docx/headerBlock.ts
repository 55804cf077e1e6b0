import { BorderStyle, TableCell, TableRow, WidthType } from 'docx';
import type { HeaderLine } from '../../core/report/paperHeader';
import { MUTED, RULE, SECTION_RULE } from '../theme';
import { DescribedTable } from './describedTable';
import { paragraphsOfText } from './lines';
import { roomAcross } from './page';
import { STYLE } from './paperStyles';
import { tableShape } from './tables';

const LABELS = 0.28;
const THIN = 4;
const MEDIUM = 12;

/** The block at the head of the paper: a label and its text a line. */
export function headerBlock(lines: readonly HeaderLine[]): DescribedTable {
  const room = roomAcross('portrait');
  const label = Math.round(room * LABELS);
  const widths = [label, room - label];
  const last = lines.length - 1;
  const rows = lines.map(({ label, text }, at) => {
    const borders = {
      top: {
        style: BorderStyle.SINGLE,
        size: at === 0 ? MEDIUM : THIN,
        color: at === 0 ? SECTION_RULE : RULE,
      },
      bottom: {
        style: BorderStyle.SINGLE,
        size: at === last ? MEDIUM : THIN,
        color: at === last ? SECTION_RULE : RULE,
      },
    };
    const cell = (words: string, i: number): TableCell =>
      new TableCell({
        width: { size: widths[i] ?? 0, type: WidthType.DXA },
        borders,
        children: paragraphsOfText(
          words,
          { style: STYLE.tableText },
          i === 0 ? { color: MUTED } : { bold: true },
        ),
      });
    return new TableRow({ cantSplit: true, children: [cell(label, 0), cell(text, 1)] });
  });
  return new DescribedTable(
    {
      ...tableShape(widths, 'portrait'),
      tableLook: { firstColumn: true, noHBand: true, noVBand: true },
      rows,
    },
    'About this paper',
    'Two columns: what is told, and what it is for this paper.',
  );
}
