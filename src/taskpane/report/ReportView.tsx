import './report.css';
import type { Refreshed } from '../../app/refresh';
import type { Place } from '../paneHost';
import { Changes } from './Changes';
import { Counts } from './Counts';
import { Exceptions } from './Exceptions';
import { tableOf, tablesOf, wordsUnder } from './reportTables';
import { TableDisclosure } from './TableDisclosure';
import { TablePreview } from './TablePreview';
import { Verdict } from './Verdict';

interface Props {
  refreshed: Refreshed;
  goTo: (place: Place) => void;
}

/** The report's own heading. */
const REDS = 'Reds first';

/** What a programme manager asks, in that order: how do we stand, what changed, what is red, and the tables. */
export function ReportView({ refreshed, goTo }: Props) {
  const { report, findings, chosen } = refreshed;
  const { palette } = chosen.settings;
  const counts = tableOf(report, 'Counts');
  const exceptions = tableOf(report, 'Exceptions');
  const words = wordsUnder(report, REDS);
  return (
    <>
      <Verdict refreshed={refreshed} palette={palette} />
      {counts !== null && (
        <section aria-labelledby="counts">
          <h3 id="counts">{counts.title}</h3>
          <Counts table={counts} palette={palette} />
        </section>
      )}
      <section aria-labelledby="changes">
        <h3 id="changes">What changed</h3>
        <Changes highlights={findings.highlights} palette={palette} goTo={goTo} />
      </section>
      <section aria-labelledby="exceptions">
        <h3 id="exceptions">{REDS}</h3>
        {exceptions !== null && <Exceptions table={exceptions} palette={palette} goTo={goTo} />}
        {words !== null && <p className="muted">{words}</p>}
        {exceptions === null && words === null && (
          <p className="muted">No measure, risk or action was found that could be red.</p>
        )}
      </section>
      <section aria-labelledby="tables">
        <h3 id="tables">Tables of the report</h3>
        {tablesOf(report).map((table) => (
          <TableDisclosure key={table.id} table={table}>
            <TablePreview table={table} palette={palette} goTo={goTo} />
          </TableDisclosure>
        ))}
      </section>
    </>
  );
}
