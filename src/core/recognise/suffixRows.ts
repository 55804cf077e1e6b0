import type { MeasurePoint, MeasureRecord } from './registers';

type Part = 'actual' | 'target' | 'priorYear';

const SUFFIXES: readonly [RegExp, Part][] = [
  [/^(.+?)[ –:(-]+(actuals?|act|this year|ty|cy)\)?$/i, 'actual'],
  [/^(.+?)[ –:(-]+(target|tgt|plan|planned|goal|budget)\)?$/i, 'target'],
  [/^(.+?)[ –:(-]+(py|last year|ly|prior year|previous year)\)?$/i, 'priorYear'],
];

interface Named {
  stem: string;
  part: Part;
}

/**
 * Rows that are parts of one measure ("Sales PY", "Sales Actual", "Sales Plan") put together on the row of the
 * actual figures: plan or target become its targets by period, last year its prior year at the latest actual figure.
 * Rows whose actual is missing, or that have no other part, stay measures of their own.
 */
export function joinSuffixRows(records: MeasureRecord[]): MeasureRecord[] {
  const named = new Map(records.map((record) => [record, partOf(record.name)]));
  const partsByStem = new Map<string, Map<Part, MeasureRecord>>();
  for (const [record, name] of named) {
    if (!name) continue;
    const key = name.stem.toLowerCase();
    const parts = partsByStem.get(key) ?? new Map<Part, MeasureRecord>();
    partsByStem.set(key, parts.set(name.part, parts.get(name.part) ?? record));
  }
  return records.flatMap((record) => {
    const name = named.get(record);
    const parts = name ? partsByStem.get(name.stem.toLowerCase()) : undefined;
    if (!name || !parts?.has('actual') || parts.size === 1 || !isPartOf(parts, record)) return [record];
    return name.part === 'actual' ? [joined(record, name.stem, parts)] : [];
  });
}

const isPartOf = (parts: Map<Part, MeasureRecord>, record: MeasureRecord): boolean =>
  [...parts.values()].includes(record);

function partOf(name: string): Named | null {
  for (const [pattern, part] of SUFFIXES) {
    const [, stem] = pattern.exec(name) ?? [];
    if (stem !== undefined) return { stem: stem.trim(), part };
  }
  return null;
}

function joined(actual: MeasureRecord, stem: string, parts: Map<Part, MeasureRecord>): MeasureRecord {
  const target = parts.get('target');
  const prior = parts.get('priorYear');
  const latest = actual.points.findLast(({ cell }) => cell.value !== null);
  const before = prior?.points.find(({ period }) => period.key === latest?.period.key);
  return {
    ...actual,
    name: stem,
    periodTargets: target ? filled(target.points) : actual.periodTargets,
    priorYear: prior && before ? { label: prior.name, cell: before.cell } : actual.priorYear,
  };
}

const filled = (points: MeasurePoint[]): MeasurePoint[] => points.filter(({ cell }) => cell.value !== null);
