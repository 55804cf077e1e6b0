import type { Settings } from '../settings';

/** A band of risk scores, both ends included. */
export interface RiskBand {
  name: string;
  status: 'red' | 'amber' | 'green' | 'extreme';
  from: number;
  to: number;
}

/** Size of the scales a risk was scored on: 5 and 5 for 5 × 5. */
export interface ScaleSize {
  probability: number;
  impact: number;
}

type BandStart = Omit<RiskBand, 'to'>;
export type BandPreset = Extract<Settings['bands'], string>;

/** Highest score of the 5 × 5 scale that the presets are given for. */
export const PRESET_MAXIMUM = 25;
export const PRESET_SIZE = 5;

/**
 * Lowest score of each band on a 5 × 5 scale. NHS: National Patient Safety Agency, A risk matrix for risk managers
 * (2008). Four-band: as many councils print it. Three-band is the product's own choice.
 */
export const PRESETS: Record<BandPreset, readonly BandStart[]> = {
  'three-band': [
    { name: 'Green', status: 'green', from: 1 },
    { name: 'Amber', status: 'amber', from: 6 },
    { name: 'Red', status: 'red', from: 15 },
  ],
  'four-band': fourBands(5, 10, 15),
  nhs: fourBands(4, 8, 15),
};

function fourBands(moderate: number, high: number, extreme: number): BandStart[] {
  return [
    { name: 'Low', status: 'green', from: 1 },
    { name: 'Moderate', status: 'amber', from: moderate },
    { name: 'High', status: 'red', from: high },
    { name: 'Extreme', status: 'extreme', from: extreme },
  ];
}
