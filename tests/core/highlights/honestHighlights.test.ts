import fc from 'fast-check';
import { assess } from '../../../src/core/assess';
import type { Findings, HighlightFinding, MeasureFinding } from '../../../src/core/findings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { grid, registersOn, workbook } from '../../support/grids';

/** Whatever the figures: sentences of what improved or worsened claim no more than the variation does. */

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const NAMES = ['Visits in time', 'Reviews in time', 'Complaints'];

/** Figures around a level that now and then moves, so that usual and unusual ends both turn up. */
const series = (length: number) =>
  fc
    .array(
      fc.record({ noise: fc.integer({ min: -30, max: 30 }), jump: fc.constantFrom(0, 0, 0, 0, 0, 60, -60) }),
      {
        minLength: length,
        maxLength: length,
      },
    )
    .map((steps) => {
      let level = 500;
      return steps.map(({ noise, jump }) => (level += jump) + noise);
    });
const tables = fc
  .integer({ min: 2, max: 40 })
  .chain((length) => fc.tuple(...NAMES.map(() => series(length))));

function found(figures: number[][]): Findings {
  const months = (figures[0] ?? []).map(
    (_, i) => `${MONTHS[i % 12] ?? ''} ${String(17 + Math.floor(i / 12))}`,
  );
  const rows = figures.map((values, i) => [NAMES[i] ?? '', i === 2 ? 'Low' : 'High', 520, ...values]);
  const sheet = grid('KPIs', [['Measure', 'Good is', 'Target', ...months], ...rows]);
  return assess(workbook(sheet), registersOn(sheet), {}, DEFAULT_SETTINGS, null, []);
}

const SPECIAL = / (upper|lower) limit of | months in a row| month in a row /;

function measureOf({ subject }: HighlightFinding, { measures }: Findings): MeasureFinding {
  const measure = measures.find(({ name }) => name === subject);
  if (measure === undefined) throw new Error(`no measure ${subject}`);
  return measure;
}

const turns = ({ highlights }: Findings) =>
  highlights.filter(({ kind }) => kind === 'improved' || kind === 'worsened');

test('no sentence of a change hides that the variation calls it usual, or that nothing tells', () => {
  const met = { usual: 0, unusual: 0, few: 0 };
  fc.assert(
    fc.property(tables, (figures) => {
      const findings = found(figures);
      for (const highlight of turns(findings)) {
        const { variation } = measureOf(highlight, findings);
        const { text } = highlight;
        const usual = text.includes('within its usual variation (');
        const few = text.includes('too few figures to tell whether that is unusual');
        expect([usual, few, SPECIAL.test(text)]).toEqual([
          variation?.icon === 'common-cause',
          variation === null,
          variation !== null && variation.icon !== 'common-cause',
        ]);
        met.usual += Number(usual);
        met.few += Number(few);
        met.unusual += Number(SPECIAL.test(text));
      }
    }),
    { numRuns: 150, seed: 20200131 },
  );
  expect(Math.min(met.usual, met.unusual, met.few)).toBeGreaterThan(10);
});

test('a special cause for the better is never told as worse, nor one for the worse as better', () => {
  fc.assert(
    fc.property(tables, (figures) => {
      const findings = found(figures);
      for (const highlight of turns(findings)) {
        const icon = measureOf(highlight, findings).variation?.icon ?? '';
        if (icon.startsWith('improvement')) expect(highlight.kind).toBe('improved');
        if (icon.startsWith('concern')) expect(highlight.kind).toBe('worsened');
      }
    }),
    { numRuns: 100, seed: 20200131 },
  );
});

test('every figure in a sentence stands in the findings, as many decimals as it is printed with', () => {
  fc.assert(
    fc.property(tables, (figures) => {
      const findings = found(figures);
      for (const highlight of turns(findings)) {
        const { points, variation, comparison } = measureOf(highlight, findings);
        const { mean, lower, upper } = variation ?? { mean: null, lower: null, upper: null };
        const known = [...points.map(({ value }) => value), mean, lower, upper, comparison?.value];
        const words = highlight.text.replace(
          /(\d+)(?:st|nd|rd|th) month| for \d+ months|\d of the last 3 months|[A-Z][a-z]+ 20\d\d/g,
          '',
        );
        for (const [printed = ''] of words.matchAll(/-?\d[\d,]*(?:\.\d+)?/g)) {
          const decimals = (printed.split('.')[1] ?? '').length;
          const value = Number(printed.replaceAll(',', ''));
          const stands = known.some(
            (one) => one != null && Math.abs(one - value) <= 0.5 * 10 ** -decimals + 1e-9,
          );
          if (!stands) throw new Error(`${printed} of “${highlight.text}” is not in the findings`);
        }
        const [, counted] = /(\d+)th month in a row| for (\d+) months in a row/.exec(highlight.text) ?? [];
        if (counted !== undefined) expect(Number(counted)).toBeGreaterThanOrEqual(7);
        if (counted !== undefined) expect(Number(counted)).toBeLessThanOrEqual(points.length);
      }
    }),
    { numRuns: 150, seed: 20200131 },
  );
});
