import { standingsOf } from '../../../src/core/assess/standings';
import type { HeaderFinding, MeasureFinding, NarrativeFinding, RagStatus } from '../../../src/core/findings';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { action, measure } from '../../support/findings';

function rated(theme: string, status: RagStatus | null, recorded: RagStatus | null = null): MeasureFinding {
  return measure({
    theme,
    rag: { status, basis: status === null ? 'none' : 'target', reason: '', recorded },
  });
}
const narrative = (theme: string | null, recorded: RagStatus | null): NarrativeFinding => ({
  theme,
  paragraphs: ['Work goes on.'],
  recorded,
  sheet: 'Report',
  cell: 'L2',
});
const overallStatus = (value: string): HeaderFinding => ({
  field: 'overallStatus',
  label: 'Overall status',
  value,
  sheet: 'Report',
  cell: 'B3',
});

function standings(
  order: string[],
  measures: MeasureFinding[],
  narratives: NarrativeFinding[] = [],
  header: HeaderFinding[] = [],
) {
  return standingsOf({ order, measures, narratives, actions: [], header }, DEFAULT_SETTINGS);
}

test('a theme stands as the worst of its measures, those without a rating left out and counted', () => {
  const { themes } = standings(['One'], [rated('One', 'Green'), rated('One', null), rated('One', 'Amber')]);
  expect(themes).toMatchObject([{ theme: 'One', status: 'Amber', basis: 'computed', rated: 2, of: 3 }]);
});

test('a theme without any rating has none; it is never green by default', () => {
  const { themes } = standings(['One'], [rated('One', null)]);
  expect(themes).toMatchObject([{ status: null, basis: 'none', rated: 0, of: 1 }]);
});

test('the author’s word stands over the measures, and a disagreement is a check at the word', () => {
  const { themes, checks } = standings(['One'], [rated('One', 'Green')], [narrative('One', 'Red')]);
  expect(themes).toMatchObject([{ status: 'Red', basis: 'recorded', computed: 'Green', recorded: 'Red' }]);
  expect(checks).toMatchObject([{ sheet: 'Report', cell: 'L2' }]);
});

test('an author’s word that the measures bear out is no check', () => {
  expect(standings(['One'], [rated('One', 'Red')], [narrative('One', 'Red')]).checks).toEqual([]);
});

test('an author’s rating of a measure counts before the computed one', () => {
  expect(standings(['One'], [rated('One', 'Green', 'Red')]).themes[0]?.computed).toBe('Red');
});

test('the whole report takes its header’s word, else the word of its own narrative, else all its measures', () => {
  const measures = [rated('One', 'Green'), rated('Two', 'Amber')];
  const said = [narrative(null, 'Green')];
  const overall = [
    standings([], measures, said, [overallStatus('Red')]),
    standings([], measures, said, [overallStatus('Complete')]),
    standings([], measures),
  ];
  expect(overall.map(({ overall: { status, basis } }) => [status, basis])).toEqual([
    ['Red', 'recorded'],
    ['Green', 'recorded'],
    ['Amber', 'computed'],
  ]);
});

test('themes come in workbook order, whether measures, a narrative or actions stand in them', () => {
  const { themes } = standingsOf(
    {
      order: ['One', 'Two', 'Guidance', 'Three'],
      measures: [rated('Three', 'Red')],
      narratives: [narrative('Two', null)],
      actions: [action({ theme: 'One' })],
      header: [],
    },
    DEFAULT_SETTINGS,
  );
  expect(themes.map(({ theme }) => theme)).toEqual(['One', 'Two', 'Three']);
});
