import { readStatusWord } from '../actions/statusWords';
import type {
  ActionFinding,
  CheckFinding,
  HeaderFinding,
  MeasureFinding,
  NarrativeFinding,
  RagStatus,
  RollUpFinding,
} from '../findings';
import { rollUp, rollUpDiffers } from '../measures/rollUp';
import type { Settings } from '../settings';

interface Recorded {
  status: RagStatus;
  sheet: string;
  cell: string;
}

/** What the standings follow from. */
interface Assessed {
  /** The themes of all registers in workbook order, repeats allowed. */
  order: readonly string[];
  measures: readonly MeasureFinding[];
  narratives: readonly NarrativeFinding[];
  actions: readonly ActionFinding[];
  header: readonly HeaderFinding[];
}

/**
 * How each theme and the whole report stand: the author's word where there is one, else rolled up from the measures'
 * ratings (an author's rating of a measure counts before the computed one). Themes with measures, a narrative or
 * actions come in workbook order. A disagreement is a check.
 */
export function standingsOf(
  { order, measures, narratives, actions, header }: Assessed,
  settings: Settings,
): { themes: RollUpFinding[]; overall: RollUpFinding; checks: CheckFinding[] } {
  const spokenOf = new Set([...measures, ...narratives, ...actions].flatMap(({ theme }) => theme ?? []));
  const names = [...new Set([...order, ...spokenOf])].filter((name) => spokenOf.has(name));
  const standing = (theme: string | null, recorded: Recorded | null) => {
    const counted = theme === null ? measures : measures.filter((measure) => measure.theme === theme);
    const ratings = counted.map(({ rag }) => rag.recorded ?? rag.status);
    const rolled = rollUp(theme, ratings, recorded?.status ?? null, settings.rollUp);
    const check = recorded === null ? null : rollUpDiffers(rolled, recorded.sheet, recorded.cell);
    return { rolled, checks: check === null ? [] : [check] };
  };
  const themes = names.map((theme) => standing(theme, recordedFor(theme, narratives)));
  const overall = standing(null, overallRecorded(header) ?? recordedFor(null, narratives));
  return {
    themes: themes.map(({ rolled }) => rolled),
    overall: overall.rolled,
    checks: [...overall.checks, ...themes.flatMap(({ checks }) => checks)],
  };
}

function recordedFor(theme: string | null, narratives: readonly NarrativeFinding[]): Recorded | null {
  for (const { theme: of, recorded, sheet, cell } of narratives) {
    if (of === theme && recorded !== null) return { status: recorded, sheet, cell };
  }
  return null;
}

function overallRecorded(header: readonly HeaderFinding[]): Recorded | null {
  for (const { field, value, sheet, cell } of header) {
    const status = field === 'overallStatus' ? readStatusWord(value) : null;
    if (status !== null && status !== 'Blue') return { status, sheet, cell };
  }
  return null;
}
