import './report.css';
import type { PaneHost, Place, ShownReport } from '../paneHost';
import { ChangesSince } from './ChangesSince';
import { Charts } from './Charts';
import { Counts } from './Counts';
import { Exceptions } from './Exceptions';
import { Highlights } from './Highlights';
import { ReportTables } from './ReportTables';
import { Verdict } from './Verdict';

interface Props {
  shown: ShownReport;
  loadHost: () => Promise<PaneHost>;
  goTo: (place: Place) => void;
}

/** The report's own heading. */
const REDS = 'Reds first';

/** What a programme manager asks, in that order: how do we stand, what is worth a sentence, what changed, what is red, and the tables. */
export function ReportView({ shown, loadHost, goTo }: Props) {
  const { palette } = shown.settings;
  const tableOf = (wanted: string) => shown.tables.find(({ id }) => id === wanted);
  const counts = tableOf('Counts');
  const exceptions = tableOf('Exceptions');
  const words = shown.redsInWords;
  return (
    <>
      <Verdict shown={shown} palette={palette} />
      {counts !== undefined && (
        <section aria-labelledby="counts">
          <h3 id="counts">{counts.title}</h3>
          <Counts table={counts} palette={palette} />
        </section>
      )}
      <section aria-labelledby="highlights">
        <h3 id="highlights">Highlights</h3>
        <Highlights highlights={shown.highlights} palette={palette} goTo={goTo} />
      </section>
      <ChangesSince history={shown.history} palette={palette} goTo={goTo} />
      <section aria-labelledby="exceptions">
        <h3 id="exceptions">{REDS}</h3>
        {exceptions !== undefined && <Exceptions table={exceptions} palette={palette} goTo={goTo} />}
        {words !== null && <p className="muted">{words}</p>}
        {exceptions === undefined && words === null && (
          <p className="muted">No measure, risk or action was found that could be red.</p>
        )}
      </section>
      {shown.charts.length > 0 && (
        <section aria-labelledby="charts">
          <h3 id="charts">Charts</h3>
          <Charts charts={shown.charts} leftOut={shown.chartsLeftOut} palette={palette} goTo={goTo} />
        </section>
      )}
      <section aria-labelledby="tables">
        <h3 id="tables">Tables of the report</h3>
        <ReportTables tables={shown.tables} palette={palette} loadHost={loadHost} goTo={goTo} />
      </section>
    </>
  );
}
