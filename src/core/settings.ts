import type { CheckFinding } from './findings';

/**
 * What a user may choose. Every field has a default, and the printed key says which value was used.
 * Percentages are shares (0–1).
 */
export interface Settings {
  /** Title of the report; null takes the one found in the workbook. */
  title: string | null;
  /** ISO date; null takes the header's date, else the last reported period's end. */
  reportDate: string | null;
  /** Does ▲ mean better (performance) or larger (number)? */
  arrows: 'performance' | 'number';
  tolerance: {
    /** For measures that are percentages: percentage points as a share, 0.05 = 5 points. */
    points: number;
    /** For all others: share of |target|, 0.05 = 5 % of target. */
    share: number;
  };
  rollUp: 'worst' | 'weighted' | 'majority';
  /** Rate a measure without a target against its first benchmark, labelled "against …". */
  benchmarkFallback: boolean;
  bands: RiskBandsSetting;
  /** What the direction of travel compares the latest figure with; `mean` is of so many periods before it. */
  comparator: 'previous' | 'year' | { meanOf: number };
  /** ISO date of the past report that changes are counted from; null takes the latest before this one. */
  compareWith: string | null;
  palette: 'standard' | 'colour-blind-safe';
  /** How many of the latest periods the measures table shows. */
  periodsShown: number;
  /** By measure id, reference or exact name. */
  measures: Record<string, MeasureSetting>;
  /** Sheets that are not read. */
  leaveOut: string[];
  /** For the head of the Word paper; null leaves the line out. */
  reportTo: string | null;
  meetingDate: string | null;
  agendaItem: string | null;
  preparedBy: string | null;
}

export interface MeasureSetting {
  polarity?: 'higher' | 'lower' | 'band';
  /** Both bounds for a band; min alone when higher is better, upper alone when lower is. */
  target?: { min?: number; upper?: number };
  /** Points (share) for percentages, share of target otherwise. */
  tolerance?: number;
  /** First periods of new groups of its XmR chart (2019-08, 2019-Q3, 2019-08-31), in time order. */
  rebase?: string[];
  /** So many of the first points of each group give its mean and limits; at least 12. */
  baseline?: number;
}

/** A preset, or bands of one's own: each takes scores from `from` upwards until the next one. */
export type RiskBandsSetting =
  | 'three-band'
  | 'four-band'
  | 'nhs'
  | { bands: { name: string; status: 'red' | 'amber' | 'green' | 'extreme'; from: number }[] }
  /** `grid[probability − 1][impact − 1]` is the band's name. */
  | { grid: string[][]; bands: { name: string; status: 'red' | 'amber' | 'green' | 'extreme' }[] };

export const DEFAULT_SETTINGS: Settings = {
  title: null,
  reportDate: null,
  arrows: 'performance',
  tolerance: { points: 0.05, share: 0.05 },
  rollUp: 'worst',
  benchmarkFallback: true,
  bands: 'three-band',
  comparator: 'previous',
  compareWith: null,
  palette: 'standard',
  periodsShown: 6,
  measures: {},
  leaveOut: [],
  reportTo: null,
  meetingDate: null,
  agendaItem: null,
  preparedBy: null,
};

/** Settings from outside (a file, the pane), not yet understood. */
export interface GivenSettings {
  /** By setting name; anything but an object is a check. */
  raw: unknown;
  /** Where they come from, for the checks. */
  source: string;
}

/** Settings as read from outside, with a check for each value that was not understood (its default stands). */
export interface SettingsReading {
  settings: Settings;
  checks: CheckFinding[];
}
