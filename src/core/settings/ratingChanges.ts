/** A rating that another setting would change. */
export interface RatingChange {
  kind: 'overall' | 'theme' | 'measure' | 'risk';
  /** Name of the theme or measure, words of the risk; "Overall status". */
  what: string;
  sheet: string;
  cell: string;
  /** As the report says them: "Amber", "Not rated", "▲ improving". */
  before: string;
  after: string;
  /** Why it is so under the new setting, in one sentence. */
  reason: string;
}
