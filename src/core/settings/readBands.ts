import { cleanText } from '../grid/cleanText';
import { bandsFault } from '../risks/bandFaults';
import type { RiskBandsSetting } from '../settings';
import type { Read } from './plainValues';
import { isFigure, isList, isObject, isText } from './plainValues';

export const BAND_STATUSES = ['red', 'amber', 'green', 'extreme'] as const;
export type BandStatus = (typeof BAND_STATUSES)[number];

const TAKES = 'three-band, four-band, nhs, or bands with a name, a status and the lowest score of each';

/** Risk bands from a plain value: a preset, bands of one's own, or a lookup grid with the bands it names. */
export function readBands(value: unknown): Read<RiskBandsSetting> {
  if (value === 'three-band' || value === 'four-band' || value === 'nhs') return { value };
  const setting = isObject(value) ? ownBands(value) : null;
  if (setting === null) return { takes: TAKES };
  const fault = bandsFault(setting);
  return fault === null ? { value: setting } : { takes: `${TAKES} (${fault})` };
}

function ownBands({ grid, bands }: Record<string, unknown>): RiskBandsSetting | null {
  if (isList(grid, (row) => isList(row, isText))) {
    if (!isList(bands, isNamedBand)) return null;
    return {
      grid: grid.map((row) => row.map(cleanText)),
      bands: bands.map(({ name, status }) => ({ name: cleanText(name), status })),
    };
  }
  if (!isList(bands, isScoreBand)) return null;
  return { bands: bands.map(({ name, status, from }) => ({ name: cleanText(name), status, from })) };
}

function isNamedBand(value: unknown): value is { name: string; status: BandStatus } {
  if (!isObject(value) || !isText(value['name'])) return false;
  return /[\p{L}\p{N}]/u.test(value['name']) && BAND_STATUSES.some((one) => one === value['status']);
}

function isScoreBand(value: unknown): value is { name: string; status: BandStatus; from: number } {
  return isNamedBand(value) && 'from' in value && isFigure(value.from);
}
