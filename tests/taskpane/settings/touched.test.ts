import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { touched } from '../../../src/taskpane/settings/touched';

const inForce = {
  ...DEFAULT_SETTINGS,
  measures: { visits: { polarity: 'lower' as const, tolerance: 0.1 }, letters: { tolerance: 0.2 } },
};

test('what is as it was is no edit, in whatever order its fields stand', () => {
  const same = { letters: { tolerance: 0.2 }, visits: { tolerance: 0.1, polarity: 'lower' as const } };
  expect(touched({ measures: same, rollUp: 'worst', leaveOut: [] }, inForce)).toEqual({});
});

test('a setting that was touched goes along whole', () => {
  expect(touched({ rollUp: 'majority', leaveOut: ['Old'] }, inForce)).toEqual({
    rollUp: 'majority',
    leaveOut: ['Old'],
  });
});

test('a title that was emptied is null: the one found in the workbook', () => {
  expect(touched({ title: null }, { ...inForce, title: 'Board report' })).toEqual({ title: null });
});

test('of two tolerances the one that was touched goes along', () => {
  expect(touched({ tolerance: { points: 0.1, share: 0.05 } }, inForce)).toEqual({
    tolerance: { points: 0.1 },
  });
});

test('of the measures those that were touched go along, and null for one that goes back to what is found', () => {
  const measures = { letters: { tolerance: 0.2 }, calls: { polarity: 'higher' as const } };
  expect(touched({ measures }, inForce)).toEqual({
    measures: { calls: { polarity: 'higher' }, visits: null },
  });
});

test('a measure whose setting says nothing is as good as one without', () => {
  expect(touched({ measures: {} }, { ...DEFAULT_SETTINGS, measures: { visits: {} } })).toEqual({});
});

test('sheets left out in another order are an edit, bands in another order too', () => {
  const bands = [
    { name: 'Low', status: 'green' as const, from: 1 },
    { name: 'High', status: 'red' as const, from: 10 },
  ];
  const before = { ...inForce, bands: { bands } };
  expect(touched({ bands: { bands: [...bands].reverse() } }, before)).not.toEqual({});
  expect(touched({ bands: { bands: [...bands] } }, before)).toEqual({});
});
