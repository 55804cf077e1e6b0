import type { Findings, MeasureFinding, Unit } from '../findings';
import type { MeasureSetting, Settings } from '../settings';
import { measureSetting, namesOf, unusedMeasureSettings } from '../settings/measureSetting';
import { SETTINGS_TABLES } from '../settings/settingsHeadings';
import { rebaseText } from '../settings/rebaseText';
import { pointsText } from '../settings/shareText';
import { figureCell } from './figureCell';
import type { KeptTexts } from './keptTexts';
import { inputCell, inputText } from './keptTexts';
import { SETTINGS_WIDTHS } from './settingsWidths';
import { CELL_COLUMN, cellLink, column, withoutSilentColumns } from './tableColumns';
import type { HighlightTable, TableCell, TableRow } from './tables';
import { NOTHING, targetText } from './wording';

const { title, label, headings } = SETTINGS_TABLES.measures;
const POLARITIES = { higher: 'Higher', lower: 'Lower', band: 'Between' };
const UNITS: Record<Unit, string> = {
  percent: '%',
  currency: '£',
  days: 'days',
  count: 'number',
  ratio: 'number',
  number: 'number',
};
const NOT_HERE = 'Not in this report; kept in case it comes back. Delete the row if it is not needed.';

/** Keys that stand for one measure and no other. */
function keysOf(measures: readonly MeasureFinding[]): Map<string, string> {
  const times = new Map<string, number>();
  for (const measure of measures) {
    for (const name of new Set(namesOf(measure))) times.set(name, (times.get(name) ?? 0) + 1);
  }
  return new Map(
    measures.map((measure) => {
      const { id, ref, name } = measure;
      const shown = ref ?? name;
      return [id, times.get(shown) === 1 ? shown : id];
    }),
  );
}

function inputs(
  key: string,
  unit: Unit | null,
  setting: MeasureSetting,
  kept: KeptTexts,
): Record<string, TableCell> {
  const { polarity, target, tolerance, rebase, baseline } = setting;
  const allowed =
    tolerance !== undefined && unit === 'percent'
      ? { text: pointsText(tolerance) }
      : figureCell(tolerance, 'percent', SETTINGS_WIDTHS.figure);
  const typed = (field: string, inForce: TableCell): TableCell =>
    inputCell(kept.at('measures', key, field), inForce);
  return {
    polarity: typed('polarity', inputText(polarity === undefined ? null : POLARITIES[polarity])),
    min: typed('min', figureCell(target?.min, unit, SETTINGS_WIDTHS.figure)),
    upper: typed('upper', figureCell(target?.upper, unit, SETTINGS_WIDTHS.figure)),
    tolerance: typed('tolerance', allowed),
    rebase: typed('rebase', inputText(rebase === undefined ? null : rebaseText(rebase))),
    baseline: typed('baseline', figureCell(baseline, 'number', SETTINGS_WIDTHS.narrow)),
  };
}

const BASES: Record<MeasureFinding['polarity']['basis'], string> = {
  column: ', as its column says',
  settings: '',
  target: ', assumed from the target',
  name: ', assumed from the name',
  none: '',
};
const WORDS = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  band: 'Between its targets is good',
  unknown: 'Not known which way is better',
};

/** Polarity and target as the workbook has them, whatever the settings say. */
function asFound(measure: MeasureFinding): string {
  const { polarity, target } = measure.found ?? measure;
  const aim = targetText({ ...measure, target });
  const words = aim === NOTHING ? 'No target' : `Target: ${aim}`;
  return `${WORDS[polarity.value]}${BASES[polarity.basis]}. ${words}.`;
}

function measureRow(
  measure: MeasureFinding,
  before: MeasureFinding | undefined,
  key: string,
  settings: Settings,
  kept: KeptTexts,
): TableRow {
  const { ref, name, unit, sheet } = measure;
  const cells = inputs(key, unit, measureSetting(settings.measures, measure), kept);
  return {
    key,
    cells: inOrder(cells, {
      measure: { text: ref === null ? name : `${ref}\n${name}` },
      found: { text: asFound(measure), emphasis: 'muted' },
      unit: { text: UNITS[unit], emphasis: 'muted' },
      sheet: { text: sheet, emphasis: 'muted' },
      cell: cellLink(measure),
      key: { text: key === (ref ?? name) ? NOTHING : key, emphasis: 'muted' },
    }),
    ...(before === undefined || before.sheet === sheet ? {} : { startsSection: true }),
  };
}

function unusedRow(key: string, setting: MeasureSetting, kept: KeptTexts): TableRow {
  const nothing: TableCell = { text: NOTHING, emphasis: 'muted' };
  return {
    key,
    cells: inOrder(inputs(key, null, setting, kept), {
      measure: { text: key },
      found: { text: NOT_HERE },
      unit: nothing,
      sheet: nothing,
      cell: nothing,
      key: nothing,
    }),
  };
}

const COLUMNS = [
  { ...column('measure', label, SETTINGS_WIDTHS.label), identifies: true as const },
  column('polarity', headings.polarity, SETTINGS_WIDTHS.choice),
  column('found', 'As found', SETTINGS_WIDTHS.words),
  column('min', headings.min, SETTINGS_WIDTHS.figure, 'right'),
  column('upper', headings.upper, SETTINGS_WIDTHS.name, 'right'),
  column('tolerance', headings.tolerance, SETTINGS_WIDTHS.figure, 'right'),
  column('rebase', headings.rebase, SETTINGS_WIDTHS.name),
  column('baseline', headings.baseline, SETTINGS_WIDTHS.narrow, 'right'),
  column('unit', headings.unit, SETTINGS_WIDTHS.narrow),
  column('sheet', 'On sheet', SETTINGS_WIDTHS.name),
  CELL_COLUMN,
  column('key', headings.key, SETTINGS_WIDTHS.name),
];

type Cells = Record<string, TableCell>;

function inOrder(...parts: Cells[]): TableCell[] {
  const cells: Cells = Object.assign({}, ...parts);
  return COLUMNS.map(({ key }) => cells[key] ?? { text: NOTHING });
}

/**
 * A row a measure, with what may be set for it and what was found; settings of measures that are not in the report
 * stand at the end. `null` without either.
 */
export function measureSettingsTable(
  { measures }: Findings,
  settings: Settings,
  kept: KeptTexts,
): HighlightTable | null {
  const keys = keysOf(measures);
  const keyOf = ({ id }: MeasureFinding): string => keys.get(id) ?? id;
  const found = measures.map((measure, i) =>
    measureRow(measure, measures[i - 1], keyOf(measure), settings, kept),
  );
  const here = new Set(keys.values());
  const unused = new Map(unusedMeasureSettings(settings.measures, measures));
  for (const key of kept.rows('measures')) if (!here.has(key) && !unused.has(key)) unused.set(key, {});
  const all = [...found, ...[...unused].map(([key, setting]) => unusedRow(key, setting, kept))];
  if (all.length === 0) return null;
  return {
    id: 'MeasureSettings',
    title,
    description:
      'Every measure with which way is better, its targets and tolerance, how its chart is made, and what was found for it.',
    ...withoutSilentColumns(
      COLUMNS,
      all,
      'found',
      COLUMNS.map(({ key }) => key).filter((key) => key !== 'key'),
    ),
    rule: 'Empty: as found. Better when: Higher, Lower or Between; a column of the workbook that says so counts before it. Of a percentage 70%, 70 and 0.7 are the same target; tolerance is in points of a percentage, else a share of the target: 5 or 5%. Chart starts anew: the periods from which its mean and limits are worked out anew, such as Apr 2019 or Q1 2019/20; Jan 2020. Chart baseline: so many first points, 12 or more, give the mean and the limits of all.',
  };
}
