import fc from 'fast-check';
import { causeDirection, causeOf } from '../../../../src/core/measures/variation/specialCauses';
import type { XmrChart, XmrOptions } from '../../../../src/core/measures/variation/xmrChart';
import { USUAL_XMR, xmrChart } from '../../../../src/core/measures/variation/xmrChart';

type Series = (number | null)[];

/** Figures with drifts and steps, so that every pattern turns up, and gaps. */
const series = fc
  .array(
    fc.record({
      noise: fc.integer({ min: -40, max: 40 }),
      jump: fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, fc.integer({ min: -80, max: 80 })),
      drift: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.constantFrom(-30, 30)),
      gap: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
    }),
    { minLength: 1, maxLength: 90, size: 'max' },
  )
  .map((steps) => {
    let level = 0;
    return steps.map(({ noise, jump, drift, gap }): number | null => {
      level += jump + drift;
      return gap ? null : level + (drift === 0 ? noise : 0);
    });
  });

/** True when no figure lies on a line of the chart, or a hair's breadth off, where the last binary digit would decide. */
function offLines(values: Series): boolean {
  return xmrChart(values, USUAL_XMR).groups.every(({ mean, lower, upper, nearLower, nearUpper }) =>
    [mean, lower, upper, nearLower, nearUpper].every((line) =>
      values.every((value) => value === null || !(Math.abs(value - line) < 1e-6)),
    ),
  );
}
const clear = series.filter(offLines);

const causes = ({ marks }: XmrChart) => [...marks].map(causeOf);
const directions = ({ values, groups, marks }: XmrChart) =>
  groups.flatMap((group) =>
    [...values.slice(group.from, group.to)].map((_, i) =>
      causeDirection(values, group, marks, group.from + i),
    ),
  );
const moved = (values: Series, change: (value: number) => number): Series =>
  values.map((value) => (value === null ? null : change(value)));
const lines = ({ groups }: XmrChart) => groups.flatMap(({ lower, mean, upper }) => [lower, mean, upper]);

function expectLines(actual: XmrChart, expected: number[]): void {
  lines(actual).forEach((line, i) => {
    const wanted = expected[i] ?? Number.NaN;
    if (Number.isNaN(wanted)) expect(line).toBeNaN();
    else expect(Math.abs(line - wanted)).toBeLessThan(1e-9 * Math.max(1, Math.abs(wanted)));
  });
}

/** The rules again, as a reader of the method would say them: look at every window of the series. */
function causesByTheBook(
  values: Series,
  { mean, lower, upper, nearLower, nearUpper }: XmrChart['groups'][0],
) {
  const windows = (length: number) =>
    values.flatMap((_, from) => {
      const window = values.slice(from, from + length).flatMap((value) => value ?? []);
      return window.length === length ? [{ from, window }] : [];
    });
  const oneSide = (window: number[]) =>
    window.every((value) => value > mean) || window.every((value) => value < mean);
  const rising = (window: number[]) => window.every((value, i) => i === 0 || value > (window[i - 1] ?? 0));
  const monotone = (window: number[]) => rising(window) || rising(window.map((value) => -value));
  const isOutside = (value: number) => value > upper || value < lower;
  const isNear = (value: number) => !isOutside(value) && (value > nearUpper || value < nearLower);
  const inWindow = (i: number, length: number, holds: (window: number[]) => boolean) =>
    windows(length).some(({ from, window }) => from <= i && i < from + length && holds(window));
  return values.map((value, i) => {
    if (value === null) return null;
    if (isOutside(value)) return 'outside';
    if (inWindow(i, 7, monotone)) return 'trend';
    const twoNear = (window: number[]) => oneSide(window) && window.filter(isNear).length >= 2;
    if (isNear(value) && inWindow(i, 3, twoNear)) return 'two-in-three';
    return inWindow(i, 7, oneSide) ? 'run' : null;
  });
}

describe('an XmR chart of any length', () => {
  test('every special cause satisfies its rule, and every point that satisfies a rule is one', () => {
    const seen = new Set<string | null>();
    fc.assert(
      fc.property(series, (values) => {
        const chart = xmrChart(values, USUAL_XMR);
        const [group] = chart.groups;
        if (!group) throw new Error('no group');
        causes(chart).forEach((cause) => seen.add(cause));
        expect(causes(chart)).toEqual(causesByTheBook(values, group));
      }),
      { seed: 1, numRuns: 150 },
    );
    expect([...seen].sort()).toEqual([null, 'outside', 'run', 'trend', 'two-in-three'].sort());
  });

  test('shifting a series shifts its limits and leaves its special causes alone', () => {
    fc.assert(
      fc.property(clear, fc.integer({ min: -10_000, max: 10_000 }), (values, shift) => {
        const chart = xmrChart(values, USUAL_XMR);
        const shifted = xmrChart(
          moved(values, (value) => value + shift),
          USUAL_XMR,
        );
        expectLines(
          shifted,
          lines(chart).map((line) => line + shift),
        );
        expect(causes(shifted)).toEqual(causes(chart));
      }),
    );
  });

  test('scaling a series scales its limits and leaves its special causes alone', () => {
    fc.assert(
      fc.property(clear, fc.constantFrom(0.001, 0.01, 0.25, 3, 1000), (values, factor) => {
        const chart = xmrChart(values, USUAL_XMR);
        const scaled = xmrChart(
          moved(values, (value) => value * factor),
          USUAL_XMR,
        );
        expectLines(
          scaled,
          lines(chart).map((line) => line * factor),
        );
        expect(causes(scaled)).toEqual(causes(chart));
      }),
    );
  });

  test('turned upside down, a series has high where it had low', () => {
    fc.assert(
      fc.property(series, (values) => {
        const chart = xmrChart(values, USUAL_XMR);
        const mirrored = xmrChart(
          moved(values, (value) => -value),
          USUAL_XMR,
        );
        expect(causes(mirrored)).toEqual(causes(chart));
        expect(directions(mirrored)).toEqual(directions(chart).map((direction) => 0 - direction));
        expectLines(
          mirrored,
          chart.groups.flatMap(({ lower, mean, upper }) => [-upper, -mean, -lower]),
        );
      }),
    );
  });

  test('a series that never changes has no special cause', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
        fc.integer({ min: 1, max: 80 }),
        (value, length) => {
          const chart = xmrChart(Array<number>(length).fill(value), USUAL_XMR);
          expect(causes(chart).every((cause) => cause === null)).toBe(true);
        },
      ),
    );
  });

  test('a rebase makes two charts of one, each on its own', () => {
    fc.assert(
      fc.property(
        series,
        fc.nat(),
        fc.option(fc.integer({ min: 12, max: 20 })),
        (values, place, baseline) => {
          fc.pre(values.length > 1);
          const at = 1 + (place % (values.length - 1));
          const options: XmrOptions = { ...USUAL_XMR, baseline };
          const both = xmrChart(values, { ...options, rebaseAt: [at] });
          const before = xmrChart(values.slice(0, at), options);
          const after = xmrChart(values.slice(at), options);
          expect(lines(both)).toEqual([...lines(before), ...lines(after)]);
          expect(causes(both)).toEqual([...causes(before), ...causes(after)]);
          expect(directions(both)).toEqual([...directions(before), ...directions(after)]);
        },
      ),
    );
  });

  test('later figures change nothing of earlier groups, nor the limits of a fixed baseline', () => {
    fc.assert(
      fc.property(series, series, fc.nat(), (values, later, place) => {
        const fixed: XmrOptions = { ...USUAL_XMR, baseline: 12 };
        fc.pre(values.length >= 12);
        const one = xmrChart(values, fixed);
        const longer = xmrChart([...values, ...later], fixed);
        if (Number.isFinite(one.groups[0]?.upper)) expect(lines(longer)).toEqual(lines(one));
        const rebased: XmrOptions = { ...USUAL_XMR, rebaseAt: [1 + (place % (values.length - 1))] };
        expect(xmrChart([...values, ...later], rebased).groups[0]).toEqual(
          xmrChart(values, rebased).groups[0],
        );
      }),
    );
  });

  test('a period without a figure never is a special cause', () => {
    fc.assert(
      fc.property(series, (values) => {
        const found = causes(xmrChart(values, USUAL_XMR));
        values.forEach((value, i) => value === null && expect(found[i]).toBeNull());
      }),
    );
  });

  test('no periods have no groups', () => {
    expect(xmrChart([], USUAL_XMR).groups).toEqual([]);
  });
});
