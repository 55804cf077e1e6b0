import type { CheckFinding, MeasureFinding, RiskFinding } from '../findings';
import { cleanText } from '../grid/cleanText';
import { parseCell } from '../grid/address';
import { measureSubject } from './changes';
import type { DraftedHighlight } from './draftedHighlights';
import { riskSubject } from './highRisks';
import { missingLatest, withoutTarget } from './missingFigures';

/** Checks that make a figure unfit for a board, the gravest first; all others are left to the sheet of checks. */
const UNFIT = [
  'off-scale',
  'score-mismatch',
  'current-differs',
  'not-a-figure',
  'not-calculated',
  'percent-scale',
  'duplicate-period',
  'half-scored',
  'score-without-parts',
  'suppression-derivable',
  'variance-differs',
];

interface Found {
  measures: readonly MeasureFinding[];
  risks: readonly RiskFinding[];
  checks: readonly CheckFinding[];
}

/**
 * What makes figures unfit for a board: one sentence for each sort of problem, which says how many more there are of
 * it. Contradictions and unread figures first, then latest figures that are missing, then measures without a target.
 */
export function dataProblems({ measures, risks, checks }: Found): DraftedHighlight[] {
  const subjects = subjectsByRow(measures, risks);
  const unfit = UNFIT.flatMap((code) => {
    const all = checks.filter((check) => check.code === code && check.severity !== 'info');
    const [first] = all;
    return first === undefined ? [] : [drafted(first, all.length - 1, subjects)];
  });
  return [...unfit, ...missingLatest(measures), ...withoutTarget(measures)];
}

const rowOf = (sheet: string, row: number): string => JSON.stringify([sheet, row]);

/** What each row is about, for naming a check by its record. */
function subjectsByRow(
  measures: readonly MeasureFinding[],
  risks: readonly RiskFinding[],
): ReadonlyMap<string, string> {
  return new Map([
    ...measures.map((one): [string, string] => [rowOf(one.sheet, one.row), measureSubject(one)]),
    ...risks.map((one): [string, string] => [rowOf(one.sheet, one.row), riskSubject(one)]),
  ]);
}

function drafted(
  { sheet, cell, message }: CheckFinding,
  others: number,
  subjects: ReadonlyMap<string, string>,
): DraftedHighlight {
  const row = parseCell(cell)?.row;
  const subject = row === undefined ? undefined : subjects.get(rowOf(sheet, row));
  const more = others === 0 ? '' : ` ${others} more of this sort: see the checks.`;
  return {
    kind: 'data-problem',
    subject: subject ?? [sheet, cell].filter((part) => part !== '').join(', '),
    words: `${subject === undefined ? cleanText(message) : withoutPlace(cleanText(message), sheet, cell)}${more}`,
    sheet,
    cell,
  };
}

/** Beside its subject and its link a message needn't name them again. */
function withoutPlace(message: string, sheet: string, cell: string): string {
  const place = `${sheet}, ${cell}`;
  const short = [` in ${place}`, ` (${place})`].reduce((words, said) => words.replace(said, ''), message);
  return short.replace(/^(The \w+(?: \w+)*?) of “[^“”]+”/, '$1');
}
