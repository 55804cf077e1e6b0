import { readFileSync } from 'node:fs';
import { findingsOf } from './support/findingsOf';
import { SAMPLE, SAMPLE_MONTHS, sampleTruth } from './support/sampleTruth';

const truth = sampleTruth();
const findings = findingsOf(readFileSync(SAMPLE), SAMPLE);
const WORD: Record<string, string | null> = { R: 'Red', A: 'Amber', G: 'Green', B: 'Blue', '.': null };

const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(9)));

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
    expect(places(findings.measures)).toEqual(places(truth.measures));
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
