import type { RiskBandsSetting } from '../settings';

/** Scales have no more steps than this; a lookup grid of more has no room on a page. */
export const MOST_STEPS = 10;

/**
 * What is wrong with bands whatever the scale, as the end of a sentence; `null` for presets and for sound bands.
 *
 * Wrong are no bands, two of one name or start, scores below the first band, and a grid that is no rectangle of at
 * most 10 × 10 cells or names a band that is not there.
 * @example bandsFault({ bands: [] }) // "there are none"
 */
export function bandsFault(setting: RiskBandsSetting): string | null {
  if (typeof setting === 'string') return null;
  const names = new Set(setting.bands.map(({ name }) => name));
  if (names.size === 0) return 'there are none';
  if (names.size < setting.bands.length) return 'two of them have the same name';
  return 'grid' in setting
    ? gridFault(setting.grid, names)
    : startsFault(setting.bands.map(({ from }) => from));
}

function startsFault(starts: readonly number[]): string | null {
  if (new Set(starts).size < starts.length) return 'two of them begin at the same score';
  return starts.some((from) => from <= 1) ? null : 'the lowest begins above 1';
}

function gridFault(grid: readonly string[][], names: ReadonlySet<string>): string | null {
  const width = grid[0]?.length ?? 0;
  if (width === 0 || grid.some((row) => row.length !== width))
    return 'the grid has not the same cells in every row';
  if (grid.length > MOST_STEPS || width > MOST_STEPS) return `the grid has more than ${MOST_STEPS} steps`;
  const unknown = grid.flat().find((name) => !names.has(name));
  return unknown === undefined ? null : `“${unknown}” in the grid is not one of the bands`;
}
