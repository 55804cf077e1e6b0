import type { BuiltCell } from '../support/workbookBuilder';
import type { Chance } from './chance';
import { type Block, cell, type DrawnMeasure } from './facts';
import { drawFigure, drawGap, type UnitDrawn } from './figures';
import { drawPeriods, type DrawnPeriod } from './periods';
import { COUNTS, HEAD, ROLES, SECTIONS, SHARES } from './vocabulary';

interface Drawn {
  name: string;
  ref: string;
  figures: { value: number | null; cell: BuiltCell }[];
  target: { min: BuiltCell; upper: BuiltCell; low: number; high: number };
  benchmark: { value: number; cell: BuiltCell };
  polarity: 'higher' | 'lower';
  section: string | null;
}

interface Column {
  head: BuiltCell;
  group?: string;
  of: (measure: Drawn) => BuiltCell;
}

function drawMeasures(chance: Chance, names: string[], periods: number): Drawn[] {
  const wordsShare = chance.pick([0, 0, 0.3]);
  return names.map((name, i) => {
    const unit: UnitDrawn = SHARES.includes(name) ? 'share' : 'count';
    const figures = Array.from({ length: periods }, (_, k) => {
      if (k > 1 && chance.happens(0.15)) return { value: null, cell: drawGap(chance) };
      return drawFigure(chance, unit, chance.happens(wordsShare));
    });
    const [a, b] = [drawFigure(chance, unit, false), drawFigure(chance, unit, false)];
    const [low, high] = a.value <= b.value ? [a, b] : [b, a];
    return {
      name,
      ref: `${chance.pick(['1.', '2.', 'PI'])}${i + 1}`,
      figures,
      target: { min: low.cell, upper: high.cell, low: low.value, high: high.value },
      benchmark: drawFigure(chance, unit, false),
      polarity: chance.pick(['higher', 'lower']),
      section: null,
    };
  });
}

/** Measures in rows: one or two header rows, optional sections, extra columns before and after the periods. */
export function measuresAcross(chance: Chance, names: string[], date1904: boolean): Block {
  const { form, periods } = drawPeriods(chance, chance.whole(3, 8), date1904, true);
  const measures = drawMeasures(chance, names, periods.length);
  const has = {
    ref: chance.happens(0.6),
    polarity: chance.happens(0.5),
    target: chance.pick(['none', 'pair', 'single']),
    benchmark: chance.happens(0.4),
    newestFirst: chance.happens(0.15),
    groups: chance.happens(0.4) || periods.some(({ year }) => year !== undefined),
    sections: chance.happens(0.35),
  };
  // A single target says on which side it lies only together with the polarity.
  if (has.target === 'single') has.polarity = true;
  const columns = acrossColumns(chance, has, periods);
  const rows: Block['rows'] = [];
  const merges: Block['merges'] = [];
  if (has.groups) rows.push(groupRow(columns, merges));
  rows.push(columns.map((column) => (has.groups && column.group === undefined ? null : column.head)));
  const facts: ((firstRow: number) => DrawnMeasure)[] = [];
  const half = Math.ceil(measures.length / 2);
  let section: string | null = null;
  measures.forEach((measure, i) => {
    if (has.sections && (i === 0 || i === half)) {
      if (i > 0) rows.push([]);
      section = SECTIONS[i === 0 ? 0 : 1] ?? null;
      rows.push([cell(section)]);
    }
    const at = rows.push(columns.map((column) => column.of(measure))) - 1;
    const stands = section;
    facts.push((firstRow) => ({ ...asFact(measure, periods, has), row: firstRow + at, section: stands }));
  });
  const drawn = `measures across; months as ${form}; ${JSON.stringify(has)}`;
  return {
    kind: 'measures',
    drawn,
    rows,
    merges,
    facts: (firstRow) => ({ measures: facts.map((f) => f(firstRow)) }),
  };
}

function asFact(
  measure: Drawn,
  periods: DrawnPeriod[],
  has: { ref: boolean; polarity: boolean; target: string; benchmark: boolean },
): DrawnMeasure {
  const { low, high } = measure.target;
  const single = measure.polarity === 'higher' ? { min: low } : { upper: low };
  return {
    name: measure.name,
    ref: has.ref ? measure.ref : null,
    row: null,
    points: periods.map(({ key }, i) => [key, measure.figures[i]?.value ?? null]),
    target: has.target === 'pair' ? { min: low, upper: high } : has.target === 'single' ? single : null,
    benchmark: has.benchmark ? measure.benchmark.value : null,
    polarity: has.polarity ? measure.polarity : null,
    section: null,
  };
}

function acrossColumns(
  chance: Chance,
  has: { ref: boolean; polarity: boolean; target: string; benchmark: boolean; newestFirst: boolean },
  periods: DrawnPeriod[],
): Column[] {
  const start: Column[] = [{ head: cell(chance.pick(HEAD.measure)), of: (m) => cell(m.name) }];
  if (has.ref) start.unshift({ head: cell(chance.pick(HEAD.ref)), of: (m) => cell(m.ref) });
  const months = periods.map(({ head, year }, i): Column => ({
    head,
    group: year ?? 'Trend',
    of: (m) => m.figures[i]?.cell ?? cell(null),
  }));
  const targets: Column[] =
    has.target === 'pair'
      ? [
          { head: cell('Min'), group: 'Target', of: (m) => m.target.min },
          { head: cell('Upper'), group: 'Target', of: (m) => m.target.upper },
        ]
      : has.target === 'single'
        ? [{ head: cell('Target'), of: (m) => m.target.min }]
        : [];
  const bench: Column[] = has.benchmark
    ? [{ head: cell('National'), group: 'Benchmarking', of: (m) => m.benchmark.cell }]
    : [];
  const words = {
    higher: chance.pick(['High', 'Higher', 'Bigger is better']),
    lower: chance.pick(['Low', 'Lower']),
  };
  const polarity: Column[] = has.polarity
    ? [{ head: cell(chance.pick(HEAD.polarity)), of: (m) => cell(words[m.polarity]) }]
    : [];
  const owner = chance.pick(ROLES);
  const extra: Column[] = chance.happens(0.4)
    ? [{ head: cell(chance.pick(HEAD.owner)), of: () => cell(owner) }]
    : [];
  const [before, after] = chance.happens(0.5) ? [[...polarity, ...extra], []] : [[], [...polarity, ...extra]];
  const blocks = chance.shuffle([targets, bench]);
  return [...start, ...before, ...(has.newestFirst ? months.reverse() : months), ...blocks.flat(), ...after];
}

/** Groups over their columns; a column of no group has its head in the upper row, as if merged downwards. */
function groupRow(columns: Column[], merges: Block['merges']): (BuiltCell | null)[] {
  return columns.map((column, i) => {
    if (column.group === undefined) {
      merges.push({ row: 0, column: i, rows: 2, columns: 1 });
      return column.head;
    }
    if (columns[i - 1]?.group === column.group) return null;
    let last = i;
    while (columns[last + 1]?.group === column.group) last += 1;
    if (last > i) merges.push({ row: 0, column: i, rows: 1, columns: last - i + 1 });
    return cell(/^\d+$/.test(column.group) ? Number(column.group) : column.group);
  });
}

/** Periods in rows, measures in columns. */
export function measuresDown(chance: Chance, names: string[], date1904: boolean): Block {
  const { form, periods } = drawPeriods(chance, chance.whole(5, 10), date1904);
  const measures = drawMeasures(chance, names, periods.length);
  const head = chance.pick(['Period', 'Month', 'Date']);
  const rows = [[cell(head), ...measures.map(({ name }) => cell(name))]];
  periods.forEach((period, i) =>
    rows.push([period.head, ...measures.map((m) => m.figures[i]?.cell ?? cell(null))]),
  );
  const none = { ref: false, polarity: false, target: 'none', benchmark: false };
  return {
    kind: 'measures',
    drawn: `measures down; ${form}`,
    rows,
    merges: [],
    facts: (row) => ({ measures: measures.map((m) => ({ ...asFact(m, periods, none), row })) }),
  };
}

/** One row a figure. */
export function measuresLong(chance: Chance, names: string[], date1904: boolean): Block {
  const { form, periods } = drawPeriods(chance, chance.whole(4, 6), date1904);
  const measures = drawMeasures(chance, names, periods.length);
  const rows = [[cell(chance.pick(HEAD.measure)), cell(chance.pick(['Period', 'Date'])), cell('Value')]];
  for (const m of measures) {
    periods.forEach((period, i) => rows.push([cell(m.name), period.head, m.figures[i]?.cell ?? cell(null)]));
  }
  const none = { ref: false, polarity: false, target: 'none', benchmark: false };
  return {
    kind: 'measures',
    drawn: `measures long; ${form}`,
    rows,
    merges: [],
    facts: () => ({ measures: measures.map((m) => asFact(m, periods, none)) }),
  };
}

/** Names not used in the workbook yet. */
export function drawNames(chance: Chance, used: Set<string>): string[] {
  const free = chance.shuffle([...SHARES, ...COUNTS].filter((name) => !used.has(name)));
  const names = free.slice(0, chance.whole(2, 5));
  names.forEach((name) => used.add(name));
  return names;
}
