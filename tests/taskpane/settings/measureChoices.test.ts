import { measure } from '../../support/findings';
import { byId, confirmed, measuresToShow, withMeasure } from '../../../src/taskpane/settings/measureChoices';

const visits = measure({ id: 'visits', ref: '1.2', name: 'Visits on time', row: 5 });
const letters = measure({
  id: 'letters',
  name: 'Letters sent',
  row: 6,
  polarity: { value: 'lower', basis: 'name' },
});
const calls = measure({ id: 'calls', name: 'Calls', row: 7, polarity: { value: 'unknown', basis: 'none' } });
const stated = measure({
  id: 'stated',
  name: 'Stated',
  row: 8,
  polarity: { value: 'higher', basis: 'column' },
});

test('a setting is known by the measure’s id, reference or name, and edited by its id', () => {
  const settings = { '1.2': { tolerance: 0.1 }, 'Letters sent': { polarity: 'higher' as const }, old: {} };
  expect(byId(settings, [visits, letters, calls])).toEqual({
    visits: { tolerance: 0.1 },
    letters: { polarity: 'higher' },
  });
});

test('a setting that says nothing is taken out', () => {
  expect(withMeasure({ visits: { tolerance: 0.1 } }, visits, {})).toEqual({});
});

test('what was assumed comes first, then what is not known, then what is stated', () => {
  const shown = measuresToShow([stated, calls, letters], '');
  expect(shown.map(({ id }) => id)).toEqual(['letters', 'calls', 'stated']);
});

test('a search finds measures by all its words, in their name, reference, sheet or theme', () => {
  const all = [visits, letters, calls];
  expect(measuresToShow(all, 'TIME visits')).toEqual([visits]);
  expect(measuresToShow(all, '1.2')).toEqual([visits]);
  expect(measuresToShow(all, 'kpis')).toHaveLength(3);
  expect(measuresToShow(all, 'budget')).toEqual([]);
});

test('confirming keeps what else was set, and what is not known stays open', () => {
  expect(confirmed({ letters: { tolerance: 0.2 } }, [letters, calls])).toEqual({
    letters: { tolerance: 0.2, polarity: 'lower' },
  });
});
