import { invalidArgument } from '../hostErrors';
import { addressOf, parseArea, quoted } from '../model/area';
import type { SheetModel } from '../model/sheetModel';
import { clearCells } from './clearCells';
import { kind, type HostObject } from './member';
import { formatObject } from './rangeFormat';
import type { AreasTarget } from './rangeTarget';

/** Longest list of addresses Excel takes. */
const LONGEST_ADDRESS = 8192;

const areasObject = kind<AreasTarget>('RangeAreas', {
  members: {
    address: {
      set: '1.9',
      get: ({ sheet, areas }) => areas.map((area) => `${quoted(sheet.name)}!${addressOf(area)}`).join(','),
    },
    areaCount: { set: '1.9', get: ({ areas }) => areas.length },
    format: { set: '1.9', to: (target) => formatObject(target) },
    clear: {
      set: '1.9',
      call: ({ sheet, areas }, applyTo) => {
        for (const area of areas) clearCells(sheet, area, applyTo);
      },
    },
  },
});

/** "A1:B2,D4" as one object. */
export function rangeAreasObject(sheet: SheetModel, addresses: string): HostObject {
  if (addresses.length > LONGEST_ADDRESS)
    throw invalidArgument('a list of addresses has 8,192 characters at most');
  return areasObject({ sheet, areas: addresses.split(',').map((one) => parseArea(one.trim())) });
}
