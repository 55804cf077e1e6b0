import type { BandPreset, ScaleSize } from '../../core/risks/bandPresets';
import { PRESETS } from '../../core/risks/bandPresets';
import { bandOf, bandsOf } from '../../core/risks/bands';
import type { RiskBandsSetting } from '../../core/settings';

export type BandChoice = BandPreset | 'own' | 'grid';
export type OwnBands = Extract<RiskBandsSetting, { bands: { from: number }[] }>;
export type GridBands = Extract<RiskBandsSetting, { grid: string[][] }>;

const NAMES: Record<BandPreset, string> = {
  'three-band': 'Three bands',
  'four-band': 'Four bands',
  nhs: 'NHS',
};

export function choiceOf(bands: RiskBandsSetting): BandChoice {
  if (typeof bands === 'string') return bands;
  return 'grid' in bands ? 'grid' : 'own';
}

/** The presets by name and by the scores of their bands. */
export function presetChoices(scale: ScaleSize): { value: BandPreset; name: string; scores: string }[] {
  return (Object.keys(PRESETS) as BandPreset[]).map((value) => ({
    value,
    name: NAMES[value],
    scores: bandsOf({ bands: value }, scale)
      .map(({ name, from, to }) => `${name} ${from === to ? String(from) : `${String(from)}–${String(to)}`}`)
      .join(', '),
  }));
}

/** Bands of one's own, to begin with those in force. */
export function ownBandsFrom(bands: RiskBandsSetting, scale: ScaleSize): OwnBands {
  const inForce = bandsOf({ bands }, scale);
  return { bands: inForce.map(({ name, status, from }) => ({ name, status, from })) };
}

/** A lookup grid, to begin with what the bands in force give for each of its cells. */
export function gridFrom(bands: RiskBandsSetting, scale: ScaleSize): GridBands {
  const inForce = bandsOf({ bands }, scale);
  const nameAt = (probability: number, impact: number): string =>
    bandOf(probability, impact, scale, { bands })?.name ?? inForce[0]?.name ?? '';
  const steps = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
  return {
    grid: steps(scale.probability).map((p) => steps(scale.impact).map((i) => nameAt(p, i))),
    bands: inForce.map(({ name, status }) => ({ name, status })),
  };
}
