import { Select } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { Palette } from '../../adapters/theme';
import { selectOnPage } from '../copying';
import type { PageSide, PaneHost, Place, ShownTable } from '../paneHost';
import { CopyTable } from './CopyTable';
import { SaveReport } from './SaveReport';
import { TableDisclosure } from './TableDisclosure';
import { TablePreview } from './TablePreview';

interface Props {
  tables: ShownTable[];
  palette: Palette;
  loadHost: () => Promise<PaneHost>;
  goTo: (place: Place) => void;
}

type Fit = PageSide | 'needed';
const FITS: Record<Fit, string> = {
  needed: 'A4 as each needs',
  portrait: 'A4 portrait',
  landscape: 'A4 landscape',
};
/** More columns than this are cramped on a page that stands upright. */
const UPRIGHT = 8;

function sideOf({ columns }: ShownTable, fit: Fit): PageSide {
  if (fit !== 'needed') return fit;
  return columns.length > UPRIGHT ? 'landscape' : 'portrait';
}

/** Every table of the report, to look at and to copy into a paper, and the report as a whole to save. */
export function ReportTables({ tables, palette, loadHost, goTo }: Props) {
  const [fit, setFit] = useState<Fit>('needed');
  const [said, say] = useState('');
  const [open, setOpen] = useState<Readonly<Record<string, boolean>>>({});
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  const unfold = (table: ShownTable, to: boolean): void => setOpen((now) => ({ ...now, [table.id]: to }));
  const select = (table: ShownTable): void => {
    unfold(table, true);
    // The table is on the page only after the next drawing.
    requestAnimationFrame(() => {
      const shown = list.current?.querySelector(`[data-table="${table.id}"] table`);
      if (shown) selectOnPage(shown);
    });
  };
  return (
    <>
      <SaveReport loadHost={loadHost} say={say} />
      <div className="field-line">
        <label htmlFor={id}>Copied tables fit</label>
        <Select id={id} size="small" value={fit} onChange={(_, { value }) => setFit(value as Fit)}>
          {Object.entries(FITS).map(([side, words]) => (
            <option key={side} value={side}>
              {words}
            </option>
          ))}
        </Select>
      </div>
      <p className="said" aria-live="polite">
        {said}
      </p>
      <div ref={list}>
        {tables.map((table) => (
          <TableDisclosure
            key={table.id}
            table={table}
            open={open[table.id] ?? false}
            setOpen={(to) => unfold(table, to)}
            actions={
              <CopyTable
                table={table}
                page={sideOf(table, fit)}
                loadHost={loadHost}
                say={say}
                select={() => select(table)}
              />
            }
          >
            <TablePreview table={table} palette={palette} loadHost={loadHost} goTo={goTo} />
          </TableDisclosure>
        ))}
      </div>
    </>
  );
}
