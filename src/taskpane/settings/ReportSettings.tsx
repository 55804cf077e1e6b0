import { TypedField } from './TypedField';
import type { Draft } from './useDraft';

interface Props {
  draft: Draft;
}

/** What the report is called and of which day it is. */
export function ReportSettings({ draft: { settings, set, setProblem, revision } }: Props) {
  return (
    <section aria-labelledby="settings-report">
      <h3 id="settings-report">Report</h3>
      <TypedField
        key={`title-${String(revision)}`}
        field="title"
        label="Title"
        placeholder="As found in the workbook"
        text={settings.title ?? ''}
        read={(text) => ({ value: text.trim() === '' ? null : text.trim() })}
        set={(title) => set('title', title)}
        setProblem={setProblem}
      />
      <TypedField
        key={`date-${String(revision)}`}
        field="reportDate"
        label="Report date"
        hint="Empty takes the workbook’s own, else the end of its last period."
        type="date"
        text={settings.reportDate ?? ''}
        read={(text) => ({ value: text === '' ? null : text })}
        set={(date) => set('reportDate', date)}
        setProblem={setProblem}
      />
    </section>
  );
}
