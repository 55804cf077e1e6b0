import { readFileSync } from 'node:fs';
import type { Findings, MeasureFinding } from '../src/core/findings';
import { DEFAULT_SETTINGS } from '../src/core/settings';
import { findingsOf } from './support/findingsOf';
import type { TrueVariation } from './support/sampleTruth';
import {
  SAMPLE,
  SAMPLE_MONTHS,
  sampleTruth,
  SCORECARD_COLUMNS,
  SCORECARD_MONTHS,
} from './support/sampleTruth';

const truth = sampleTruth();
const findings = findingsOf(readFileSync(SAMPLE), SAMPLE);
const WORD: Record<string, string | null> = { R: 'Red', A: 'Amber', G: 'Green', B: 'Blue', '.': null };

const scorecard = truth.scorecard.measures.map((measure) => ({ ...measure, sheet: truth.scorecard.sheet }));

const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(9)));

function scorecardMeasure({ measures }: Findings, row: number | undefined): MeasureFinding {
  const found = measures.find((measure) => measure.sheet === truth.scorecard.sheet && measure.row === row);
  if (found === undefined) throw new Error(`the scorecard has no measure on row ${String(row)}`);
  return found;
}

/** Figures to nine digits, words exactly. */
function expectVariation({ variation, chart }: MeasureFinding, expected: TrueVariation | undefined): void {
  const digits = (value: number | null | undefined) => Number(value).toPrecision(9);
  const { mean, lower, upper, icon, assurance, cause } = expected ?? {};
  expect([variation?.icon, variation?.assurance, chart?.points.at(-1)?.cause]).toEqual([
    icon,
    assurance,
    cause,
  ]);
  expect([variation?.mean, variation?.lower, variation?.upper].map(digits)).toEqual(
    [mean, lower, upper].map(digits),
  );
}

describe('The findings of the bundled sample equal the truth written by hand', () => {
  test('in its header: date, overall status, and the two roles', () => {
    expect(findings.reportDate).toBe(truth.reportDate);
    expect(findings.overall.recorded).toBe(truth.overallStatus);
    const header = Object.fromEntries(findings.header.map(({ field, value }) => [field, value]));
    expect(header).toMatchObject({
      seniorResponsibleOfficer: truth.senior,
      programmeManager: truth.manager,
    });
  });

  test('in which measures there are, and where', () => {
    const places = (list: { sheet: string; row: number }[]) =>
      list.map(({ sheet, row }) => `${sheet} ${row}`);
    expect(places(findings.measures)).toEqual(places([...truth.measures, ...scorecard]));
  });

  test.each(truth.measures.map((measure) => [`${measure.sheet}, row ${measure.row}`, measure] as const))(
    'in the measure on %s',
    (_, expected) => {
      const found = findings.measures.find((m) => m.sheet === expected.sheet && m.row === expected.row);
      const columns = [...(truth.monthColumns[expected.sheet] ?? '')];
      expect(found?.points.map(({ period, value, cell }) => [period, rounded(value), cell])).toEqual(
        SAMPLE_MONTHS.map((period, i) => [period, expected.values[i], `${columns[i]}${expected.row}`]),
      );
      expect({
        name: found?.name,
        ref: found?.ref ?? undefined,
        section: found?.section,
        statutory: found?.statutory,
        basis: found?.periodBasis ?? undefined,
        prior: found?.priorYear ?? undefined,
        current: found?.current ?? undefined,
        target: found?.target ?? undefined,
        benchmarks: found?.benchmarks.map(({ value }) => rounded(value)),
      }).toEqual({
        name: expected.name,
        ref: expected.ref,
        section: expected.section,
        statutory: expected.statutory ?? false,
        basis: expected.basis,
        prior: expected.prior,
        current: expected.current,
        target: expected.target,
        benchmarks: expected.benchmarks ?? [],
      });
      if (expected.polarity) expect(found?.polarity.value).toBe(expected.polarity);
      if (expected.rag !== '?') expect(found?.rag.status ?? undefined).toBe(expected.rag);
    },
  );

  test.each(scorecard.map((measure) => [measure.row, measure] as const))(
    'in the two years of the scorecard’s row %i: figures, target, rating and what the variation makes of them',
    (_, expected) => {
      const found = scorecardMeasure(findings, expected.row);
      expect(found.points.map(({ period, value, cell }) => [period, rounded(value), cell])).toEqual(
        SCORECARD_MONTHS.map((period, i) => [
          period,
          expected.values[i],
          `${SCORECARD_COLUMNS[i]}${expected.row}`,
        ]),
      );
      expect({ ...found, polarity: found.polarity.value, rag: found.rag.status }).toMatchObject({
        ref: expected.ref,
        name: expected.name,
        section: truth.scorecard.section,
        periodBasis: expected.basis,
        unit: expected.unit,
        polarity: expected.polarity,
        target: expected.target ?? null,
        rag: expected.rag ?? null,
      });
      expectVariation(found, expected.variation);
    },
  );

  test('in the targets of each month where they change every April', () => {
    const [expected] = scorecard.filter(({ periodTargets }) => periodTargets !== undefined);
    const found = scorecardMeasure(findings, expected?.row);
    expect(found.points.map(({ target }) => target?.min)).toEqual(expected?.periodTargets);
    expect(found.chart?.points.map(({ target }) => target?.min)).toEqual(expected?.periodTargets);
  });

  test('in a chart that starts anew where the work changed', () => {
    const [expected] = scorecard.filter(({ rebased }) => rebased !== undefined);
    const measures = { [expected?.ref ?? '']: { rebase: [expected?.rebased?.at ?? ''] } };
    const again = findingsOf(readFileSync(SAMPLE), SAMPLE, { ...DEFAULT_SETTINGS, measures });
    const found = scorecardMeasure(again, expected?.row);
    expect(found.chart?.rebasedAt.map((at) => found.chart?.points[at]?.period)).toEqual([
      expected?.rebased?.at,
    ]);
    expectVariation(found, expected?.rebased);
  });

  test('in every risk, with the template rows left out and the hidden one kept', () => {
    const found = findings.risks.map(({ row, ref, type, probability, impact, score, band }) => ({
      row,
      ref,
      type,
      probability,
      impact,
      score,
      band,
    }));
    expect(found.sort((a, b) => a.row - b.row)).toEqual(truth.risks.scored);
    const register = findings.registers.find(({ kind }) => kind === 'risks');
    expect(register).toMatchObject({
      templateRows: truth.risks.templateRows,
      hiddenRows: truth.risks.hiddenRows,
    });
  });

  test.each(truth.actions.map((plan) => [plan.sheet, plan] as const))(
    'in every quarter and latest status of the action plan on %s',
    (sheet, plan) => {
      const found = findings.actions.filter((action) => action.sheet === sheet);
      const quarters = plan.quarters.map((typed) => typed.split(' ').map((letter) => WORD[letter]));
      expect(found.map(({ row }) => row)).toEqual(quarters.map((_, i) => plan.firstRow + i));
      expect(found.map(({ statuses }) => statuses.map(({ rag }) => rag))).toEqual(quarters);
      expect(found.map(({ latestRag }) => latestRag)).toEqual(
        plan.latest.split(' ').map((letter) => WORD[letter]),
      );
    },
  );

  test('in objectives that are merged over several actions', () => {
    for (const { sheet, row, objective } of truth.objectives) {
      const action = findings.actions.find((a) => a.sheet === sheet && a.row === row);
      expect(action?.objective).toBe(objective);
    }
  });

  test('in concerns, developments, budget and guidance', () => {
    expect(findings.concerns.map(({ row }) => row)).toEqual(truth.concernRows);
    expect(findings.developments.map(({ row }) => row)).toEqual(truth.developmentRows);
    const budget = findings.budget.map(({ row, name, budget, actual, forecast, variance }) => ({
      row,
      name,
      budget,
      actual,
      forecast,
      variance,
    }));
    expect(budget).toEqual(truth.budget);
    expect(findings.guidance.map(({ status }) => status.toUpperCase())).toEqual(truth.guidance);
  });

  test('in the status its author gave each theme', () => {
    expect(findings.themes.map(({ recorded }) => recorded)).toEqual(truth.themeStatus);
  });

  test('in what is not a register', () => {
    const sheets = findings.registers.map(({ sheet }) => sheet);
    for (const sheet of truth.notRegisters) expect(sheets).not.toContain(sheet);
  });
});
