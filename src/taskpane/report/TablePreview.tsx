import { useState } from 'react';
import { sparkDrawing } from '../../adapters/sparkDrawing';
import type { Palette } from '../../adapters/theme';
import type { TableCell, TableRow } from '../../core/report/tables';
import type { PaneHost, Place, ShownTable } from '../paneHost';
import { Picture } from './Picture';
import { StatusMark } from './StatusMark';

interface Props {
  table: ShownTable;
  palette: Palette;
  loadHost: () => Promise<PaneHost>;
  goTo: (place: Place) => void;
}

const ROWS_MORE = 50;

/** A highlight table as its readers will see it. What is wide scrolls within its own frame. */
export function TablePreview({ table, palette, loadHost, goTo }: Props) {
  const [more, setMore] = useState<{ of: ShownTable; rows: TableRow[] }>({ of: table, rows: [] });
  const rows = [...table.rows, ...(more.of === table ? more.rows : [])];
  const left = table.rowCount - rows.length;
  const showMore = (): void => {
    void loadHost()
      .then((host) => host.rows(table.id, rows.length, ROWS_MORE))
      .then((next) => setMore({ of: table, rows: [...rows.slice(table.rows.length), ...next] }));
  };
  return (
    <>
      <div className="frame" role="region" aria-label={`${table.title}, the table`} tabIndex={0}>
        <table className="preview" aria-rowcount={table.rowCount + 1}>
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
        <button type="button" className="link" onClick={showMore}>
          Show more rows ({left} left)
        </button>
      )}
      {table.rule !== '' && <p className="rule muted">{table.rule}</p>}
    </>
  );
}

function PreviewCell({
  cell,
  palette,
  goTo,
}: { cell: TableCell | undefined } & Pick<Props, 'palette' | 'goTo'>) {
  if (cell === undefined) return null;
  const { text, status, link, emphasis, spark, icon } = cell;
  if (spark !== undefined) return <Picture drawing={sparkDrawing(spark)} />;
  const words =
    status === undefined ? text : <StatusMark status={status} palette={palette} text={text} icon={icon} />;
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
