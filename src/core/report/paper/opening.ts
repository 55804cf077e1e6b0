import { tableForReaders } from '../forReaders';
import type { HeaderLine } from '../paperHeader';
import { REPORT_FACTS } from '../reportFacts';
import type { HighlightTable, Report } from '../tables';
import { counted, longDate, withoutStatus } from '../wording';
import { sectionOf } from './paper';
import type { PaperPart, PaperSection } from './paper';
import { paragraphsOf } from './paragraphs';
import { cellText, onPaper, sheetOf, tableOf } from './tableParts';

/** What the columns of the counts count. */
const NOUNS: Readonly<Record<string, string>> = {
  measures: 'measure',
  risks: 'open risk',
  actions: 'action',
};

const frontTable = (report: Report, id: string): HighlightTable | undefined =>
  tableOf(sheetOf(report, 'front'), id);

/** What the front page says of the report, but for its status and its date: who answers for it. */
export function reportFacts(report: Report): HeaderLine[] {
  const elsewhere: readonly string[] = Object.values(REPORT_FACTS);
  const rows = frontTable(report, 'Report')?.rows ?? [];
  return rows
    .filter(({ key }) => !elsewhere.includes(key))
    .map(({ cells: [label, fact] }) => ({ label: label?.text ?? '', text: fact?.text ?? '' }));
}

/** What the paper is about and how much it covers; `title` is `null` for a report without one. */
export function purpose(report: Report, title: string | null): PaperSection {
  const what = title === null ? 'where things stand' : `where “${title}” stands`;
  const at = report.date === null ? '' : ` at ${longDate(report.date)}`;
  const covered = coverage(report);
  const covers = covered === '' ? '' : ` It covers ${covered}.`;
  return {
    heading: 'Purpose',
    parts: [{ kind: 'paragraph', text: `This paper reports ${what}${at}.${covers}` }],
  };
}

/** @example "34 measures, 8 open risks and 42 actions"; empty where nothing is counted */
function coverage(report: Report): string {
  const counts = frontTable(report, 'Counts');
  if (counts === undefined) {
    const row = frontTable(report, 'Report')?.rows.find(({ key }) => key === REPORT_FACTS.holds);
    return row?.cells[1]?.text ?? '';
  }
  const total = counts.rows.find(({ key }) => key === 'Total');
  const parts = counts.columns.flatMap(({ key }, i) => {
    const [noun, n] = [NOUNS[key], total?.cells[i]?.value];
    return noun === undefined || n === undefined ? [] : [counted(n, noun)];
  });
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

/** The overall status and why, the authors' account of the whole, the counts and the themes. */
export function overallPosition(report: Report): PaperSection | null {
  const status = frontTable(report, 'Report')?.rows.find(({ key }) => key === REPORT_FACTS.status)?.cells[1];
  const tables = [frontTable(report, 'Counts'), themes(report)];
  return sectionOf('Overall position', [
    ...(status?.status === undefined
      ? []
      : [
          {
            kind: 'status' as const,
            status: status.status,
            word: /^[^,:]*/.exec(status.text)?.[0] ?? '',
            why: withoutStatus(status.text),
          },
        ]),
    ...lastReport(report),
    ...accountOfTheWhole(report),
    ...tables.flatMap((table): PaperPart[] =>
      table === undefined ? [] : [{ kind: 'table', table: onPaper(table) }],
    ),
  ]);
}

/** @example "In the last report: Amber, 31 December 2019." */
function lastReport(report: Report): PaperPart[] {
  const row = frontTable(report, 'Report')?.rows.find(({ key }) => key === REPORT_FACTS.lastReport);
  return row === undefined
    ? []
    : [{ kind: 'paragraph', text: `In the last report: ${row.cells[1]?.text ?? ''}.` }];
}

/** What changed since the last report: one line, and a row a change; `null` without an earlier report. */
export function changesSince(report: Report): PaperSection | null {
  const sheet = sheetOf(report, 'changes');
  const counts = frontTable(report, 'Report')?.rows.find(({ key }) => key === REPORT_FACTS.changes)?.cells[1]
    ?.text;
  const table = tableOf(sheet, 'Changes');
  if (sheet === undefined || counts === undefined) return null;
  return sectionOf('Changes since the last report', [
    { kind: 'paragraph', text: counts },
    ...(table === undefined ? [] : [{ kind: 'table' as const, table: onPaper(table) }]),
  ]);
}

/** A theme is known by its name, which stands above the reason. */
function themes(report: Report): HighlightTable | undefined {
  const table = frontTable(report, 'Themes');
  if (table === undefined) return undefined;
  const columns = table.columns.map((column) =>
    column.key === 'theme' ? { ...column, identifies: true as const } : column,
  );
  return { ...table, columns };
}

function accountOfTheWhole(report: Report): PaperPart[] {
  const table = tableOf(sheetOf(report, 'narrative'), 'Narrative');
  const rows = table?.rows.filter(({ theme }) => theme === undefined) ?? [];
  return rows.flatMap((row) => paragraphsOf(cellText(table, row, 'narrative')));
}

/** The highlights as sentences, each after the word for its kind. */
export function highlights(report: Report): PaperSection | null {
  const onSheet = frontTable(report, 'Highlights');
  if (onSheet === undefined) return null;
  const table = tableForReaders(onSheet);
  const points = table.rows.map(({ cells: [kind, text] }) => ({
    word: kind?.text ?? '',
    // The subject stands on a line of its own in the table.
    text: (text?.text ?? '').replace('\n', ': '),
    ...(kind?.status === undefined ? {} : { status: kind.status }),
  }));
  const rule = table.rule.replace(/^Highlights: d/, 'D');
  return sectionOf('Highlights', [
    { kind: 'list', points },
    { kind: 'note', text: rule },
  ]);
}
