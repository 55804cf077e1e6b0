import { TypedField } from './TypedField';
import type { Draft } from './useDraft';

interface Props {
  draft: Draft;
}

type PaperLine = 'reportTo' | 'meetingDate' | 'agendaItem' | 'preparedBy';
const PAPER_LINES: Record<PaperLine, string> = {
  reportTo: 'Report to',
  meetingDate: 'Date of meeting',
  agendaItem: 'Agenda item',
  preparedBy: 'Prepared by',
};

/** What stands at the head of the Word paper. */
export function PaperSettings({ draft: { settings, set, setProblem, revision } }: Props) {
  return (
    <section aria-labelledby="settings-paper">
      <h3 id="settings-paper">Head of the Word paper</h3>
      {(Object.keys(PAPER_LINES) as PaperLine[]).map((line) => (
        <TypedField
          key={`${line}-${String(revision)}`}
          field={line}
          label={PAPER_LINES[line]}
          placeholder="Left out"
          text={settings[line] ?? ''}
          read={(text) => ({ value: text.trim() === '' ? null : text.trim() })}
          set={(text) => set(line, text)}
          setProblem={setProblem}
        />
      ))}
    </section>
  );
}

/** What the report is called, of which day it is, and which one before it is compared with. */
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
      <TypedField
        key={`since-${String(revision)}`}
        field="compareWith"
        label="Changes since"
        hint="The date of a past report. Empty takes the last one before this."
        type="date"
        text={settings.compareWith ?? ''}
        read={(text) => ({ value: text === '' ? null : text })}
        set={(date) => set('compareWith', date)}
        setProblem={setProblem}
      />
    </section>
  );
}
