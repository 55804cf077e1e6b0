import type { CheckFinding, RagStatus, RollUpFinding } from '../findings';
import type { Settings } from '../settings';
import { sameFigure } from './figurePrint';

const POINTS: Record<RagStatus, number> = { Green: 3, Amber: 2, Red: 1 };
/** Weighted mean at or above which the whole is green, else amber. */
const GREEN_FROM = 2.5;
const AMBER_FROM = 1.5;
const WORST_FIRST: readonly RagStatus[] = ['Red', 'Amber', 'Green'];
const RULES: Record<Settings['rollUp'], string> = {
  worst: 'the worst of',
  weighted: 'the mean (green 3, amber 2, red 1) of',
  majority: 'the most frequent, of equals the worse, of',
};

/**
 * One status for a theme (null: the whole report) from the ratings of its measures.
 *
 * worst: the worst one; weighted: mean of green 3, amber 2, red 1, green from 2.5 and amber from 1.5; majority: the
 * most frequent, of a tie the worse. Ratings that are null are left out and counted ("n rated out of m"); none at all
 * gives no status. The author's own word stands in the report.
 * @example rollUp(null, ["Green", null, "Amber"], null, "worst") // Amber: the worst of 2 rated out of 3.
 */
export function rollUp(
  theme: string | null,
  ratings: readonly (RagStatus | null)[],
  recorded: RagStatus | null,
  rule: Settings['rollUp'],
): RollUpFinding {
  const rated = ratings.flatMap((rating) => rating ?? []);
  const computed = combine(rated, rule);
  const how = `${RULES[rule]} ${rated.length} rated out of ${ratings.length}`;
  return {
    theme,
    status: recorded ?? computed,
    basis: recorded !== null ? 'recorded' : computed !== null ? 'computed' : 'none',
    computed,
    recorded,
    rated: rated.length,
    of: ratings.length,
    reason:
      recorded === null
        ? computedReason(computed, how, ratings.length)
        : recordedReason(recorded, computed, how, ratings.length),
  };
}

function computedReason(computed: RagStatus | null, how: string, measures: number): string {
  if (computed !== null) return `${computed}: ${how}.`;
  return measures === 0
    ? 'Not rated: there is no measure.'
    : `Not rated: no rating among ${measures === 1 ? 'its 1 measure' : `its ${measures} measures`}.`;
}

function recordedReason(
  recorded: RagStatus,
  computed: RagStatus | null,
  how: string,
  measures: number,
): string {
  const said = `${recorded}, as the author says;`;
  if (measures === 0) return `${said} no measure to compare it with.`;
  if (computed === null) return `${said} no measure is rated to compare it with.`;
  return computed === recorded
    ? `${said} the measures agree: ${how}.`
    : `${said} the measures alone give ${computed}: ${how}.`;
}

function combine(rated: readonly RagStatus[], rule: Settings['rollUp']): RagStatus | null {
  if (rated.length === 0) return null;
  if (rule === 'weighted') {
    const mean = rated.reduce((sum, rating) => sum + POINTS[rating], 0) / rated.length;
    const reaches = (cut: number): boolean => mean > cut || sameFigure(mean, cut);
    return reaches(GREEN_FROM) ? 'Green' : reaches(AMBER_FROM) ? 'Amber' : 'Red';
  }
  const count = (status: RagStatus): number => rated.filter((rating) => rating === status).length;
  const most = Math.max(...WORST_FIRST.map(count));
  return (
    WORST_FIRST.find((status) => (rule === 'worst' ? count(status) > 0 : count(status) === most)) ?? null
  );
}

/**
 * The check that an author's overall status and the computed one disagree; `null` when they don't or one is missing.
 */
export function rollUpDiffers(rolled: RollUpFinding, sheet: string, cell: string): CheckFinding | null {
  if (rolled.recorded === null || rolled.computed === null || rolled.recorded === rolled.computed)
    return null;
  const what = rolled.theme === null ? 'The overall status' : `The status of “${rolled.theme}”`;
  const message = `${what} on ${sheet}, ${cell} says ${rolled.recorded} but its measures give ${rolled.computed} (${rolled.rated} of ${rolled.of} rated); the typed one stands in the report, so change it or explain it.`;
  return { code: 'rag-differs', severity: 'warning', sheet, cell, message };
}
