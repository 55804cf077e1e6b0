import type { CheckFinding, MeasureFinding } from '../findings';
import type { MeasureRecord } from '../recognise/registers';
import type { Settings } from '../settings';
import { decimalsToTellApart, printFigure, sameFigure } from './figurePrint';

/** What a reader should confirm or mend in one measure; `last` is the index of its latest figure, −1 for none. */
export function measureChecks(
  measure: MeasureFinding,
  record: MeasureRecord,
  last: number,
  comparator: Settings['comparator'],
): CheckFinding[] {
  return [
    polarityCheck(measure),
    comparator === 'previous' ? previousCheck(measure, last) : comparatorCheck(measure, last, comparator),
    currentCheck(measure, record),
    ragCheck(measure, record),
  ].flatMap((check) => check ?? []);
}

function polarityCheck(measure: MeasureFinding): CheckFinding | null {
  const { sheet, cell, name, polarity } = measure;
  const place = `“${name}” (${sheet}, ${cell})`;
  if (polarity.basis === 'target' || polarity.basis === 'name') {
    const from = polarity.basis === 'target' ? 'the way its targets are given' : 'the words of its name';
    const message = `For ${place} it is assumed from ${from} that ${polarity.value === 'band' ? 'staying inside the band is good' : `${polarity.value} is better`}; confirm it in the settings or a polarity column.`;
    return { code: 'polarity-assumed', severity: 'info', sheet, cell, message };
  }
  const figures = measure.latest !== null || measure.current !== null;
  if (polarity.basis !== 'none' || !figures) return null;
  const message = `Nothing says whether higher or lower is better for ${place}, so it is not judged; say so in the settings or a polarity column.`;
  return { code: 'polarity-unknown', severity: 'info', sheet, cell, message };
}

function previousCheck(measure: MeasureFinding, last: number): CheckFinding | null {
  const before = measure.points[last - 1];
  const latest = measure.points[last];
  if (before === undefined || latest === undefined || measure.previous !== null) return null;
  const { sheet, name } = measure;
  const missing =
    before.value === null
      ? `has no figure for ${before.label} in ${sheet}, ${before.cell}`
      : `has no period between ${before.label} (${sheet}, ${before.cell}) and ${latest.label}`;
  const message = `“${name}” ${missing}, so ${latest.label} is compared with nothing; fill it in if it is known.`;
  return { code: 'no-comparator', severity: 'info', sheet, cell: before.cell, message };
}

function comparatorCheck(
  measure: MeasureFinding,
  last: number,
  comparator: Exclude<Settings['comparator'], 'previous'>,
): CheckFinding | null {
  const latest = measure.points[last];
  if (latest === undefined || measure.comparison !== null) return null;
  const { sheet, name } = measure;
  const missing =
    comparator === 'year' ? 'the same period a year' : `each of the ${comparator.meanOf} periods`;
  const message = `“${name}” (${sheet}, ${latest.cell}) has no figure for ${missing} before ${latest.label}, so it is compared with nothing; fill it in if it is known, or choose another comparator.`;
  return { code: 'no-comparator', severity: 'info', sheet, cell: latest.cell, message };
}

function currentCheck(measure: MeasureFinding, record: MeasureRecord): CheckFinding | null {
  const { latest, current, periodBasis, unit, sheet, name } = measure;
  if (periodBasis !== 'snapshot' || latest === null || current === null || record.current === null)
    return null;
  const print = (value: number): string => printFigure(value, unit, measure.decimals);
  if (sameFigure(latest.value, current) || print(latest.value) === print(current)) return null;
  const { cell } = record.current;
  const places = decimalsToTellApart(current, [latest.value], unit, measure.decimals);
  const label = measure.points.find((point) => point.period === latest.period)?.label ?? latest.period;
  const message = `The current figure of “${name}” in ${sheet}, ${cell} is ${printFigure(current, unit, places)} but its latest one (${label}) is ${printFigure(latest.value, unit, places)}; a snapshot should show the same, so correct one of them.`;
  return { code: 'current-differs', severity: 'warning', sheet, cell, message };
}

function ragCheck(measure: MeasureFinding, record: MeasureRecord): CheckFinding | null {
  const { rag, sheet, name } = measure;
  if (rag.recorded === null || rag.status === null || rag.recorded === rag.status || record.rag === null)
    return null;
  const { cell } = record.rag;
  const message = `“${name}” is marked ${rag.recorded} in ${sheet}, ${cell} but its figures give ${rag.status} (${rag.reason.replace(/\.$/, '')}); the author's rating stands, so change it or explain it.`;
  return { code: 'rag-differs', severity: 'warning', sheet, cell, message };
}
