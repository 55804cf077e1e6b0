import fc from 'fast-check';
import type { MeasureChart, NumberStyle } from '../../../src/core/report/tables';
import { valueAxis } from '../../../src/core/report/valueAxis';
import { chartPoint } from '../../support/drawnCharts';

const PERCENT: NumberStyle = { kind: 'percent', decimals: 0 };
const COUNT: NumberStyle = { kind: 'number', decimals: 0 };
const axis = (
  figures: (number | null)[],
  number: NumberStyle,
  others: Partial<MeasureChart['points'][0]> = {},
) => valueAxis({ number, points: figures.map((value) => chartPoint({ value, ...others })) });

describe('the value axis of a chart', () => {
  test('goes in round steps from just below the least to just above the largest', () => {
    expect(axis([0.62, 0.71, 0.8], PERCENT)).toEqual({
      least: 0.6,
      most: 0.8,
      step: 0.05,
      values: [0.6, 0.65, 0.7, 0.75, 0.8],
      decimals: 0,
    });
    expect(axis([3, 47], COUNT).values).toEqual([0, 10, 20, 30, 40, 50]);
    expect(axis([1_210_000, 1_340_000], { kind: 'currency', decimals: 0 }).values).toEqual([
      1_200_000, 1_250_000, 1_300_000, 1_350_000,
    ]);
    expect(axis([-12, 9], COUNT).values).toEqual([-15, -10, -5, 0, 5, 10]);
  });

  test('marks no value twice: never a smaller step than the figures are shown in', () => {
    expect(axis([3, 4], COUNT).values).toEqual([3, 4]);
    expect(axis([0.71, 0.714], PERCENT).values).toEqual([0.71, 0.72]);
    expect(axis([0.71, 0.714], { kind: 'percent', decimals: 1 })).toMatchObject({ step: 0.001, decimals: 1 });
  });

  test('shows limits and targets whole, also those beyond 100 % and below 0', () => {
    expect(axis([0.9, 0.95], PERCENT, { lower: 0.7, upper: 1.08 })).toMatchObject({ least: 0.7, most: 1.1 });
    expect(axis([2, 3], COUNT, { lower: -1.6 }).least).toBe(-2);
    expect(axis([0.5], PERCENT, { target: { min: 0.9 } }).most).toBe(0.9);
    expect(axis([0.5], PERCENT, { target: { upper: 0.12 } }).least).toBe(0.1);
    expect(axis([0.5], PERCENT, { mean: 0.2 }).least).toBe(0.2);
  });

  test('gives a series that never changes some room, but no percentage below 0 or above 100 by itself', () => {
    expect(axis([0.71, 0.71], PERCENT)).toMatchObject({ least: 0.6, most: 0.8 });
    expect(axis([1, 1], PERCENT)).toMatchObject({ least: 0.9, most: 1 });
    expect(axis([0, 0], PERCENT)).toMatchObject({ least: 0, most: 0.02 });
    expect(axis([0, 0], COUNT)).toMatchObject({ least: 0, most: 2 });
    expect(axis([5], COUNT)).toMatchObject({ least: 3, most: 7 });
  });

  test('goes from 0 to 100 % without any figure', () => {
    expect(axis([null], PERCENT)).toMatchObject({ least: 0, most: 1, step: 0.2 });
    expect(axis([], COUNT)).toMatchObject({ least: 0, most: 1 });
  });

  test('holds whatever is drawn, in at most seven steps that are 1, 2 or 5 times a power of ten', () => {
    const figure = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    const style = fc.constantFrom<NumberStyle>(PERCENT, COUNT, { kind: 'currency', decimals: 2 });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 30 }), style, (figures, number) => {
        const { least, most, step, values, decimals } = axis(figures, number);
        const slack = 1e-8 * Math.max(1, ...figures.map(Math.abs));
        expect(Math.min(...figures)).toBeGreaterThanOrEqual(least - slack);
        expect(Math.max(...figures)).toBeLessThanOrEqual(most + slack);
        expect(values.length).toBeGreaterThanOrEqual(2);
        expect(values.length).toBeLessThanOrEqual(8);
        expect([values[0], values.at(-1)]).toEqual([least, most]);
        expect(String(step.toExponential())).toMatch(/^[125]e/);
        expect(decimals).toBeLessThanOrEqual(number.kind === 'date' ? 0 : number.decimals);
      }),
    );
  });
});
