import type { ActionStatus, MeasureFinding, RagStatus, RiskFinding, Unit } from '../findings';
import { printFigure } from '../measures/figurePrint';
import type { Settings } from '../settings';
import type { NumberStyle, Status, TableCell } from './tables';

/** Stands for nothing to say, so that no cell of a table is empty. */
export const NOTHING = '–';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SHORT_MONTH = 3;

/** @example longDate("2020-01-31") // "31 January 2020"; null gives "–" */
export function longDate(date: string | null): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '') ?? [];
  return year === undefined ? (date ?? NOTHING) : `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** A line below a title, begun by the report date where there is one. @example dated("2020-01-31", "By theme.") // "31 January 2020. By theme." */
export function dated(date: string | null, line: string): string {
  return date === null ? line : `${longDate(date)}. ${line}`;
}

/** As in tables; text, so that it reads the same in the 1900 and the 1904 system. @example shortDate("2020-01-31") // "31 Jan 2020" */
export function shortDate(date: string | null): string {
  const [day, month, year] = longDate(date).split(' ');
  return month === undefined || year === undefined
    ? longDate(date)
    : `${day ?? ''} ${month.slice(0, SHORT_MONTH)} ${year}`;
}

/** A number with its thousands set apart. @example grouped(1234.5, 1) // "1,234.5" */
export function grouped(value: number, decimals: number): string {
  return printFigure(value, 'number', decimals);
}

/**
 * A figure as a table shows it; percentages come as shares. Days stand without their word, as in a native cell.
 * @example figureText(0.864, "percent", 1) // "86.4%"
 */
export function figureText(value: number, unit: Unit, decimals: number): string {
  return printFigure(value, unit === 'days' ? 'number' : unit, decimals);
}

/** How a figure is shown in a native cell. */
export function numberStyle(unit: Unit, decimals: number): NumberStyle {
  if (unit === 'percent') return { kind: 'percent', decimals };
  return unit === 'currency' ? { kind: 'currency', decimals } : { kind: 'number', decimals };
}

/** What a measure aims at, in words. @example two thresholds 0.7 and 0.8 give "70% – 80%"; none gives "–" */
export function targetText(measure: MeasureFinding): string {
  const { min, upper } = measure.target ?? {};
  const show = (value: number): string => figureText(value, measure.unit, measure.decimals);
  if (min !== undefined && upper !== undefined) return `${show(min)} – ${show(upper)}`;
  if (min !== undefined) return `at least ${show(min)}`;
  return upper === undefined ? NOTHING : `at most ${show(upper)}`;
}

/** What each RAG word means. */
export const RAG_STATUS = {
  Red: 'red',
  Amber: 'amber',
  Green: 'green',
  Blue: 'blue',
} as const satisfies Record<ActionStatus, Status>;

/** A RAG status as a cell: its word and its meaning. */
export function ragCell(rag: ActionStatus | null, without = 'Not rated'): TableCell {
  return rag === null ? { text: without, status: 'not-rated' } : { text: rag, status: RAG_STATUS[rag] };
}

/** What stands in the report: the author's word, else the computed one. */
export function standingRag(measure: MeasureFinding): RagStatus | null {
  return measure.rag.recorded ?? measure.rag.status;
}

/** A reason beside its own status needn't say it again. @example withoutStatus("Red: the worst of 3.") // "The worst of 3." */
export function withoutStatus(reason: string): string {
  return reason.replace(/^(?:Red|Amber|Green|Not rated)[:,] (.)/, (_, first: string) => first.toUpperCase());
}

/**
 * Why a measure has its RAG, without the status word, which stands beside it; says so when the author's word differs
 * from the rule, or the polarity is assumed.
 */
export function ragReason(measure: MeasureFinding): string {
  const { recorded, status, reason } = measure.rag;
  const differs = recorded !== null && recorded !== status;
  const assumed = measure.polarity.basis === 'name' && status !== null && !/assum/i.test(reason);
  const why = withoutStatus(reason);
  return (
    (differs
      ? `${recorded} as the author says; by the rule ${(status ?? 'Not rated').toLowerCase()}: ${why}`
      : why) + (assumed ? ' Polarity assumed from the name.' : '')
  );
}

const JUDGED: Record<'improving' | 'worsening' | 'stable', { word: string; arrow: string; status: Status }> =
  {
    improving: { word: 'Improving', arrow: '▲', status: 'improving' },
    worsening: { word: 'Worsening', arrow: '▼', status: 'worsening' },
    stable: { word: 'No change', arrow: '►', status: 'no-change' },
  };
const MOVED = {
  up: { word: 'Up', arrow: '▲' },
  down: { word: 'Down', arrow: '▼' },
  flat: { word: 'No change', arrow: '►' },
};

/** Latest against previous figure: arrow and word; what the arrow tells follows `arrows`. No comparison gives "–". */
export function directionCell(measure: MeasureFinding, arrows: Settings['arrows']): TableCell {
  const { movement, judgement } = measure.direction;
  if (movement === 'none') return { text: NOTHING, emphasis: 'muted' };
  const moved = MOVED[movement];
  if (judgement === 'unknown') {
    return { text: arrows === 'number' ? `${moved.arrow} ${moved.word}` : moved.word };
  }
  const { word, arrow, status } = JUDGED[judgement];
  return { text: `${arrows === 'number' ? moved.arrow : arrow} ${word}`, status };
}

const TRENDS: Record<MeasureFinding['trend']['judgement'], TableCell> = {
  improving: { text: 'Improving', status: 'improving' },
  worsening: { text: 'Worsening', status: 'worsening' },
  'no trend': { text: 'No clear trend' },
  'too few points': { text: 'Too few points', emphasis: 'muted' },
};
/** A trend that no polarity judges. */
const UNJUDGED = { increasing: 'Increasing', decreasing: 'Decreasing' };

/** The statistical reading over all periods, in words. */
export function trendCell({ trend }: MeasureFinding): TableCell {
  const { judgement, movement } = trend;
  return judgement === 'no trend' && movement !== 'none' ? { text: UNJUDGED[movement] } : TRENDS[judgement];
}

const MOVEMENTS = { new: 'New', up: 'Score up', down: 'Score down', same: 'Same score' };

/** Movement of a risk since the last report, in words. */
export function movementText(risk: RiskFinding): string {
  if (risk.closed) return 'Closed';
  return risk.movement === null ? NOTHING : MOVEMENTS[risk.movement];
}

/** Text or "–" when there is none. */
export function orNothing(text: string | null | undefined): string {
  return text == null || text.trim() === '' ? NOTHING : text.trim();
}

/** @example counted(1, "risk") // "1 risk"; counted(2, "risk") // "2 risks" */
export function counted(n: number, noun: string): string {
  return `${grouped(n, 0)} ${noun}${n === 1 ? '' : 's'}`;
}

/** A measure as it is called on paper: reference, name, mark of a statutory one. */
export function measureName(measure: MeasureFinding): string {
  return [measure.ref, measure.name, measure.statutory ? '(S)' : null]
    .filter((part) => part !== null)
    .join(' ');
}

/** A theme's name where it is said again: what stands before its colon. @example "Theme One: Leadership" gives "Theme One" */
export function shortTheme(theme: string | null): string {
  return orNothing(theme?.split(':')[0]);
}
