import type { ActionFinding, Findings, MeasureFinding, RiskFinding } from '../findings';
import type { Settings } from '../settings';
import type { TypedCommentary } from './previousReport';
import { COMMENTARY_HEADINGS, rowKey } from './rowKeys';
import { CELL_COLUMN, cellLink, column } from './tableColumns';
import type { HighlightTable, TableCell, TableRow } from './tables';
import {
  counted,
  directionCell,
  figureText,
  measureName,
  movementText,
  NOTHING,
  numberStyle,
  orNothing,
  ragCell,
  ragReason,
  shortDate,
  standingRag,
  targetText,
} from './wording';

/** Most rows of one kind on the front page; the rest is counted and stands on its own sheet. */
export const MOST_OF_A_KIND = 40;

/** Said on a sheet only, where commentary is typed. */
export const COMMENTARY_STAYS = ' Commentary stays with its record when the report is refreshed.';

/** Characters of a mitigation on the front sheet, about two lines. */
const LONGEST_MITIGATION = 120;

type Named = { kind: string; name: string; sheet: string; cell: string };

const QUIET: TableCell = { text: NOTHING, emphasis: 'muted' };

const nameOf = {
  measure: (measure: MeasureFinding): Named => ({ ...measure, kind: 'Measure', name: measureName(measure) }),
  risk: (risk: RiskFinding): Named => ({
    ...risk,
    kind: risk.type === 'issue' ? 'Issue' : 'Risk',
    name: [risk.ref, risk.title ?? risk.description].filter((part) => part !== null).join(' '),
  }),
  action: (action: ActionFinding): Named => ({
    ...action,
    kind: 'Action',
    name: [action.ref, action.action].filter((part) => part !== null).join(' '),
  }),
};

/** One line a record; of records called the same, each also says where it stands. */
function namer(findings: Findings): (record: Named) => string {
  const oneLine = (name: string): string => name.replace(/\s+/g, ' ').trim();
  const times = new Map<string, number>();
  const all = [
    ...findings.measures.map(nameOf.measure),
    ...findings.risks.map(nameOf.risk),
    ...findings.actions.map(nameOf.action),
  ];
  for (const record of all) {
    const key = rowKey(record.kind, oneLine(record.name));
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return (record) => {
    const name = oneLine(record.name);
    const alone = (times.get(rowKey(record.kind, name)) ?? 0) <= 1;
    return alone ? name : `${name} (${record.sheet}, ${record.cell})`;
  };
}

interface Exception {
  record: Named;
  why: string;
  owner: string | null;
  rag: TableCell;
  latest: TableCell;
  previous: TableCell;
  target: TableCell;
  direction: TableCell;
}

function measureException(measure: MeasureFinding, settings: Settings): Exception {
  const figure = (value: number | undefined, strong: boolean): TableCell =>
    value === undefined
      ? QUIET
      : {
          text: figureText(value, measure.unit, measure.decimals),
          value,
          number: numberStyle(measure.unit, measure.decimals),
          ...(strong ? { emphasis: 'strong' as const } : {}),
        };
  return {
    record: nameOf.measure(measure),
    why: ragReason(measure),
    owner: measure.owner,
    rag: ragCell(standingRag(measure)),
    latest: figure(measure.latest?.value, true),
    previous: figure(measure.previous?.value, false),
    target: { text: targetText(measure) },
    direction: directionCell(measure, settings.arrows),
  };
}

/** What is done about a risk; a long account stands in full on the sheet of risks. */
function mitigationOf({ mitigation }: RiskFinding): string {
  const words = (mitigation ?? '').replace(/\s+/g, ' ').trim();
  if (words === '') return '';
  const shown =
    words.length > LONGEST_MITIGATION
      ? `${words.slice(0, LONGEST_MITIGATION).replace(/\s+\S*$/, '')} …`
      : words;
  return `Mitigation: ${shown}`;
}

function riskException(risk: RiskFinding): Exception {
  const number = { kind: 'number', decimals: 0 } as const;
  const score = (value: number | undefined | null, strong: boolean): TableCell =>
    value == null
      ? QUIET
      : { text: String(value), value, number, ...(strong ? { emphasis: 'strong' as const } : {}) };
  return {
    record: nameOf.risk(risk),
    why: [risk.reason, mitigationOf(risk)].filter((part) => part !== '').join(' '),
    owner: risk.owner,
    rag: { text: risk.band ?? NOTHING, status: risk.bandStatus ?? 'not-rated' },
    latest: score(risk.score, true),
    previous: QUIET,
    target: score(risk.target?.score, false),
    direction: { text: movementText(risk) },
  };
}

/** The day it was due if that is past, its objective, and how its status was read. */
function actionReason({ overdue, due, objective, reason }: ActionFinding): string {
  return [
    overdue ? `Overdue: due ${shortDate(due)}.` : null,
    objective === null ? null : `${objective.trim().replace(/\.$/, '')}.`,
    reason.replace(/^(\w+): cell colour [0-9A-F]{6} in/, '$1 by its cell colour in'),
  ]
    .filter((part) => part !== null && part !== '')
    .join(' ');
}

function actionException(action: ActionFinding): Exception {
  const before = action.statuses
    .slice(0, -1)
    .reverse()
    .find((status) => status.rag !== null);
  const latest = [...action.statuses].reverse().find((status) => status.rag !== null);
  const words = (status: typeof latest): TableCell =>
    status === undefined ? QUIET : { text: status.rag === 'Blue' ? 'Complete' : (status.rag ?? NOTHING) };
  return {
    record: nameOf.action(action),
    why: actionReason(action),
    owner: action.owner,
    rag: ragCell(action.latestRag, 'No status'),
    latest: words(latest),
    previous: before === latest ? QUIET : words(before),
    target: { text: action.due === null ? (action.dueText ?? NOTHING) : shortDate(action.due) },
    direction: action.overdue ? { text: 'Overdue', status: 'worsening' } : QUIET,
  };
}

/** Red and extreme measures, risks and actions, the worst first; overdue actions whatever their colour. */
function exceptionsOf(findings: Findings, settings: Settings): Exception[][] {
  const serious = findings.risks.filter(
    (risk) => !risk.closed && (risk.bandStatus === 'red' || risk.bandStatus === 'extreme'),
  );
  return [
    findings.measures.filter((m) => standingRag(m) === 'Red').map((m) => measureException(m, settings)),
    serious.sort((a, b) => (b.score ?? 0) - (a.score ?? 0)).map(riskException),
    findings.actions.filter((a) => !a.complete && (a.latestRag === 'Red' || a.overdue)).map(actionException),
  ];
}

function exceptionRow(exception: Exception, name: string, typed: string | undefined): TableRow {
  const { record } = exception;
  const where = { sheet: record.sheet, cell: record.cell };
  return {
    key: rowKey(record.kind, name),
    cells: [
      { text: record.kind, emphasis: 'muted' },
      { text: `${name}\n${exception.why}` },
      cellLink(where),
      exception.rag,
      exception.latest,
      exception.previous,
      exception.target,
      exception.direction,
      { text: orNothing(exception.owner) },
      { text: typed ?? NOTHING, input: true },
    ],
  };
}

const COLUMNS = [
  column('kind', COMMENTARY_HEADINGS.kind, 99),
  { ...column('what', COMMENTARY_HEADINGS.what, 353), identifies: true as const },
  CELL_COLUMN,
  column('rag', 'RAG', 82, 'centre'),
  column('latest', 'Latest', 71, 'right'),
  column('previous', 'Before', 71, 'right'),
  column('target', 'Target', 71, 'right'),
  column('direction', 'Direction', 82),
  column('owner', 'Owner', 71),
  column('commentary', COMMENTARY_HEADINGS.commentary, 112),
];

/**
 * The table "Reds first", and the commentary typed earlier for what is no exception any more.
 *
 * What a person typed stands beside its record again; `kept` holds the rest, so that nothing typed is lost.
 * The table is `null` when nothing is red or overdue.
 */
export function exceptions(
  findings: Findings,
  commentary: readonly TypedCommentary[],
  settings: Settings,
): { table: HighlightTable | null; left: string[]; kept: TypedCommentary[] } {
  const typed = new Map(commentary.map((one) => [one.key, one]));
  const nameFor = namer(findings);
  const groups = exceptionsOf(findings, settings);
  const rows = groups.flatMap((group) =>
    group.slice(0, MOST_OF_A_KIND).map((exception, i) => {
      const name = nameFor(exception.record);
      const row = exceptionRow(exception, name, typed.get(rowKey(exception.record.kind, name))?.text);
      return i === 0 ? { ...row, startsSection: true } : row;
    }),
  );
  const shown = new Set(rows.map((row) => row.key));
  const left = groups.flatMap((group, i) =>
    group.length <= MOST_OF_A_KIND
      ? []
      : [
          `${counted(group.length - MOST_OF_A_KIND, ['red measure', 'red risk', 'red or overdue action'][i] ?? '')} more`,
        ],
  );
  const table: HighlightTable = {
    id: 'Exceptions',
    title: 'Reds first',
    description:
      'Red measures, then risks in the highest bands, then red or overdue actions; the last column is for commentary.',
    columns: COLUMNS,
    rows,
    rule: `Measures rated red, risks in a red or extreme band by score, actions red or overdue.${COMMENTARY_STAYS}`,
  };
  return {
    table: rows.length === 0 ? null : table,
    left,
    kept: commentary.filter((one) => !shown.has(one.key)),
  };
}
