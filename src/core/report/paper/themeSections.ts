import type { HighlightTable, Report, ReportSheet, TableRow } from '../tables';
import { shortTheme } from '../wording';
import { sectionOf } from './paper';
import type { PaperPart, PaperSection } from './paper';
import { paragraphsOf } from './paragraphs';
import { cellText, headed, onPaper, sheetOf, tableOf, tablesOf, withoutColumns } from './tableParts';

/** A section for each theme, in the order of the front page: how it stands, its account, measures and actions. */
export function themeSections(report: Report): PaperSection[] {
  return themesOf(report).map((theme) => ({ heading: theme, parts: partsOfTheme(report, theme) }));
}

/** Measures and actions of no theme; without any theme these are all there are. */
export function remainingSections(report: Report): PaperSection[] {
  const others = themesOf(report).length > 0;
  const measures = measureTables(report, undefined);
  const actions = actionTables(report, undefined);
  return [
    sectionOf(others ? 'Other measures' : 'Performance measures', measures),
    sectionOf(others ? 'Other actions' : 'Actions', actions),
  ].filter((section) => section !== null);
}

/** Themes with a status, then those that only an account, measures or actions name. */
function themesOf(report: Report): string[] {
  const rated = tableOf(sheetOf(report, 'front'), 'Themes')?.rows.map(({ key }) => key) ?? [];
  const rows = report.sheets.flatMap(tablesOf).flatMap((table) => table.rows);
  const named = rows.flatMap(({ theme }) => theme ?? []);
  return [...new Set([...rated, ...named])].filter((theme) => theme !== '');
}

function partsOfTheme(report: Report, theme: string): PaperPart[] {
  return [
    ...standingOf(report, theme),
    ...accountOf(report, theme),
    ...withHeading('Measures', measureTables(report, theme)),
    ...withHeading('Actions', actionTables(report, theme)),
  ];
}

const withHeading = (text: string, parts: PaperPart[]): PaperPart[] =>
  parts.length === 0 ? [] : [{ kind: 'heading', text }, ...parts];

/** The theme's status as the front page has it: its name stands in the heading already. */
function standingOf(report: Report, theme: string): PaperPart[] {
  const row = tableOf(sheetOf(report, 'front'), 'Themes')?.rows.find(({ key }) => key === theme);
  const [rag, why] = row?.cells ?? [];
  if (rag?.status === undefined) return [];
  const reason = why?.text.split('\n').slice(1).join(' ') ?? '';
  return [{ kind: 'status', status: rag.status, word: rag.text, why: reason }];
}

function accountOf(report: Report, theme: string): PaperPart[] {
  const table = tableOf(sheetOf(report, 'narrative'), 'Narrative');
  const rows = table?.rows.filter((row) => row.theme === theme) ?? [];
  return rows.flatMap((row) => paragraphsOf(cellText(table, row, 'narrative')));
}

const isOfMeasures = ({ key }: ReportSheet): boolean => key.startsWith('measures');

function measureTables(report: Report, theme: string | undefined): PaperPart[] {
  return report.sheets
    .filter(isOfMeasures)
    .flatMap((sheet) => tablesOf(sheet).map((table) => ({ table, title: sheet.title })))
    .flatMap(({ table, title }) => bySection(measuresOnPaper(table), theme, title));
}

/** The theme is the heading and the section the caption; the reason stands below the name, as among the exceptions. */
function measuresOnPaper(table: HighlightTable): HighlightTable {
  const reason = table.columns.findIndex(({ key }) => key === 'reason');
  const measure = table.columns.findIndex(({ key }) => key === 'measure');
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, i) =>
      i === measure ? { ...cell, text: `${cell.text}\n${row.cells[reason]?.text ?? ''}`.trim() } : cell,
    ),
  }));
  const columns = headed(table.columns, { measure: 'Measure and why' });
  return onPaper(withoutColumns({ ...table, columns, rows }, ['place', 'reason']));
}

/** A table a section of the theme, all with the same columns. */
function bySection(table: HighlightTable, theme: string | undefined, title: string): PaperPart[] {
  const rows = table.rows.filter((row) => row.theme === theme);
  const sections = [...new Set(rows.map(({ section }) => section))];
  return sections.map((section) =>
    partOf(
      table,
      rows.filter((row) => row.section === section),
      section ?? titleFor(title, theme),
    ),
  );
}

const titleFor = (title: string, theme: string | undefined): string =>
  theme === undefined ? title : `${title}, ${shortTheme(theme)}`;

function actionTables(report: Report, theme: string | undefined): PaperPart[] {
  const tables = tablesOf(sheetOf(report, 'actions'));
  // What their statuses are headed only tells several plans apart.
  const title = tables.length === 1 ? 'Actions' : null;
  return tables.flatMap((table) => {
    const rows = table.rows.filter((row) => row.theme === theme);
    if (rows.length === 0) return [];
    return [partOf(onPaper(withoutColumns(table, ['theme'])), rows, titleFor(title ?? table.title, theme))];
  });
}

/** Some rows of a table; the rule it was made by stands in the key. */
function partOf(table: HighlightTable, rows: readonly TableRow[], title: string): PaperPart {
  const keys = new Set(rows.map(({ key }) => key));
  const own = table.rows.filter(({ key }) => keys.has(key));
  return { kind: 'table', table: { ...table, title, rows: own, rule: '' }, partOf: table };
}
