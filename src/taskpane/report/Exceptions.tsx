import type { Palette } from '../../adapters/theme';
import type { HighlightTable, TableRow } from '../../core/report/tables';
import type { Place } from '../paneHost';
import { GoToCell } from './GoToCell';
import { ShortList } from './ShortList';
import { StatusMark } from './StatusMark';

interface Props {
  table: HighlightTable;
  palette: Palette;
  goTo: (place: Place) => void;
}

const KINDS: [kinds: string[], heading: string][] = [
  [['Measure'], 'Measures'],
  [['Risk', 'Issue'], 'Risks and issues'],
  [['Action'], 'Actions'],
];

/** What is red or overdue, by kind, each with its reason and its cell. */
export function Exceptions({ table, palette, goTo }: Props) {
  const at = (key: string): number => table.columns.findIndex((column) => column.key === key);
  const kindAt = at('kind');
  const places = { what: at('what'), cell: at('cell'), rag: at('rag') };
  return KINDS.map(([kinds, heading]) => {
    const rows = table.rows.filter(({ cells }) => kinds.includes(cells[kindAt]?.text ?? ''));
    if (rows.length === 0) return null;
    return (
      <div key={heading} className="exceptions">
        <h4>
          {heading} <span className="muted">{rows.length}</span>
        </h4>
        <ShortList
          what={heading.toLowerCase()}
          entries={rows.map((row, i) => (
            <Exception
              key={row.key}
              id={`exception-${heading.charAt(0)}${String(i)}`}
              row={row}
              places={places}
              palette={palette}
              goTo={goTo}
            />
          ))}
        />
      </div>
    );
  });
}

interface ExceptionProps extends Omit<Props, 'table'> {
  id: string;
  row: TableRow;
  /** Which of the row's cells holds what. */
  places: { what: number; cell: number; rag: number };
}

function Exception({ id, row, places, palette, goTo }: ExceptionProps) {
  const [name, ...why] = (row.cells[places.what]?.text ?? '').split('\n');
  const rag = row.cells[places.rag];
  const link = row.cells[places.cell]?.link;
  return (
    <li>
      <p id={id} className="strong">
        {rag?.status !== undefined && <StatusMark status={rag.status} palette={palette} text={rag.text} />}{' '}
        {name}
      </p>
      <p>{why.join(' ')}</p>
      {link !== undefined && <GoToCell place={link} about={id} goTo={goTo} />}
    </li>
  );
}
