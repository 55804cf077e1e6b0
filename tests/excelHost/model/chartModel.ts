import type { Area } from './area';

export interface SeriesModel {
  name: string;
  /** "Sheet!A1:A9"; null until it is said. */
  values: string | null;
  periods: string | null;
  /** By path: "format.line.color". */
  settings: Record<string, unknown>;
}

/** A chart as Excel holds it, as far as a report draws one. */
export interface ChartModel {
  name: string;
  /** Cells it covers; null until it was put somewhere. */
  area: Area | null;
  series: SeriesModel[];
  settings: Record<string, unknown>;
}
