import type { RiskBandsSetting, Settings } from '../settings';
import { bandsFault } from './bandFaults';
import type { BandPreset, RiskBand, ScaleSize } from './bandPresets';
import { PRESET_MAXIMUM, PRESET_SIZE, PRESETS } from './bandPresets';

export type { RiskBand, ScaleSize } from './bandPresets';

type WithBands = Pick<Settings, 'bands'>;
type GridSetting = Extract<RiskBandsSetting, { grid: string[][] }>;
type OwnSetting = Exclude<Extract<RiskBandsSetting, { bands: unknown }>, GridSetting>;
const DEFAULT_PRESET: BandPreset = 'three-band';

/**
 * The bands of risk scores, lowest first, on a scale of so many steps; both ends of a band can really occur
 * (7, 11, 13 and 14 can't on 5 × 5).
 *
 * Presets are made for 5 × 5. On any other scale each band begins at the same share of the highest score, taken up
 * to the next score that can occur: red from 15 of 25 is from 6 of 9 and from 12 of 16. Bands of one's own are
 * taken as they are. Of a lookup grid each band has the lowest and highest score it is given to, so bands may
 * overlap. Settings that don't fit the scale (see `bandsProblem`) give the default, three bands.
 * @example bandsOf({ bands: 'three-band' }, { probability: 5, impact: 5 })[1]
 *   // { name: "Amber", status: "amber", from: 6, to: 12 }
 */
export function bandsOf(settings: WithBands, scale: ScaleSize): RiskBand[] {
  const { bands } = settings;
  if (bandsProblem(settings, scale) !== null) return presetBands(DEFAULT_PRESET, scale);
  if (typeof bands === 'string') return presetBands(bands, scale);
  return 'grid' in bands ? gridBands(bands, scale) : closedBands(bands.bands, scale);
}

/**
 * The band of a risk; probability and impact in steps of the scale (1 is lowest). A lookup grid goes by the two
 * steps (halves up), everything else by their product. `null` off the scale.
 * @example bandOf(4, 5, { probability: 5, impact: 5 }, { bands: 'three-band' })?.name // "Red"
 */
export function bandOf(
  probability: number,
  impact: number,
  scale: ScaleSize,
  settings: WithBands,
): RiskBand | null {
  return bandFinder(scale, settings)(probability, impact);
}

/** `bandOf` for many risks of one scale: the bands are worked out once. */
export function bandFinder(
  scale: ScaleSize,
  settings: WithBands,
): (probability: number, impact: number) => RiskBand | null {
  const bands = bandsOf(settings, scale);
  const grid = usesGrid(settings, scale) ? settings.bands.grid : null;
  const highestFirst = [...bands].reverse();
  return (probability, impact) => {
    if (probability > scale.probability || impact > scale.impact) return null;
    if (grid !== null) {
      const name = grid[Math.round(probability) - 1]?.[Math.round(impact) - 1];
      return bands.find((band) => band.name === name) ?? null;
    }
    return highestFirst.find((band) => probability * impact >= band.from) ?? null;
  };
}

/** True when the band of a risk comes from a lookup grid that fits the scale. */
export function usesGrid(settings: WithBands, scale: ScaleSize): settings is { bands: GridSetting } {
  const { bands } = settings;
  return typeof bands !== 'string' && 'grid' in bands && bandsProblem(settings, scale) === null;
}

/** True when the bands were carried over from the 5 × 5 scale they are made for. */
export function areCarriedOver(settings: WithBands, scale: ScaleSize): boolean {
  const preset = typeof settings.bands === 'string' || bandsProblem(settings, scale) !== null;
  return preset && (scale.probability !== PRESET_SIZE || scale.impact !== PRESET_SIZE);
}

/**
 * What is wrong with the bands of the settings on this scale, as the end of a sentence; `null` when they fit.
 *
 * Only scores that can occur count: a band from 13 is as good as one from 15. Wrong are no bands, two of one name
 * or start, scores below the first band, a band no score falls into, and a grid of another size than the scale.
 */
export function bandsProblem({ bands }: WithBands, scale: ScaleSize): string | null {
  if (typeof bands === 'string') return null;
  return 'grid' in bands ? gridProblem(bands, scale) : ownProblem(bands, scale);
}

function gridProblem(setting: GridSetting, scale: ScaleSize): string | null {
  const { grid } = setting;
  const rows = grid.length === scale.probability;
  if (!rows || grid.some((row) => row.length !== scale.impact)) {
    return `the grid hasn't ${scale.probability} rows (probability) of ${scale.impact} cells (impact)`;
  }
  return bandsFault(setting);
}

function ownProblem(setting: OwnSetting, scale: ScaleSize): string | null {
  const fault = bandsFault(setting);
  if (fault !== null) return fault;
  const empty = closedBands(setting.bands, scale).find((band) => band.to < band.from);
  return empty === undefined ? null : `no score that can occur falls into “${empty.name}”`;
}

/** Scores that can occur, lowest first: 1 2 3 4 6 9 on 3 × 3. */
function reachableScores(scale: ScaleSize): number[] {
  const scores = new Set<number>();
  for (let p = 1; p <= scale.probability; p++) {
    for (let i = 1; i <= scale.impact; i++) scores.add(p * i);
  }
  return [...scores].sort((a, b) => a - b);
}

const inOrder = <T extends { from: number }>(bands: readonly T[]): T[] =>
  [...bands].sort((a, b) => a.from - b.from);

/** Bands with both ends on scores that can occur; one without any such score ends below its start. */
function closedBands(bands: readonly Omit<RiskBand, 'to'>[], scale: ScaleSize): RiskBand[] {
  const scores = reachableScores(scale);
  const sorted = inOrder(bands);
  return sorted.map(({ name, status, from }, i) => {
    const next = sorted[i + 1]?.from ?? Infinity;
    const within = scores.filter((score) => score >= from && score < next);
    return { name, status, from: within[0] ?? from, to: within.at(-1) ?? from - 1 };
  });
}

function presetBands(preset: BandPreset, scale: ScaleSize): RiskBand[] {
  const highest = scale.probability * scale.impact;
  const starts = PRESETS[preset].map((band) => ({ ...band, from: (band.from * highest) / PRESET_MAXIMUM }));
  return closedBands(starts, scale).filter((band) => band.to >= band.from);
}

function gridBands({ grid, bands }: GridSetting, scale: ScaleSize): RiskBand[] {
  const scoresOf = new Map<string, number[]>();
  for (let p = 1; p <= scale.probability; p++) {
    for (let i = 1; i <= scale.impact; i++) {
      const name = grid[p - 1]?.[i - 1] ?? '';
      const scores = scoresOf.get(name);
      if (scores === undefined) scoresOf.set(name, [p * i]);
      else scores.push(p * i);
    }
  }
  return bands.flatMap(({ name, status }) => {
    const scores = scoresOf.get(name);
    if (scores === undefined) return [];
    return [{ name, status, from: Math.min(...scores), to: Math.max(...scores) }];
  });
}
