import { isDateFormat } from '../grid/dates';
import { cleanText } from '../grid/cleanText';
import { bandsFault } from '../risks/bandFaults';
import type { RiskBandsSetting } from '../settings';
import type { BandStatus } from './readBands';
import type { SettingCell } from './settingCells';
import { isBlank, readChoiceCell, typedIn } from './settingCells';
import { quoted } from './settingProblems';
import type { KeptText } from './settingsHeadings';
import { probabilityLabel, stepOf } from './settingsHeadings';
import { plainNumber } from './shareText';
import type { FoundTable, SettingRow } from './sheetTables';

export const STATUS_CHOICES: Record<BandStatus, readonly string[]> = {
  red: ['Red'],
  amber: ['Amber', 'yellow', 'orange'],
  green: ['Green'],
  extreme: ['Extreme'],
};

/** Bands as typed on the sheet; or what is wrong with them, each at its cell. */
export type BandsRead = { bands: RiskBandsSetting } | { wrong: { cell: string; what: string }[] };

type NamedBand = { name: string; status: BandStatus };

/** Bands of one's own, from the table "Risk bands". */
export function readOwnBands(table: FoundTable | undefined): BandsRead {
  const wrong: { cell: string; what: string }[] = [];
  const bands = (table?.rows ?? []).map((row) => {
    const from = numberIn(row.cells.get('from'));
    if (from === null) {
      const { cell, text } = row.cells.get('from') ?? row.label;
      wrong.push({
        cell,
        what: `“From score” of ${quoted(row.label.text)} is ${quoted(text)}, but takes a number`,
      });
    }
    return { ...namedBand(row, wrong), from: from ?? 0 };
  });
  return judged({ bands }, wrong, table);
}

/** A lookup grid, from the table of that name and the names and statuses of the table "Risk bands". */
export function readLookupGrid(bandTable: FoundTable | undefined, table: FoundTable | undefined): BandsRead {
  const wrong: { cell: string; what: string }[] = [];
  const bands = (bandTable?.rows ?? []).map((row) => namedBand(row, wrong));
  const rows = new Map<number, SettingRow>();
  for (const row of table?.rows ?? []) {
    const step = stepOf(row.label.text, 'probability');
    if (step === null || rows.has(step)) {
      const what = `The row ${quoted(row.label.text)} of the grid should be one of ${probabilityLabel(1)}, ${probabilityLabel(2)} …, each once`;
      wrong.push({ cell: row.label.cell, what });
    } else rows.set(step, row);
  }
  const named = (cell: SettingCell | undefined, place: string): string => {
    const text = cleanText(cell?.text ?? '');
    const alike = bands.filter((band) => band.name.toLowerCase() === text.toLowerCase());
    const name = (alike.find((band) => band.name === text) ?? alike[0])?.name;
    const takes = bands.map((band) => band.name).join(', ');
    if (name === undefined)
      wrong.push({
        cell: cell?.cell ?? '',
        what: `${place} of the grid is ${quoted(text)}, but takes ${takes}`,
      });
    return name ?? text;
  };
  const grid = stepsTo(rows.keys()).map((p) =>
    stepsTo([...(table?.columns ?? [])].map(Number)).map((i) =>
      named(rows.get(p)?.cells.get(String(i)), `${probabilityLabel(p)}, impact ${i}`),
    ),
  );
  return judged({ grid, bands }, wrong, table ?? bandTable);
}

/** Everything typed into a table of bands, so that it can be written again as it was. */
export function keptBands(table: FoundTable | undefined): KeptText[] {
  return (table?.rows ?? []).flatMap(({ label, cells }, place) =>
    [...cells, ['label', label] as const].map(([column, typed]) => ({
      table: 'bands' as const,
      row: String(place),
      column,
      text: typedIn(typed),
      cell: typed.cell,
    })),
  );
}

/** The same of the lookup grid. */
export function keptGrid(table: FoundTable | undefined): KeptText[] {
  return (table?.rows ?? []).flatMap(({ label, cells }) => {
    const step = stepOf(label.text, 'probability');
    if (step === null) return [];
    return [...cells].map(([column, typed]) => ({
      table: 'grid' as const,
      row: String(step),
      column,
      text: typedIn(typed),
      cell: typed.cell,
    }));
  });
}

function judged(
  bands: Exclude<RiskBandsSetting, string>,
  wrong: { cell: string; what: string }[],
  table: FoundTable | undefined,
): BandsRead {
  if (wrong.length > 0) return { wrong };
  const fault = bandsFault(bands);
  const cell = table?.rows[0]?.label.cell ?? '';
  return fault === null ? { bands } : { wrong: [{ cell, what: `The bands can’t be used: ${fault}` }] };
}

function namedBand({ label, cells }: SettingRow, wrong: { cell: string; what: string }[]): NamedBand {
  const name = cleanText(label.text);
  if (!/[\p{L}\p{N}]/u.test(name)) wrong.push({ cell: label.cell, what: 'A band has no name' });
  const cell = cells.get('status');
  const status =
    cell === undefined ? { takes: 'Red, Amber, Green or Extreme' } : readChoiceCell(cell, STATUS_CHOICES);
  if ('value' in status) return { name, status: status.value };
  wrong.push({
    cell: (cell ?? label).cell,
    what: `“Status” of ${quoted(name)} is ${quoted(cell?.text ?? '')}, but takes ${status.takes}`,
  });
  return { name, status: 'red' };
}

function numberIn(cell: SettingCell | undefined): number | null {
  if (cell === undefined || isBlank(cell)) return null;
  if (typeof cell.value === 'number') return isDateFormat(cell.format) ? null : cell.value;
  return plainNumber(cell.text);
}

const LARGEST_STEP = 99;

/** 1 to the highest of the steps. */
function stepsTo(steps: Iterable<number>): number[] {
  const highest = Math.min(Math.max(0, ...steps), LARGEST_STEP);
  return Array.from({ length: highest }, (_, i) => i + 1);
}
