import type { Palette } from '../../adapters/theme';
import type { HighlightTable } from '../../core/report/tables';
import { StatusMark } from './StatusMark';

interface Props {
  table: HighlightTable;
  palette: Palette;
}

/** How many measures, risks and actions stand where. */
export function Counts({ table, palette }: Props) {
  return (
    <table className="counts">
      <caption className="visually-hidden">{table.description}</caption>
      <thead>
        <tr>
          {table.columns.map(({ key, heading }) => (
            <th key={key} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ key, cells: [label, ...figures] }) => (
          <tr key={key} className={key === 'Total' ? 'counts-total' : undefined}>
            <th scope="row">
              {label?.status === undefined ? (
                label?.text
              ) : (
                <StatusMark status={label.status} palette={palette} text={label.text} />
              )}
            </th>
            {figures.map((figure, i) => (
              <td key={table.columns[i + 1]?.key} className={figure.emphasis}>
                {figure.text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
