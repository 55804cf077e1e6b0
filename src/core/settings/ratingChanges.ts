import type { ActionFinding, Findings, MeasureFinding, RiskFinding, RollUpFinding } from '../findings';
import { measureName, ragCell, withoutStatus } from '../report/wording';
import type { Settings } from '../settings';
import type { RatingPart } from './measureRating';
import { measureParts } from './measureRating';

/** A rating that another setting would change. */
export interface RatingChange {
  kind: 'overall' | 'theme' | 'measure' | 'risk' | 'action';
  /** Name of the theme or measure, words of the risk or action; "Overall status". */
  what: string;
  /** Empty, as `cell`, for what has no cell: the overall status and the themes. */
  sheet: string;
  cell: string;
  /** As the report says them: "Amber", "Red, ▼ Worsening", "Common cause, hit or miss"; "Not in the report". */
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

/** A rating in the parts of which each may change by itself; every rating of a kind has the same ones. */
interface Rating extends Pick<RatingChange, 'kind' | 'what' | 'sheet' | 'cell'> {
  /** Its status. */
  first: RatingPart;
  more: RatingPart[];
}

const ABSENT = 'Not in the report';

/**
 * The ratings that differ between two readings of one workbook: the overall status, themes, measures (RAG,
 * direction, icons and chart), risks and actions, in this order and each kind in workbook order. What only one of
 * the two readings has, because a sheet is left out, is "Not in the report" in the other. The same ratings give none.
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
  if (old === undefined) return { ...place, before: ABSENT, after: now.first.said, reason: now.first.reason };
  const [oldParts, nowParts] = [partsOf(old), partsOf(now)];
  const turned = nowParts.filter(({ said }, i) => said !== oldParts[i]?.said);
  const [weightiest] = turned;
  if (weightiest === undefined) return null;
  const before = oldParts.filter(({ said }, i) => said !== nowParts[i]?.said);
  return { ...place, before: listed(before), after: listed(turned), reason: weightiest.reason };
}

const partsOf = ({ first, more }: Rating): RatingPart[] => [first, ...more];

/** Begun with a capital, whichever part comes first. */
function listed(parts: readonly RatingPart[]): string {
  const words = parts.map(({ said }) => said).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function gone({ kind, what, sheet, cell, first }: Rating): RatingChange {
  const reason = sheet === '' ? 'None of its sheets is read.' : `The sheet “${sheet}” is left out.`;
  return { kind, what, sheet, cell, before: first.said, after: ABSENT, reason };
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

function rollUpRating({ theme, status, reason }: RollUpFinding): Rating {
  return {
    kind: theme === null ? 'overall' : 'theme',
    what: theme ?? 'Overall status',
    sheet: '',
    cell: '',
    first: { said: ragCell(status).text, reason: withoutStatus(reason) },
    more: [],
  };
}

function measureRating(measure: MeasureFinding, arrows: Settings['arrows']): Rating {
  const { sheet, cell } = measure;
  const { status, ...more } = measureParts(measure, arrows);
  return {
    kind: 'measure',
    what: measureName(measure),
    sheet,
    cell,
    first: status,
    more: [more.direction, more.icons, more.chart],
  };
}

function riskRating({ ref, title, description, sheet, cell, band, reason }: RiskFinding): Rating {
  return {
    kind: 'risk',
    what: named(ref, title ?? description),
    sheet,
    cell,
    first: { said: band ?? 'No band', reason: withoutBand(reason, band) },
    more: [],
  };
}

/** The band stands before its reason already. */
function withoutBand(reason: string, band: string | null): string {
  return band !== null && reason.startsWith(`${band}: `) ? reason.slice(band.length + ': '.length) : reason;
}

function actionRating({ ref, action, sheet, cell, latestRag, overdue, reason }: ActionFinding): Rating {
  const status = ragCell(latestRag, 'No status').text;
  return {
    kind: 'action',
    what: named(ref, action),
    sheet,
    cell,
    first: { said: overdue ? `${status}, overdue` : status, reason: withoutStatus(reason) },
    more: [],
  };
}

function named(ref: string | null, words: string): string {
  return [ref, words]
    .filter((part) => part !== null)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
