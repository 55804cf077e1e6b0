import { columnLetters } from '../../tests/support/workbookStyles';
import { measureRows, oneRowHeader, sectionTitle, twoRowHeader } from './measureTables';
import { OVERVIEWS } from './programmeWords';
import { actionPlan, type Objective, THEME_FOUR, THEME_ONE, THEME_THREE, THEME_TWO } from './themeActions';
import * as measures from './themeMeasures';
import { type Draft, draft, heightFor, LOOK, put, putMerged } from './sheetDraft';

const TITLES = [
  'Theme one: Leadership, Management and Governance',
  'Theme two: A robust model of social work practice',
  'Theme three: Sufficient and skilled workforce',
  'Theme four: Quality assurance and audit',
];
const RAG_FILL: Record<string, string> = { RED: 'C00000', AMBER: 'FFC000', GREEN: '00B050' };

function measureWidths(first: number): Record<string, number> {
  const widths = [7, 50, 10, 10, 10, 9, 9, 9, 9, 9, 9, 8, 8, 8, 10, 12, 9];
  const margin = first > 1 ? { A: 2 } : {};
  return { ...margin, ...Object.fromEntries(widths.map((width, i) => [columnLetters(first + i), width])) };
}

function themeTitle(sheet: Draft, from: string, to: string, theme: number): void {
  putMerged(sheet, from, to, TITLES[theme] ?? '', LOOK.theme);
  sheet.rowHeights[Number(/\d+/.exec(from)?.[0])] = 24;
}

/** Narrative left, RAG word right, both merged over several columns. */
function overview(sheet: Draft, row: number, theme: number, [from, to, ragFrom, ragTo]: string[]): void {
  const [narrative, rag] = OVERVIEWS[theme] ?? ['', ''];
  const colour = rag === 'RED' ? { colour: 'FFFFFF' } : {};
  putMerged(sheet, `${from}${row}`, `${to}${row}`, 'Overview narrative', LOOK.band);
  putMerged(sheet, `${ragFrom}${row}`, `${ragTo}${row}`, 'Overview RAG rating', LOOK.band);
  putMerged(sheet, `${from}${row + 1}`, `${to}${row + 1}`, narrative, LOOK.text);
  const look = { ...LOOK.figure, fill: RAG_FILL[rag] ?? '', bold: true, ...colour };
  putMerged(sheet, `${ragFrom}${row + 1}`, `${ragTo}${row + 1}`, rag, look);
  sheet.rowHeights[row + 1] = heightFor(narrative, 100) + 14;
}

/** Months as text; one section has no header of its own, and one measure stands apart. */
function themeOneMeasures(): Draft {
  const sheet = draft('Theme 1 KPIs', measureWidths(1), { tabColour: '2F5597' });
  themeTitle(sheet, 'A1', 'P1', 0);
  overview(sheet, 3, 0, ['A', 'M', 'N', 'P']);
  sectionTitle(sheet, 'A6', 'Placement Stability');
  twoRowHeader({ sheet, first: 1, top: 7 }, '2019/20', false, false);
  measureRows({ sheet, first: 1, top: 10 }, measures.PLACEMENT_STABILITY);
  sectionTitle(sheet, 'A14', 'Management oversight and supervision');
  measureRows({ sheet, first: 1, top: 15 }, measures.SUPERVISION);
  sectionTitle(sheet, 'A17', 'Children who go missing or are at risk of exploitation');
  twoRowHeader({ sheet, first: 1, top: 18 }, '2019/20', false, false);
  measureRows({ sheet, first: 1, top: 21 }, measures.EXPLOITATION);
  measureRows({ sheet, first: 1, top: 26 }, measures.RETURN_INTERVIEWS);
  put(
    sheet,
    'A28',
    '(S) statutory measure. Figures for January were not ready when this sheet closed.',
    LOOK.note,
  );
  return sheet;
}

/** Months as dates; starts in column B; an empty section; a header repeated in one row after a page break. */
function themeTwoMeasures(): Draft {
  const sheet = draft('Theme 2 KPIs', measureWidths(2), { tabColour: '2F5597' });
  const place = (top: number) => ({ sheet, first: 2, top });
  themeTitle(sheet, 'B2', 'R2', 1);
  overview(sheet, 4, 1, ['B', 'N', 'O', 'R']);
  sectionTitle(sheet, 'B7', 'Quality of assessments and plans');
  oneRowHeader(place(8), '2018/19', true, true);
  measureRows(place(9), measures.QUALITY);
  sectionTitle(sheet, 'B17', 'Child Protection Process');
  twoRowHeader(place(18), '2018/19', true, true);
  measureRows(place(21), measures.CHILD_PROTECTION);
  sectionTitle(sheet, 'B25', 'IROs and CP chairs sufficiently challenge plans');
  twoRowHeader(place(26), '2018/19', true, true);
  measureRows(place(29), measures.CHALLENGE);
  sectionTitle(sheet, 'B33', 'Public Law Outline');
  twoRowHeader(place(34), '2018/19', true, true);
  measureRows(place(37), measures.LAW_OUTLINE);
  sectionTitle(sheet, 'B40', 'Private fostering');
  twoRowHeader(place(41), '2018/19', true, true);
  sectionTitle(sheet, 'B45', 'Child permanence and adoption decisions');
  oneRowHeader(place(46), '2018/19', true, true);
  measureRows(place(47), measures.PERMANENCE);
  sheet.hiddenRows.push(31);
  return sheet;
}

function themeThree(): Draft {
  const sheet = draft('Theme 3', measureWidths(1), { tabColour: '2F5597' });
  themeTitle(sheet, 'A1', 'P1', 2);
  overview(sheet, 3, 2, ['A', 'M', 'N', 'P']);
  sectionTitle(sheet, 'A6', 'Workforce Strategy');
  twoRowHeader({ sheet, first: 1, top: 7 }, '2019/20', false, false);
  measureRows({ sheet, first: 1, top: 10 }, measures.WORKFORCE);
  return sheet;
}

function actionsSheet(name: string, theme: number, plan: Objective[], withOverview: boolean): Draft {
  const widths = { A: 2, B: 34, C: 46, D: 6, E: 6, F: 6, G: 6, H: 52 };
  const sheet = draft(name, widths, { tabColour: '00B050' });
  themeTitle(sheet, 'B1', 'H1', theme);
  if (withOverview) overview(sheet, 3, theme, ['B', 'G', 'H', 'H']);
  const top = withOverview ? 7 : 4;
  put(sheet, `B${top - 1}`, 'Progress in delivering key improvement plan actions', LOOK.section);
  actionPlan(sheet, 2, top, plan);
  return sheet;
}

export function themeSheets(): Draft[] {
  return [
    themeOneMeasures(),
    actionsSheet('Theme 1 actions', 0, THEME_ONE, false),
    themeTwoMeasures(),
    actionsSheet('Theme 2 actions', 1, THEME_TWO, false),
    themeThree(),
    actionsSheet('Theme 3 actions', 2, THEME_THREE, false),
    actionsSheet('Theme 4', 3, THEME_FOUR, true),
  ];
}
