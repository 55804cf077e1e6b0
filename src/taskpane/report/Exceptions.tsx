import { useState } from 'react';
import type { Palette } from '../../adapters/theme';
import type { HighlightTable, TableRow } from '../../core/report/tables';
import type { Place } from '../paneHost';
import { GoToCell } from './GoToCell';
import { StatusMark } from './StatusMark';

interface Props {
  table: HighlightTable;
  palette: Palette;
  goTo: (place: Place) => void;
}

/** So many of a kind are seen at once; the rest is one press away. */
const FIRST = 5;
const KINDS: [kinds: string[], heading: string][] = [
  [['Measure'], 'Measures'],
  [['Risk', 'Issue'], 'Risks and issues'],
  [['Action'], 'Actions'],
];

/** What is red or overdue, by kind, each with its reason and its cell. */
export function Exceptions({ table, palette, goTo }: Props) {
  const at = (key: string): number => table.columns.findIndex((column) => column.key === key);
  const kindAt = at('kind');
  return KINDS.map(([kinds, heading]) => {
    const rows = table.rows.filter(({ cells }) => kinds.includes(cells[kindAt]?.text ?? ''));
    if (rows.length === 0) return null;
    const places = { what: at('what'), cell: at('cell'), rag: at('rag') };
    return (
      <Group key={heading} heading={heading} rows={rows} places={places} palette={palette} goTo={goTo} />
    );
  });
}

interface GroupProps {
  heading: string;
  rows: TableRow[];
  places: { what: number; cell: number; rag: number };
  palette: Palette;
  goTo: (place: Place) => void;
}

function Group({ heading, rows, places, palette, goTo }: GroupProps) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <>
      <h4>
        {heading} <span className="muted">{rows.length}</span>
      </h4>
      <ul className="entries">
        {shown.map((row) => {
          const [name, ...why] = (row.cells[places.what]?.text ?? '').split('\n');
          const rag = row.cells[places.rag];
          const link = row.cells[places.cell]?.link;
          const id = `exception-${row.key}`.replace(/\s/g, '_');
          return (
            <li key={row.key}>
              <p id={id} className="strong">
                {rag?.status !== undefined && (
                  <StatusMark status={rag.status} palette={palette} text={rag.text} />
                )}{' '}
                {name}
              </p>
              <p>{why.join(' ')}</p>
              {link !== undefined && <GoToCell place={link} about={id} goTo={goTo} />}
            </li>
          );
        })}
      </ul>
      {rows.length > FIRST && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `Show the first ${String(FIRST)} only` : `Show all ${String(rows.length)}`}
          <span className="visually-hidden"> {heading.toLowerCase()}</span>
        </button>
      )}
    </>
  );
}
