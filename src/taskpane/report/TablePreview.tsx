import { useState } from 'react';
import type { Palette } from '../../adapters/theme';
import type { HighlightTable, TableCell } from '../../core/report/tables';
import type { Place } from '../paneHost';
import { StatusMark } from './StatusMark';

interface Props {
  table: HighlightTable;
  palette: Palette;
  goTo: (place: Place) => void;
}

/** A preview tells what the table is like; thousands of rows are read on its sheet. */
const ROWS_AT_ONCE = 50;

/** A highlight table as its readers will see it. What is wide scrolls within its own frame. */
export function TablePreview({ table, palette, goTo }: Props) {
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const rows = table.rows.slice(0, shown);
  const left = table.rows.length - rows.length;
  return (
    <>
      <div className="frame" role="region" aria-label={`${table.title}, the table`} tabIndex={0}>
        <table className="preview" aria-rowcount={table.rows.length + 1}>
          <caption className="visually-hidden">{table.description}</caption>
          <thead>
            <tr>
              {table.columns.map(({ key, heading, width, align }) => (
                <th key={key} scope="col" className={align} style={{ minWidth: `${String(width)}px` }}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} className={row.startsSection === true ? 'starts-section' : undefined}>
                {table.columns.map(({ key, align }, i) => (
                  <td key={key} className={align}>
                    <PreviewCell cell={row.cells[i]} palette={palette} goTo={goTo} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <button type="button" className="link" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
          Show more rows ({left} left)
        </button>
      )}
      {table.rule !== '' && <p className="rule muted">{table.rule}</p>}
    </>
  );
}

function PreviewCell({ cell, palette, goTo }: { cell: TableCell | undefined } & Omit<Props, 'table'>) {
  if (cell === undefined) return null;
  const { text, status, link, emphasis } = cell;
  const words = status === undefined ? text : <StatusMark status={status} palette={palette} text={text} />;
  if (link !== undefined && link.cell !== '') {
    return (
      <button
        type="button"
        className="link"
        title={`Go to ${link.sheet}, ${link.cell}`}
        onClick={() => goTo(link)}
      >
        {words}
      </button>
    );
  }
  return <span className={emphasis}>{words}</span>;
}
