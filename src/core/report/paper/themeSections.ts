import type { HighlightTable, Report, ReportSheet, TableRow } from '../tables';
import { shortTheme } from '../wording';
import { sectionOf } from './paper';
import type { PaperPart, PaperSection } from './paper';
import { paragraphsOf } from './paragraphs';
import { cellText, headed, onPaper, sheetOf, tableOf, tablesOf, withoutColumns } from './tableParts';

/** Tables as a paper shows them, before their rows are shared out among the themes. */
interface Source {
  table: HighlightTable;
  title: string;
}

/**
 * A section for each theme, in the order of the front page: how it stands, its account, measures and actions. Then what
 * has no theme; without any theme that is all there is.
 */
export function themeSections(report: Report): PaperSection[] {
  const [measures, actions] = [measureSources(report), actionSources(report)];
  const themes = themesOf(report);
  const sections = themes.map((theme) => ({
    heading: theme,
    parts: [
      ...standingOf(report, theme),
      ...accountOf(report, theme),
      ...withHeading(
        'Measures',
        measures.flatMap((source) => bySection(source, theme)),
      ),
      ...withHeading(
        'Actions',
        actions.flatMap((source) => ofTheme(source, theme)),
      ),
    ],
  }));
  const others = themes.length > 0;
  const without = [
    sectionOf(
      others ? 'Other measures' : 'Performance measures',
      measures.flatMap((source) => bySection(source, undefined)),
    ),
    sectionOf(
      others ? 'Other actions' : 'Actions',
      actions.flatMap((source) => ofTheme(source, undefined)),
    ),
  ];
  return [...sections, ...without.filter((section) => section !== null)];
}

/** Themes with a status, then those that only an account, measures or actions name. */
function themesOf(report: Report): string[] {
  const rated = tableOf(sheetOf(report, 'front'), 'Themes')?.rows.map(({ key }) => key) ?? [];
  const rows = report.sheets.flatMap(tablesOf).flatMap((table) => table.rows);
  const named = rows.flatMap(({ theme }) => theme ?? []);
  return [...new Set([...rated, ...named])].filter((theme) => theme !== '');
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

function measureSources(report: Report): Source[] {
  return report.sheets
    .filter(isOfMeasures)
    .flatMap((sheet) =>
      tablesOf(sheet).map((table) => ({ table: measuresOnPaper(table), title: sheet.title })),
    );
}

/** What the statuses are headed only tells several plans apart. */
function actionSources(report: Report): Source[] {
  const tables = tablesOf(sheetOf(report, 'actions'));
  return tables.map((table) => ({
    table: onPaper(withoutColumns(table, ['theme'])),
    title: tables.length === 1 ? 'Actions' : table.title,
  }));
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
function bySection({ table, title }: Source, theme: string | undefined): PaperPart[] {
  const sections = new Map<string | undefined, TableRow[]>();
  for (const row of table.rows) {
    if (row.theme !== theme) continue;
    const rows = sections.get(row.section);
    if (rows === undefined) sections.set(row.section, [row]);
    else rows.push(row);
  }
  return [...sections].map(([section, rows]) => partOf(table, rows, section ?? titleFor(title, theme)));
}

function ofTheme({ table, title }: Source, theme: string | undefined): PaperPart[] {
  const rows = table.rows.filter((row) => row.theme === theme);
  return rows.length === 0 ? [] : [partOf(table, rows, titleFor(title, theme))];
}

const titleFor = (title: string, theme: string | undefined): string =>
  theme === undefined ? title : `${title}, ${shortTheme(theme)}`;

/** Some rows of a table; the rule it was made by stands in the key. */
function partOf(table: HighlightTable, rows: TableRow[], title: string): PaperPart {
  return { kind: 'table', table: { ...table, title, rows, rule: '' }, partOf: table };
}
