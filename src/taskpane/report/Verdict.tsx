import type { Palette } from '../../adapters/theme';
import { REPORT_FACTS } from '../../core/report/reportFacts';
import { ragCell, withoutStatus } from '../../core/report/wording';
import type { ShownReport } from '../paneHost';
import { StatusMark } from './StatusMark';

interface Props {
  shown: ShownReport;
  palette: Palette;
}

/** The report in one look: what it is, of which day, how things stand overall and why. */
export function Verdict({ shown: { title, overall, tables }, palette }: Props) {
  const { text, status } = ragCell(overall.status);
  const facts = tables.find(({ id }) => id === 'Report')?.rows ?? [];
  const fact = (wanted: string) => facts.find(({ key }) => key === wanted)?.cells[1]?.text;
  const [date, before] = [fact(REPORT_FACTS.date), fact(REPORT_FACTS.lastReport)];
  return (
    <section className="verdict" aria-labelledby="verdict">
      <h2 id="verdict">{title}</h2>
      {date !== undefined && <p className="muted">{date}</p>}
      <p className="verdict-status">
        <span>Overall</span>
        <StatusMark status={status ?? 'not-rated'} palette={palette} text={text} />
      </p>
      <p>{withoutStatus(overall.reason)}</p>
      {before !== undefined && <p className="muted">Last report: {before}</p>}
    </section>
  );
}
