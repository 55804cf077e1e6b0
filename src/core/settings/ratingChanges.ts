import type { ActionFinding, Findings, MeasureFinding, RiskFinding, RollUpFinding } from '../findings';
import {
  directionCell,
  measureName,
  NOTHING,
  ragCell,
  ragReason,
  standingRag,
  withoutStatus,
} from '../report/wording';
import type { Settings } from '../settings';

/** A rating that another setting would change. */
export interface RatingChange {
  kind: 'overall' | 'theme' | 'measure' | 'risk' | 'action';
  /** Name of the theme or measure, words of the risk or action; "Overall status". */
  what: string;
  /** Empty, as `cell`, for what has no cell: the overall status and the themes. */
  sheet: string;
  cell: string;
  /** As the report says them: "Amber", "Not rated", "Red, ▼ Worsening"; "Not in the report". */
  before: string;
  after: string;
  /** Why it is so under the new setting, in one sentence. */
  reason: string;
}

/** What a workbook comes to under some settings. */
export interface Rated {
  findings: Findings;
  settings: Pick<Settings, 'arrows'>;
}

/** A rating in the parts of which each may change by itself: its status and its direction. */
interface Rating {
  kind: RatingChange['kind'];
  what: string;
  sheet: string;
  cell: string;
  status: string;
  direction: string;
  reason: string;
  /** Why the direction is said as it is. */
  directionReason: string;
}

const ABSENT = 'Not in the report';

/**
 * The ratings that differ between two readings of one workbook: the overall status, themes, measures (RAG and the
 * words on direction), risks and actions, in this order and each kind in workbook order. What only one of the two
 * readings has, because a sheet is left out, is "Not in the report" in the other. The same ratings give none.
 *
 * @param before under the settings in force
 * @param after under the settings to try
 * @example with the roll-up "weighted" for "worst" // [{ kind: "overall", before: "Red", after: "Amber", … }]
 */
export function ratingChanges(before: Rated, after: Rated): RatingChange[] {
  const old = byPlace(ratingsOf(before));
  const now = byPlace(ratingsOf(after));
  const keys = [...old.keys(), ...[...now.keys()].filter((key) => !old.has(key))];
  const changes = keys.flatMap((key) => change(old.get(key), now.get(key)) ?? []);
  return KINDS.flatMap((kind) => changes.filter((one) => one.kind === kind));
}

const KINDS: readonly RatingChange['kind'][] = ['overall', 'theme', 'measure', 'risk', 'action'];

/** Ids may count differently once a sheet is left out, so a record is known again by its place and its words. */
function byPlace(ratings: readonly Rating[]): Map<string, Rating> {
  return new Map(ratings.map((one) => [JSON.stringify([one.kind, one.sheet, one.cell, one.what]), one]));
}

function change(old: Rating | undefined, now: Rating | undefined): RatingChange | null {
  if (old === undefined && now === undefined) return null;
  if (now === undefined) return old === undefined ? null : gone(old);
  const { kind, what, sheet, cell } = now;
  const place = { kind, what, sheet, cell };
  if (old === undefined) return { ...place, before: ABSENT, after: now.status, reason: now.reason };
  const turned = old.direction !== now.direction;
  const rerated = old.status !== now.status;
  if (!turned && !rerated) return null;
  const said = ({ status, direction }: Rating): string =>
    [rerated ? status : '', turned ? direction : ''].filter((part) => part !== '').join(', ');
  return {
    ...place,
    before: said(old),
    after: said(now),
    reason: rerated ? now.reason : now.directionReason,
  };
}

function gone({ kind, what, sheet, cell, status }: Rating): RatingChange {
  const reason = sheet === '' ? 'None of its sheets is read.' : `The sheet “${sheet}” is left out.`;
  return { kind, what, sheet, cell, before: status, after: ABSENT, reason };
}

function ratingsOf({ findings, settings }: Rated): Rating[] {
  return [
    rollUpRating(findings.overall),
    ...findings.themes.map(rollUpRating),
    ...findings.measures.map((measure) => measureRating(measure, settings.arrows)),
    ...findings.risks.map(riskRating),
    ...findings.actions.map(actionRating),
  ];
}

const UNMOVED = { direction: '', directionReason: '' };

function rollUpRating({ theme, status, reason }: RollUpFinding): Rating {
  return {
    ...UNMOVED,
    kind: theme === null ? 'overall' : 'theme',
    what: theme ?? 'Overall status',
    sheet: '',
    cell: '',
    status: ragCell(status).text,
    reason: withoutStatus(reason),
  };
}

const POLARITIES: Record<MeasureFinding['polarity']['value'], string> = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  band: 'Within the band is good',
  unknown: 'It is not known which way is better',
};
const ARROWS: Record<Settings['arrows'], string> = {
  performance: '▲ says that it is better',
  number: '▲ says that the figure is larger',
};

function measureRating(measure: MeasureFinding, arrows: Settings['arrows']): Rating {
  const { sheet, cell, polarity } = measure;
  const direction = directionCell(measure, arrows).text;
  return {
    kind: 'measure',
    what: measureName(measure),
    sheet,
    cell,
    status: ragCell(standingRag(measure)).text,
    direction: direction === NOTHING ? 'No direction' : direction,
    reason: ragReason(measure),
    directionReason: `${POLARITIES[polarity.value]}; ${ARROWS[arrows]}.`,
  };
}

function riskRating({ ref, title, description, sheet, cell, band, reason }: RiskFinding): Rating {
  return {
    ...UNMOVED,
    kind: 'risk',
    what: named(ref, title ?? description),
    sheet,
    cell,
    status: band ?? 'No band',
    reason: withoutBand(reason, band),
  };
}

/** The band stands before its reason already. */
function withoutBand(reason: string, band: string | null): string {
  return band !== null && reason.startsWith(`${band}: `) ? reason.slice(band.length + ': '.length) : reason;
}

function actionRating({ ref, action, sheet, cell, latestRag, overdue, reason }: ActionFinding): Rating {
  const status = ragCell(latestRag, 'No status').text;
  return {
    ...UNMOVED,
    kind: 'action',
    what: named(ref, action),
    sheet,
    cell,
    status: overdue ? `${status}, overdue` : status,
    reason: withoutStatus(reason),
  };
}

function named(ref: string | null, words: string): string {
  return [ref, words]
    .filter((part) => part !== null)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
