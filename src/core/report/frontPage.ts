import type { Findings, HighlightFinding, RollUpFinding } from '../findings';
import { changesInWords } from '../history/changesInWords';
import type { Settings } from '../settings';
import { exceptions } from './exceptions';
import { frontHighlights, highlightsWithRoom, highlightTexts } from './frontHighlights';
import { heatMap } from './heatMap';
import type { TypedCommentary } from './previousReport';
import { REPORT_FACTS } from './reportFacts';
import { cellLines, heightOf } from './rowHeights';
import { rollUpRule } from './rules';
import { standing } from './standing';
import { column } from './tableColumns';
import type { Block, HighlightTable, ReportSheet, TableCell, TableRow } from './tables';
import { counted, longDate, NOTHING, ragCell, standingRag, withoutStatus } from './wording';

const LABEL_WIDTH = 99;
const TEXT_WIDTH = 353;
/** Height left on the first page for the tables on its left: what title, headings, captions and gaps don't take. */
const ROOM_FOR_ROWS = 410;
/** The same on a page that holds nothing but the highlights and what stands beside them. */
const ROOM_ON_OWN_PAGE = 540;

/** Said on a sheet only: on paper the rest stands further down. */
export const ON_OWN_SHEETS = ' They stand on their own sheets.';

const NO_DATE = 'Not known, so nothing is called overdue';

/** Fields of the header that the title, the date line and the status line already say. */
const SAID_ELSEWHERE = ['title', 'reportDate', 'overallStatus'];

function fact(label: string, cell: TableCell): TableRow {
  return { key: label, cells: [{ text: label, emphasis: 'muted' }, cell] };
}

/** What the report holds that nothing else on the front page tells of. */
function otherParts({ measures, risks, actions, concerns, developments, budget }: Findings): TableRow[] {
  if (measures.length + risks.length + actions.length > 0) return [];
  const parts = [
    ...(concerns.length === 0 ? [] : [counted(concerns.length, 'concern')]),
    ...(developments.length === 0 ? [] : [counted(developments.length, 'development')]),
    ...(budget.length === 0 ? [] : [counted(budget.length, 'budget line')]),
  ];
  return parts.length === 0 ? [] : [fact(REPORT_FACTS.holds, { text: parts.join(', ') })];
}

/** How the whole stood in the report compared with, and what changed since. */
function sinceLastReport({ history }: Findings): TableRow[] {
  const { comparedWith, overallBefore } = history;
  const changes = changesInWords(history);
  if (comparedWith === null || changes === null) return [];
  const { text, ...look } = ragCell(overallBefore);
  return [
    fact(REPORT_FACTS.lastReport, { text: `${text}, ${longDate(comparedWith)}`, ...look }),
    fact(REPORT_FACTS.changes, { text: changes }),
  ];
}

/** Overall status with its reason, report date, and who answers for the report. */
function facts(findings: Findings): HighlightTable {
  const { overall, header } = findings;
  const status = ragCell(overall.status).status;
  const fields = header.filter(({ field, value }) => !SAID_ELSEWHERE.includes(field) && value.trim() !== '');
  return {
    id: 'Report',
    title: 'At a glance',
    description: 'Overall status and why, report date, and the people responsible.',
    columns: [column('subject', 'Subject', LABEL_WIDTH), column('position', 'Position', TEXT_WIDTH)],
    rows: [
      ...(overall.status === null || status === undefined
        ? []
        : [
            {
              key: REPORT_FACTS.status,
              cells: [
                { text: REPORT_FACTS.status, emphasis: 'strong' as const },
                { text: overall.reason, status },
              ],
            },
          ]),
      ...sinceLastReport(findings),
      fact(REPORT_FACTS.date, {
        text: findings.reportDate === null ? NO_DATE : longDate(findings.reportDate),
      }),
      ...fields.map(({ label, value }) =>
        fact(label, { text: /^\d{4}-\d\d-\d\d$/.test(value) ? longDate(value) : value }),
      ),
      ...otherParts(findings),
    ],
    rule: '',
  };
}

function themeTable(themes: readonly RollUpFinding[], settings: Settings): HighlightTable {
  return {
    id: 'Themes',
    title: 'Themes',
    description: 'The status of each theme, and why.',
    columns: [column('rag', 'RAG', LABEL_WIDTH, 'centre'), column('theme', 'Theme and why', TEXT_WIDTH)],
    rows: themes.map((theme) => ({
      key: theme.theme ?? '',
      cells: [
        ragCell(theme.status),
        { text: `${theme.theme ?? NOTHING}\n${withoutStatus(theme.reason)}`.trim() },
      ],
    })),
    rule: rollUpRule(settings),
  };
}

const linesIn = (text: string, width: number): number => cellLines(text, width, 'table-cell', false).length;

const rowHeight = (cells: readonly TableCell[]): number =>
  heightOf(
    'table-cell',
    Math.max(linesIn(cells[0]?.text ?? '', LABEL_WIDTH), linesIn(cells[1]?.text ?? '', TEXT_WIDTH)),
  );

function leftOut(left: readonly string[]): Block[] {
  if (left.length === 0) return [];
  return [{ kind: 'paragraph', text: `Not shown here: ${left.join(', ')}.${ON_OWN_SHEETS}` }];
}

/** Only what can be red or overdue is said to be neither; a measure without a rating is no good news. */
function withoutReds({ measures, risks, actions }: Findings): Block[] {
  if (measures.length + risks.length + actions.length === 0) return [];
  const unrated = measures.filter((measure) => standingRag(measure) === null).length;
  return [
    { kind: 'heading', text: 'Reds first' },
    {
      kind: 'paragraph',
      text: `Nothing is red or overdue.${unrated === 0 ? '' : ` ${counted(unrated, 'measure')} could not be rated.`}`,
    },
  ];
}

/** What stands above the highlights. */
function tablesAbove(findings: Findings, settings: Settings): HighlightTable[] {
  return [facts(findings), themeTable(findings.themes, settings)].filter(({ rows }) => rows.length > 0);
}

/**
 * The highlights on the front page: as many as the first page has room for below what stands above them, or, where
 * it has none for the first of each kind, as many as a page of their own has.
 */
export function shownHighlights(findings: Findings, settings: Settings): HighlightFinding[] {
  const above = tablesAbove(findings, settings).flatMap(({ rows }) => rows);
  const taken = above.reduce((sum, { cells }) => sum + rowHeight(cells), 0);
  const heightOfRows = (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + rowHeight([{ text: '' }, { text }]), 0);
  const least = highlightsWithRoom(findings.highlights, () => false).flatMap(highlightTexts);
  const room = taken + heightOfRows(least) <= ROOM_FOR_ROWS ? ROOM_FOR_ROWS - taken : ROOM_ON_OWN_PAGE;
  return highlightsWithRoom(findings.highlights, (texts) => heightOfRows(texts) <= room);
}

/**
 * The first page: what a chief executive reads, and nothing else; what is red follows from the second page on.
 *
 * Tables that would be empty are left out. Gives the commentary that has no row on it back as `kept`.
 */
export function frontPage(
  findings: Findings,
  title: string,
  subtitle: string,
  commentary: readonly TypedCommentary[],
  settings: Settings,
): { sheet: ReportSheet; kept: TypedCommentary[] } {
  const reds = exceptions(findings, commentary, settings);
  const put = (table: HighlightTable | null, place: 'main' | 'panel'): Block[] =>
    table === null
      ? []
      : [
          { kind: 'heading', text: table.title, place },
          { kind: 'table', table, place },
        ];
  const above = tablesAbove(findings, settings);
  const highlights = frontHighlights(findings, shownHighlights(findings, settings), {
    label: LABEL_WIDTH,
    text: TEXT_WIDTH,
  });
  const blocks: Block[] = [
    ...above.flatMap((table) => put(table, 'main')),
    ...put(standing(findings), 'panel'),
    ...put(highlights, 'main'),
    ...put(heatMap(findings, settings), 'panel'),
    ...(reds.table === null ? withoutReds(findings) : put(reds.table, 'main')),
    ...leftOut(reds.left),
  ];
  return { sheet: { key: 'front', name: 'Highlights', title, subtitle, blocks }, kept: reds.kept };
}
