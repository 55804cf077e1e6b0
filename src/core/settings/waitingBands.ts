import { cleanText } from '../grid/cleanText';
import { MOST_STEPS } from '../risks/bandFaults';
import type { BandPreset, ScaleSize } from '../risks/bandPresets';
import { PRESETS } from '../risks/bandPresets';
import { bandFinder, bandsOf } from '../risks/bands';
import { keptBands, keptGrid, STATUS_CHOICES } from './bandRows';
import type { KeptText } from './settingsHeadings';
import { stepOf } from './settingsHeadings';
import type { FoundTable, SettingRow } from './sheetTables';
import { isBlank } from './settingCells';

const PRESET_NAMES = Object.keys(PRESETS) as BandPreset[];

/**
 * Bands, else a lookup grid, typed while a preset is in force: they are none a preset shows on the scale of the grid.
 * They wait for the setting that makes them count. Empty when nothing was typed, or when that can't be told.
 */
export function waitingBands(bands: FoundTable | undefined, grid: FoundTable | undefined): KeptText[] {
  const size = grid === undefined ? null : sizeOf(grid);
  if (size === null || grid === undefined || bands === undefined) return [];
  if (bands.rows.every(({ cells }) => isBlank(cells.get('from') ?? { text: '' }))) return [];
  const typed = bands.rows.map(bandLine).join('\n');
  const shown = PRESET_NAMES.find((preset) => presetLines(preset, size) === typed);
  if (shown === undefined) return keptBands(bands);
  const find = bandFinder(size, { bands: shown });
  const asShown = keptGrid(grid).every(
    ({ row, column, text }) => same(text) === same(find(Number(row), Number(column))?.name ?? ''),
  );
  return asShown ? [] : keptGrid(grid);
}

function sizeOf({ rows, columns }: FoundTable): ScaleSize | null {
  const probability = Math.max(0, ...rows.map(({ label }) => stepOf(label.text, 'probability') ?? 0));
  const impact = Math.max(0, ...[...columns].map(Number));
  const fits = [probability, impact].every((step) => step >= 1 && step <= MOST_STEPS);
  return fits ? { probability, impact } : null;
}

const same = (text: string): string => cleanText(text).toLowerCase();

function bandLine({ label, cells }: SettingRow): string {
  return [label, cells.get('status'), cells.get('from')].map((cell) => same(cell?.text ?? '')).join('|');
}

function presetLines(preset: BandPreset, size: ScaleSize): string {
  return bandsOf({ bands: preset }, size)
    .map(({ name, status, from }) => [name, STATUS_CHOICES[status][0], from].join('|').toLowerCase())
    .join('\n');
}
