import type { Findings } from '../../src/core/findings';
import type { DrawnSheet, DrawnWorkbook } from './drawWorkbook';
import type { DrawnMeasure } from './facts';

const PRECISION = 9;
const rounded = (n: number | null | undefined): number | null =>
  n == null ? null : Number(n.toFixed(PRECISION));

/** Every fact the findings have otherwise than drawn, one line each; none when all are right. */
export function differences(drawn: DrawnWorkbook, findings: Findings): string[] {
  return drawn.sheets.flatMap((sheet) => [
    ...kindDifferences(sheet, findings),
    ...measureDifferences(sheet, findings),
    ...listDifferences(sheet, 'risks', sheet.facts.risks, findings.risks, (found, fact) => ({
      row: found.row,
      ref: fact.ref === null ? null : found.ref,
      // A register may call its only text a title or a description.
      description: [found.title, found.description].includes(fact.description)
        ? fact.description
        : found.description,
      probability: found.probability,
      impact: found.impact,
      score: found.score,
    })),
    ...listDifferences(sheet, 'actions', sheet.facts.actions, findings.actions, (found) => ({
      row: found.row,
      objective: found.objective,
      action: found.action,
      latest: found.latestRag,
    })),
    ...listDifferences(sheet, 'concerns', sheet.facts.concerns, findings.concerns, (found) => ({
      row: found.row,
      description: found.description,
    })),
  ]);
}

/** Registers a kind on a sheet; a table of measures may count once a section. */
function kindDifferences(sheet: DrawnSheet, findings: Findings): string[] {
  const expected = new Set(sheet.blocks.flatMap(({ kind }) => kind ?? []));
  const found = new Set(findings.registers.filter((r) => r.sheet === sheet.name).map(({ kind }) => kind));
  const titles = ['narrative', 'header'];
  return [
    ...[...expected].filter((kind) => !found.has(kind)).map((kind) => `${sheet.name}: no ${kind} recognised`),
    ...[...found]
      .filter((kind) => !expected.has(kind) && !titles.includes(kind))
      .map((kind) => `${sheet.name}: ${kind} recognised, which was not drawn`),
  ];
}

function listDifferences<Fact extends { row: number }, Found extends { sheet: string; row: number }>(
  sheet: DrawnSheet,
  what: string,
  facts: Fact[],
  all: Found[],
  read: (found: Found, fact: Fact) => object,
): string[] {
  const found = all.filter((f) => f.sheet === sheet.name);
  const lines = facts.flatMap((fact) => {
    const record = found.find(({ row }) => row === fact.row);
    if (!record) return [`${sheet.name}: ${what}: row ${fact.row} is missing`];
    return unequal(`${sheet.name}: ${what}, row ${fact.row}`, { ...fact }, { ...read(record, fact) });
  });
  const rows = new Set(facts.map(({ row }) => row));
  const extra = found.filter(({ row }) => !rows.has(row));
  return [...lines, ...extra.map(({ row }) => `${sheet.name}: ${what}: row ${row} was not drawn`)];
}

function measureDifferences(sheet: DrawnSheet, findings: Findings): string[] {
  const found = findings.measures.filter((m) => m.sheet === sheet.name);
  const lines = sheet.facts.measures.flatMap((fact) => {
    const record = found.find(({ name }) => name === fact.name);
    if (!record) return [`${sheet.name}: measures: “${fact.name}” is missing`];
    const read: DrawnMeasure = {
      name: record.name,
      ref: record.ref,
      row: fact.row === null ? null : record.row,
      points: record.points.map(({ period, value }) => [period, rounded(value)]),
      target: record.target,
      benchmark: rounded(record.benchmarks[0]?.value),
      polarity: fact.polarity === null ? null : record.polarity.value,
      section: fact.section === null ? null : record.section,
    };
    return unequal(`${sheet.name}: “${fact.name}”`, { ...fact }, { ...read });
  });
  const names = new Set(sheet.facts.measures.map(({ name }) => name));
  const extra = found.filter(({ name }) => !names.has(name));
  return [...lines, ...extra.map(({ name }) => `${sheet.name}: measures: “${name}” was not drawn`)];
}

function unequal(where: string, drawn: Record<string, unknown>, found: Record<string, unknown>): string[] {
  return Object.keys(drawn).flatMap((key) => {
    const [wanted, got] = [JSON.stringify(drawn[key]), JSON.stringify(found[key])];
    return wanted === got ? [] : [`${where}: ${key} drawn ${wanted}, found ${got}`];
  });
}
