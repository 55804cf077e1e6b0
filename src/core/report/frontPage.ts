import type { Findings, HighlightFinding, RollUpFinding } from '../findings';
import type { Settings } from '../settings';
import { exceptions } from './exceptions';
import { heatMap } from './heatMap';
import type { TypedCommentary } from './previousReport';
import { rollUpRule } from './rules';
import { standing } from './standing';
import { column } from './tableColumns';
import type { Block, HighlightTable, ReportSheet, Status, TableCell, TableRow } from './tables';
import { longDate, NOTHING, ragCell } from './wording';

/** More sentences than this nobody reads; the rest is in the tables. */
const MOST_HIGHLIGHTS = 10;
const LABEL_WIDTH = 95;
const TEXT_WIDTH = 365;

/** Fields of the header that the date line and the status line already say. */
const SAID_ELSEWHERE = ['title', 'reportDate', 'overallStatus'];

const KINDS: Record<HighlightFinding['kind'], { text: string; status: Status }> = {
  improved: { text: 'Improved', status: 'improving' },
  worsened: { text: 'Worsened', status: 'worsening' },
  'off-target': { text: 'Off target', status: 'worsening' },
  'high-risk': { text: 'High risk', status: 'worsening' },
  overdue: { text: 'Overdue', status: 'worsening' },
};

function fact(label: string, cell: TableCell): TableRow {
  return { key: label, cells: [{ text: label, emphasis: 'muted' }, cell] };
}

/** Report date, overall status with its reason, and who answers for the report. */
function facts(findings: Findings): HighlightTable {
  const { overall } = findings;
  const status = ragCell(overall.status);
  const why = overall.reason.trim() === '' ? '' : `\n${overall.reason}`;
  return {
    id: 'Report',
    title: 'The report',
    description: 'Report date, overall status and why, and the people responsible.',
    columns: [column('fact', 'The report', LABEL_WIDTH), column('value', 'At a glance', TEXT_WIDTH)],
    rows: [
      {
        key: 'Overall status',
        cells: [status, { text: `Overall status: ${status.text}${why}`, emphasis: 'strong' }],
      },
      fact('Report date', { text: longDate(findings.reportDate) }),
      ...findings.header
        .filter(({ field, value }) => !SAID_ELSEWHERE.includes(field) && value.trim() !== '')
        .map(({ label, value }) =>
          fact(label, { text: /^\d{4}-\d\d-\d\d$/.test(value) ? longDate(value) : value }),
        ),
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
      cells: [ragCell(theme.status), { text: `${theme.theme ?? NOTHING}\n${theme.reason}`.trim() }],
    })),
    rule: rollUpRule(settings),
  };
}

function highlightTable(highlights: readonly HighlightFinding[]): HighlightTable {
  const more = highlights.length - MOST_HIGHLIGHTS;
  return {
    id: 'Highlights',
    title: 'Highlights',
    description:
      'Sentences drafted from the figures, the largest change first; the kind of each leads to its cell.',
    columns: [column('kind', 'Kind', LABEL_WIDTH), column('text', 'Highlight', TEXT_WIDTH)],
    rows: highlights.slice(0, MOST_HIGHLIGHTS).map(({ kind, text, sheet, cell }) => ({
      key: `${kind}|${sheet}|${cell}`,
      // A linked cell doesn't wrap in LibreOffice: links stand on short words.
      cells: [{ ...KINDS[kind], link: { sheet, cell } }, { text }],
    })),
    rule: `Drafted from the figures; the word before each sentence leads to its cell.${more > 0 ? ` ${more} more are in the tables.` : ''}`,
  };
}

/**
 * The first page: what a chief executive reads, and nothing else.
 *
 * Gives the commentary that has no row on it back as `kept`.
 */
export function frontPage(
  findings: Findings,
  title: string,
  commentary: readonly TypedCommentary[],
  settings: Settings,
): { sheet: ReportSheet; kept: TypedCommentary[] } {
  const reds = exceptions(findings, commentary, settings);
  const map = heatMap(findings);
  const panel = (table: HighlightTable): Block[] => [
    { kind: 'heading', text: table.title, place: 'panel' },
    { kind: 'table', table, place: 'panel' },
  ];
  const main = (table: HighlightTable): Block[] => [
    { kind: 'heading', text: table.title },
    { kind: 'table', table },
  ];
  const blocks: Block[] = [
    ...main(facts(findings)),
    ...panel(standing(findings)),
    ...(findings.themes.length === 0 ? [] : main(themeTable(findings.themes, settings))),
    ...(findings.highlights.length === 0 ? [] : main(highlightTable(findings.highlights))),
    ...(map === null ? [] : panel(map)),
    ...(reds.table === null
      ? ([
          { kind: 'heading', text: 'Reds first' },
          { kind: 'paragraph', text: 'Nothing is red or overdue.' },
        ] as const)
      : main(reds.table)),
    ...(reds.left.length === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: `Not shown here: ${reds.left.join(', ')}. They stand on their own sheets.`,
          },
        ]),
  ];
  const subtitle = `Highlight report, ${longDate(findings.reportDate)}. “–” stands for nothing to say. How everything was worked out is on the sheet “Highlights - Key”.`;
  return { sheet: { key: 'front', name: 'Highlights', title, subtitle, blocks }, kept: reds.kept };
}
