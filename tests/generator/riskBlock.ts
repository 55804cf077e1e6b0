import type { BuiltCell } from '../support/workbookBuilder';
import type { Chance } from './chance';
import { type Block, cell, type DrawnRisk } from './facts';
import { HEAD, PAIRS, RISK_TEXTS, ROLES } from './vocabulary';

interface Scale {
  name: string;
  size: number;
  probability: (n: number) => BuiltCell;
  impact: (n: number) => BuiltCell;
}

const LIKELY = ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'];
const GRAVE = ['Negligible', 'Minor', 'Moderate', 'Major', 'Severe'];
const THREE = ['Low', 'Medium', 'High'];

const same = (name: string, size: number, of: (n: number) => BuiltCell): Scale => ({
  name,
  size,
  probability: of,
  impact: of,
});

const SCALES: Scale[] = [
  same('1 to 5', 5, (n) => cell(n)),
  same('1 to 5', 5, (n) => cell(n)),
  same('1 to 5 as text', 5, (n) => cell(String(n))),
  same('H/M/L', 3, (n) => cell((THREE[n - 1] ?? '').slice(0, 1))),
  same('High/Medium/Low', 3, (n) => cell(THREE[n - 1])),
  {
    name: '4 - Likely',
    size: 5,
    probability: (n) => cell(`${n} - ${LIKELY[n - 1]}`),
    impact: (n) => cell(`${n} - ${GRAVE[n - 1]}`),
  },
  { name: 'words', size: 5, probability: (n) => cell(LIKELY[n - 1]), impact: (n) => cell(GRAVE[n - 1]) },
];

interface Drawn {
  ref: string;
  text: string;
  p: number | null;
  i: number | null;
  grossP: number;
  grossI: number;
}

interface Column {
  head: string;
  group?: string;
  of: (risk: Drawn) => BuiltCell;
  template?: BuiltCell;
}

/** A risk register: residual scores, sometimes inherent ones before them, sometimes unused template rows below. */
export function riskBlock(chance: Chance): Block {
  const scale = chance.pick(SCALES);
  const has = {
    ref: chance.happens(0.75),
    score: chance.happens(0.7),
    impactFirst: chance.happens(0.2),
    inherent: chance.pick(['none', 'none', 'two rows', 'one row']),
    templates: chance.happens(0.4) ? chance.whole(1, 4) : 0,
  };
  const risks = drawRisks(chance, scale.size);
  const columns = riskColumns(chance, scale, has);
  const merges: Block['merges'] = [];
  const rows: Block['rows'] = [];
  if (has.inherent === 'two rows') {
    rows.push(columns.map((c, k) => (c.group && columns[k - 1]?.group !== c.group ? cell(c.group) : null)));
    columns.forEach((c, k) => {
      const span = columns.filter((other) => other.group === c.group).length;
      if (c.group && columns[k - 1]?.group !== c.group)
        merges.push({ row: 0, column: k, rows: 1, columns: span });
    });
  }
  rows.push(columns.map((column) => cell(column.head)));
  const first = rows.length;
  for (const risk of risks) rows.push(columns.map((column) => column.of(risk)));
  if (has.ref) {
    for (let k = 0; k < has.templates; k++) {
      rows.push(columns.map((c, n) => (n === 0 ? cell(refOf(risks.length + k)) : (c.template ?? null))));
    }
  }
  const facts = (row: number): DrawnRisk[] =>
    risks.map((risk, k) => ({
      row: row + first + k,
      ref: has.ref ? risk.ref : null,
      description: risk.text,
      probability: risk.p,
      impact: risk.i,
      score: risk.p !== null && risk.i !== null ? risk.p * risk.i : null,
    }));
  const drawn = `risks; scale ${scale.name}; ${columns.map((c) => c.head).join(' | ')}; ${JSON.stringify(has)}`;
  return { kind: 'risks', drawn, rows, merges, facts: (row) => ({ risks: facts(row) }) };
}

const refOf = (k: number): string => `R${String(k + 1).padStart(2, '0')}`;

function drawRisks(chance: Chance, size: number): Drawn[] {
  const texts = chance.shuffle(RISK_TEXTS).slice(0, chance.whole(3, RISK_TEXTS.length));
  return texts.map((text, k) => ({
    ref: refOf(k),
    text,
    // The first two are whole, so that the table is plainly a scored one.
    p: k > 1 && chance.happens(0.08) ? null : chance.whole(1, size),
    i: k > 1 && chance.happens(0.08) ? null : chance.whole(1, size),
    grossP: chance.whole(1, size),
    grossI: chance.whole(1, size),
  }));
}

function riskColumns(
  chance: Chance,
  scale: Scale,
  has: { ref: boolean; score: boolean; impactFirst: boolean; inherent: string },
): Column[] {
  const [p, i] = chance.pick(PAIRS);
  const scoreHead = chance.pick(HEAD.score);
  const trio = (prefix: string, group: string | null, gross: boolean): Column[] => {
    const values = (r: Drawn) => (gross ? { p: r.grossP, i: r.grossI } : r);
    const base = group === null ? {} : { group };
    const pair: Column[] = [
      { ...base, head: prefix + p, of: (r) => blankOr(values(r).p, scale.probability) },
      { ...base, head: prefix + i, of: (r) => blankOr(values(r).i, scale.impact) },
    ];
    const score: Column = {
      ...base,
      head: prefix + scoreHead,
      of: (r) => product(values(r)),
      template: cell(0, { formula: '0*0' }),
    };
    return [...(has.impactFirst ? pair.reverse() : pair), ...(has.score ? [score] : [])];
  };
  const [grossWord, netWord] = chance.pick([
    ['Inherent', 'Residual'],
    ['Gross', 'Net'],
    ['Initial', 'Current'],
  ] as const);
  const scores =
    has.inherent === 'none'
      ? trio('', null, false)
      : has.inherent === 'two rows'
        ? [...trio('', grossWord, true), ...trio('', netWord, false)]
        : [...trio(`${grossWord} `, null, true), ...trio(`${netWord} `, null, false)];
  const owner = chance.pick(ROLES);
  const controls: Column = {
    head: chance.pick(HEAD.mitigation),
    of: () => cell('Weekly review by the board.'),
  };
  const owners: Column = { head: chance.pick(HEAD.riskOwner), of: () => cell(owner) };
  const raised: Column = { head: 'Date Raised', of: () => cell('January 2020') };
  const extras = chance.shuffle([controls, owners, raised]).slice(0, chance.whole(0, 3));
  const cut = chance.whole(0, extras.length);
  const ref: Column[] = has.ref ? [{ head: chance.pick(HEAD.riskRef), of: (r) => cell(r.ref) }] : [];
  const text: Column = { head: chance.pick(HEAD.risk), of: (r) => cell(r.text) };
  return [...ref, text, ...extras.slice(0, cut), ...scores, ...extras.slice(cut)];
}

const blankOr = (n: number | null, of: (n: number) => BuiltCell): BuiltCell =>
  n === null ? cell(null) : of(n);

function product({ p, i }: { p: number | null; i: number | null }): BuiltCell {
  return p === null || i === null ? cell(null) : cell(p * i);
}
