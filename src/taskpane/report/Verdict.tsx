import type { Palette } from '../../adapters/theme';
import type { Refreshed } from '../../app/refresh';
import { ragCell, withoutStatus } from '../../core/report/wording';
import { tableOf } from './reportTables';
import { StatusMark } from './StatusMark';

interface Props {
  refreshed: Refreshed;
  palette: Palette;
}

/** The report in one look: what it is, of which day, how things stand overall and why. */
export function Verdict({ refreshed: { report, findings }, palette }: Props) {
  const { text, status } = ragCell(findings.overall.status);
  const date = tableOf(report, 'Report')?.rows.find(({ key }) => key === 'Report date')?.cells[1]?.text;
  return (
    <section className="verdict" aria-labelledby="verdict">
      <h2 id="verdict">{report.title}</h2>
      {date !== undefined && <p className="muted">{date}</p>}
      <p className="verdict-status">
        <span>Overall</span>
        <StatusMark status={status ?? 'not-rated'} palette={palette} text={text} />
      </p>
      <p>{withoutStatus(findings.overall.reason)}</p>
    </section>
  );
}
